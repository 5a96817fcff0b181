import type { Exam } from '../exams/exam';
import { scaledScore } from '../study/examScore';
import type { ShareEstimate } from './evidence';
import type { ExamEstimate, Interval } from './readinessView';
import { deviationBehind, normalBelow, weightedInterval } from './statistics';

/**
 * The score of an exam from the shares of its domains, in their order, by the official weights.
 * Null when any domain has too few answers: what is not known of a part is not known of the whole.
 */
export function examScoreFrom(exam: Exam, shares: readonly ShareEstimate[]): ExamEstimate['score'] {
  const total = exam.domains.reduce((sum, { weight }) => sum + weight, 0);
  const parts = exam.domains.flatMap(({ weight }, index) => {
    const share = shares[index]?.share;
    return share ? [{ weight: weight / total, share }] : [];
  });
  if (parts.length < exam.domains.length || parts.length === 0) return null;
  const share = weightedInterval(parts);
  const chance =
    parts.reduce((sum, { weight, share: { value } }) => sum + weight * value * (1 - value), 0) / exam.scored;
  return { share, scaled: scaledInterval(share), passProbability: passProbability(share, chance, exam.passMark) };
}

function scaledInterval({ value, low, high }: Interval): Interval {
  return { value: scaledScore(value), low: scaledScore(low), high: scaledScore(high) };
}

/**
 * That the score reaches the pass mark, taking the estimate's error and the luck of the draw as normal and independent.
 * @param chance variance of the share of right answers in an exam of that many scored questions
 */
function passProbability({ value, low, high }: Interval, chance: number, passMark: number): number {
  const lowest = scaledScore(0);
  const needed = (passMark - lowest) / (scaledScore(1) - lowest);
  const error = deviationBehind(value >= needed ? value - low : high - value);
  return normalBelow((value - needed) / Math.sqrt(error * error + chance));
}
