import type { ConfusionPair } from '../progress/progress';
import type { Question } from '../questions/question';
import { drawQuestions, inRandomOrder } from './drawQuestions';
import type { Random } from './random';

/**
 * Questions that make a person tell two terms apart which they mix up: those that offer both, then those about one of them.
 * @param pairs the worst first
 */
export function drawConfusions(
  pairs: readonly ConfusionPair[],
  questions: readonly Question[],
  length: number,
  random: Random,
): Question[] {
  const byTerm = new Map<string, Question[]>();
  for (const question of questions) {
    for (const term of new Set(question.options.map(({ about }) => about))) {
      if (term === undefined) continue;
      const known = byTerm.get(term);
      if (known) known.push(question);
      else byTerm.set(term, [question]);
    }
  }
  const both = pairs.map(({ terms: [a, b] }) => {
    const offering = new Set(byTerm.get(b));
    return (byTerm.get(a) ?? []).filter((question) => offering.has(question) && asks(question, [a, b]));
  });
  const either = pairs.map(({ terms }) =>
    terms.flatMap((term) => (byTerm.get(term) ?? []).filter((question) => asks(question, [term]))),
  );
  return inRandomOrder(drawQuestions([...both, ...either], length, random), random);
}

function asks(question: Question, terms: readonly string[]): boolean {
  return question.options.some(({ correct, about }) => correct && about !== undefined && terms.includes(about));
}
