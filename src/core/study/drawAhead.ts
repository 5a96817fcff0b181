import type { Question } from '../questions/question';
import { askedKey, inRandomOrder } from './drawQuestions';
import { shuffled, type Random } from './random';

/**
 * What is worth studying before it is due: the questions with the greatest gain, of those made from one term only one.
 * @param gainOf what an answer now would bring; null for a question that was never scheduled
 */
export function drawAhead(
  questions: readonly Question[],
  gainOf: (question: Question) => number | null,
  length: number,
  random: Random,
): Question[] {
  const ranked = shuffled(questions, random)
    .flatMap((question) => {
      const gain = gainOf(question);
      return gain === null ? [] : [{ question, gain }];
    })
    .sort((a, b) => b.gain - a.gain);
  const asked = new Set<string>();
  const best: Question[] = [];
  for (const { question } of ranked) {
    if (best.length === length) break;
    const key = askedKey(question);
    if (!asked.has(key)) best.push(question);
    asked.add(key);
  }
  return inRandomOrder(best, random);
}
