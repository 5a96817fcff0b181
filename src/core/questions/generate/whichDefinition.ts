import type { Question } from '../question';
import { aboutTerm } from './aboutTerm';
import type { DistractorPool } from './distractorPool';
import { leansOnItsNote, type Subject } from './subject';
import { shareAny } from './words';

/**
 * Names a term and asks for its definition.
 * @param askable the subjects whose definitions can stand alone
 */
export function whichDefinition(asked: Subject, pool: DistractorPool, askable: ReadonlySet<Subject>): Question | null {
  const common = aboutTerm(asked, 'what');
  const { length } = asked.term.definition;
  const distractors = pool.distractors(asked, {
    id: common.id,
    length: ({ term }) => term.definition.length,
    startsAlike: ({ start }) => start === asked.start,
    fits: (one) =>
      askable.has(one) &&
      one.term.definition.length > length / 2 &&
      one.term.definition.length < length * 2 &&
      !shareAny(asked.nameStems, one.definitionStems) &&
      (one.note === asked.note || !leansOnItsNote(one)),
  });
  if (!distractors) return null;
  return {
    ...common,
    prompt: `Which statement describes **${asked.term.name}**?`,
    options: [asked, ...distractors].map(({ term }) => ({
      text: /[.!?]$/.test(term.definition) ? term.definition : `${term.definition}.`,
      correct: term === asked.term,
      rationale: `${term === asked.term ? 'Right: this' : 'This'} is ${term.name}.`,
      about: term.id,
    })),
  };
}
