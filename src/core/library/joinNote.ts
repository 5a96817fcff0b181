import type { Material } from '../notes/material';
import { plainText } from '../notes/inline';
import type { Note, Term } from '../notes/note';
import type { ParsedNote } from '../notes/parseNote';
import type { Problem } from '../notes/problem';
import type { FoundCase } from '../notes/questions/readCases';
import type { FoundQuestion } from '../notes/readQuestions';
import type { Question, Scenario } from '../questions/question';
import { resolveLink } from './resolveLink';

/** What a note is compared with. */
export interface Surroundings {
  /** Ids of services by their names in lower case. */
  serviceIds: ReadonlyMap<string, string>;
  tasks: ReadonlySet<string>;
}

/** What one note adds to a library. */
export interface JoinedNote {
  note: Note;
  terms: Term[];
  material: Material[];
  questions: Question[];
  problems: Problem[];
}

/**
 * Compares a note with the others: tasks that no exam has, links that lead nowhere, questions with one name.
 * @param notes where its questions' links may lead
 */
export function joinNote(one: ParsedNote, { serviceIds, tasks }: Surroundings, notes: readonly Note[]): JoinedNote {
  const problems = [...one.problems];
  const questions = one.questions
    .filter(({ faulty }) => !faulty)
    .map((found) => toQuestion(found, one.note, notes, problems));
  problems.push(...unknownTasks(one, tasks), ...doubledQuestions(questions));
  return {
    note: one.note,
    terms: one.terms.map((term) => {
      const service = term.service ?? serviceIds.get(term.name.toLowerCase()) ?? null;
      return service === term.service ? term : { ...term, service };
    }),
    material: one.material,
    questions,
    problems,
  };
}

/** Whether what a note adds depends on which other notes there are. */
export function leadsElsewhere({ questions }: ParsedNote): boolean {
  return questions.some(({ see }) => see);
}

function toQuestion(found: FoundQuestion, note: Note, notes: readonly Note[], problems: Problem[]): Question {
  const place = found.see ? resolveLink(found.see.target, note, notes) : null;
  if (found.see && !place) {
    problems.push({
      uri: note.uri,
      line: found.see.line,
      code: 'broken-link',
      message: `"See: ${found.see.target}" leads to no section. Name an existing note and heading.`,
    });
  }
  return {
    id: `${note.id}#${found.key}`,
    kind: found.kind,
    prompt: found.prompt,
    scenario: found.scenario && scenarioOf(found.scenario, note),
    options: found.options,
    tasks: found.tasks ?? note.tasks,
    authored: true,
    noteId: note.id,
    source: { uri: note.uri, line: found.line },
    see: place && { ...place, title: plainText(found.see?.label ?? '') },
  };
}

function scenarioOf({ key, title, text }: FoundCase, note: Note): Scenario {
  return { id: `${note.id}#${key}`, title, text };
}

function unknownTasks(one: ParsedNote, known: ReadonlySet<string>): Problem[] {
  const named = [
    ...one.note.tasks.map((task) => ({ task, line: one.tasksLine })),
    ...one.questions.flatMap((question) => (question.tasks ?? []).map((task) => ({ task, line: question.line }))),
  ];
  return named
    .filter(({ task }) => !known.has(task))
    .map(({ task, line }) => ({
      uri: one.note.uri,
      line,
      code: 'unknown-task',
      message: `No exam has the task "${task}". Name one of the tasks in notes/exams, as mla-c02/1.1.`,
    }));
}

/** An id begins with that of the note, which no other note has, so only questions of one note can share one. */
function doubledQuestions(questions: readonly Question[]): Problem[] {
  const seen = new Set<string>();
  return questions.flatMap(({ id, source }): Problem[] => {
    const doubled = seen.has(id);
    seen.add(id);
    const message = `Two questions are known as "${id}". Give one of them another heading.`;
    return doubled ? [{ ...source, code: 'duplicate-id', message }] : [];
  });
}
