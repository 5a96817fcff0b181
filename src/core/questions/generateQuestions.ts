import type { Library } from '../library/library';
import { isBundled } from '../library/bundledScheme';
import { aboutNamedOptions } from './aboutNamedOptions';
import { DistractorPool } from './generate/distractorPool';
import { matching } from './generate/matching';
import { ordering } from './generate/ordering';
import { isAskable, isGood, isNameable } from './generate/qualityFilter';
import { spelledOut } from './generate/spelledOut';
import { whichDefinition } from './generate/whichDefinition';
import { whichName } from './generate/whichName';
import { whichOfTable } from './generate/whichOfTable';
import type { Question } from './question';

/** The authored questions of a library and those made from its notes. */
export function allQuestions(library: Library): Question[] {
  return [...aboutNamedOptions(library), ...generateQuestions(library)];
}

/** The same step by step: of many notes it takes seconds, and between the steps other work has its turn. */
export function* allQuestionsStepwise(library: Library): Generator<undefined, Question[]> {
  return [...aboutNamedOptions(library), ...(yield* generateStepwise(library))];
}

/**
 * Questions made from terms, tables and numbered lists; docs/questions.md says how.
 * The same library always gives the same questions with the same ids.
 */
export function generateQuestions(library: Library): Question[] {
  const steps = generateStepwise(library);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* generateStepwise(library: Library): Generator<undefined, Question[]> {
  const notes = new Map(library.notes.map((note) => [note.id, note]));
  const pool = new DistractorPool(library);
  yield;
  // What a card asks already is asked once; its term is still an option for others.
  const onCards = new Set(library.questions.filter(({ kind }) => kind === 'card').map(({ source }) => placeOf(source)));
  const subjects = pool.subjects.filter(({ term }) => !onCards.has(placeOf(term)));
  const askable = new Set(subjects.filter(isAskable));
  const good: Question[] = [];
  const take = (made: readonly (Question | null)[]) => {
    for (const question of made) if (question && isGood(question)) good.push(question);
  };
  for (const one of askable) {
    take([whichName(one, pool), whichDefinition(one, pool, askable), spelledOut(one)]);
    yield;
  }
  for (const material of library.material) {
    const note = notes.get(material.noteId);
    if (note) take([matching(material, note), ordering(material, note), ...whichOfTable(material, note)]);
    yield;
  }
  // What would not be asked about at all gets an easier question, if need be: a service, and a term of a person's own.
  const covered = new Set([...library.questions, ...good].map(({ noteId }) => noteId));
  const asked = new Set(good.map(({ see }) => see && placeOf(see)));
  const left = subjects.filter((one) => {
    const { noteId, uri, line } = one.term;
    const isMissed = isBundled(uri) ? one.service !== null && !covered.has(noteId) : !asked.has(placeOf({ uri, line }));
    return isMissed && isNameable(one);
  });
  for (const one of left) {
    take([whichName(one, pool, true)]);
    yield;
  }
  return good;
}

function placeOf({ uri, line }: { uri: string; line: number }): string {
  return `${uri} ${line}`;
}
