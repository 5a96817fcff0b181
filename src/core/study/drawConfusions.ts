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
  const about = (term: string, terms: readonly string[]) =>
    (byTerm.get(term) ?? []).filter((question) => asks(question, terms));
  // Of many pairs only the first are needed: each group is made when it is reached.
  function* groups() {
    for (const { terms } of pairs) {
      const [a, b] = terms;
      const offering = new Set(byTerm.get(b));
      yield about(a, terms).filter((question) => offering.has(question));
    }
    for (const { terms } of pairs) yield terms.flatMap((term) => about(term, [term]));
  }
  return inRandomOrder(drawQuestions(groups(), length, random), random);
}

function asks(question: Question, terms: readonly string[]): boolean {
  return question.options.some(({ correct, about }) => correct && about !== undefined && terms.includes(about));
}
