import type { Material } from '../notes/material';
import { plainText } from '../notes/inline';
import type { Note, Term } from '../notes/note';
import type { ParsedNote } from '../notes/parseNote';
import type { Problem } from '../notes/problem';
import type { FoundCase } from '../notes/questions/readCases';
import type { FoundQuestion } from '../notes/readQuestions';
import type { Question, Scenario } from '../questions/question';
import { isBundled } from './bundledScheme';
import type { NotePlacer } from './placeNote';
import type { LinkResolver } from './linkResolver';

/** What a note is compared with. */
export interface Surroundings {
  /** Ids of services by their names in lower case. */
  serviceIds: ReadonlyMap<string, string>;
  placer: NotePlacer;
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
 * Finds out what a note serves, and compares it with the others: links that lead nowhere, questions with one name.
 * @param resolve finds where its questions' links lead
 */
export function joinNote(read: ParsedNote, { serviceIds, placer }: Surroundings, resolve: LinkResolver): JoinedNote {
  // What our own notes serve stands in their front matter, and nothing is guessed.
  const one = isBundled(read.note.uri) ? read : placer.place(read);
  const problems = [...one.problems];
  const questions = one.questions
    .filter(({ faulty }) => !faulty)
    .map((found) => toQuestion(found, one.note, resolve, problems));
  problems.push(...doubledQuestions(questions));
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

function toQuestion(found: FoundQuestion, note: Note, resolve: LinkResolver, problems: Problem[]): Question {
  const place = found.see ? resolve(found.see.target, note) : null;
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
