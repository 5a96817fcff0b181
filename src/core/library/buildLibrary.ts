import { plainText } from '../notes/inline';
import type { Note } from '../notes/note';
import type { ParsedNote } from '../notes/parseNote';
import type { Problem } from '../notes/problem';
import type { FoundCase } from '../notes/questions/readCases';
import type { FoundQuestion } from '../notes/readQuestions';
import type { Question, Scenario } from '../questions/question';
import { isBundled } from './bundledScheme';
import { emptyLibrary, type Library } from './library';
import { NotePlacer } from './placeNote';
import { resolveLink } from './resolveLink';

/**
 * Adds parsed notes to a library and finds out what they serve, and compares them with one another: links that lead nowhere, names taken twice.
 * @param read notes as they were parsed
 * @param base what is known already; it is not changed
 */
export function buildLibrary(read: readonly ParsedNote[], base: Library = emptyLibrary): Library {
  const exams = [...base.exams, ...read.flatMap(({ exam }) => exam ?? [])];
  const placer = new NotePlacer(exams);
  // What our own notes serve stands in their front matter, and nothing is guessed.
  const parsed = read.map((one) => (isBundled(one.note.uri) ? one : placer.place(one)));
  const library: Library = {
    exams,
    notes: [...base.notes, ...parsed.map(({ note }) => note)],
    services: [...base.services, ...parsed.flatMap(({ service }) => service ?? [])],
    terms: [...base.terms],
    material: [...base.material, ...parsed.flatMap(({ material }) => material)],
    questions: [...base.questions],
    problems: [...base.problems, ...parsed.flatMap(({ problems }) => problems)],
  };
  const serviceIds = serviceIdsByName(library);
  for (const one of parsed) {
    for (const term of one.terms) {
      library.terms.push({ ...term, service: term.service ?? serviceIds.get(term.name.toLowerCase()) ?? null });
    }
    for (const found of one.questions.filter(({ faulty }) => !faulty)) {
      library.questions.push(toQuestion(found, one, library));
    }
  }
  library.problems.push(...doubledQuestions(library.questions.slice(base.questions.length)));
  return library;
}

function serviceIdsByName(library: Library): Map<string, string> {
  return new Map(
    library.services.flatMap((service) =>
      [service.name, ...service.aliases].map((name): [string, string] => [name.toLowerCase(), service.id]),
    ),
  );
}

function toQuestion(found: FoundQuestion, { note }: ParsedNote, library: Library): Question {
  const place = found.see ? resolveLink(found.see.target, note, library.notes) : null;
  if (found.see && !place) {
    library.problems.push({
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

function doubledQuestions(questions: readonly Question[]): Problem[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const doubled = seen.has(question.id);
    seen.add(question.id);
    return doubled
      ? [
          {
            uri: question.source.uri,
            line: question.source.line,
            code: 'duplicate-id' as const,
            message: `Two questions are known as "${question.id}". Give one of them another heading.`,
          },
        ]
      : [];
  });
}
