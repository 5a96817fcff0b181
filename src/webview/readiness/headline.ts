import type { ReadinessView } from '../../core/progress/readinessView';
import { count, percent, range, whole } from './numbers';

/** The page in a sentence. */
export function headline({ estimate, exam, domains }: ReadinessView): string {
  const { score, missing, missingIn } = estimate;
  if (score) {
    return `Estimated ${whole(score.scaled.value)} (${range(score.scaled)}) of 1000; the pass mark is ${exam.passMark}`;
  }
  if (domains.every(({ answers }) => answers === 0)) return 'No answers yet';
  const where = missingIn.length <= 2 ? missingIn.join(' and ') : `${missingIn.length} domains`;
  return `Too few answers to say: ${whole(missing)} more in ${where}`;
}

/** What else the estimate says, or what is to be done to get one. */
export function outlook({ estimate, exam, daysLeft }: ReadinessView): string[] {
  const { score, missing, recallThen } = estimate;
  if (!score) {
    return [
      `${count(missing, 'answer')} spread over the domains of ${exam.code} are enough for a first estimate of your score. ` +
        'Practice, reviews and exam simulations all count.',
    ];
  }
  const ahead = daysLeft !== null && daysLeft > 0;
  return [
    `Chance to pass today: ${chance(score.passProbability)}.`,
    ...(recallThen === null
      ? []
      : [
          `Of what you have seen you would recall about ${percent(recallThen)} ${ahead ? 'on the exam day without further study' : 'today'}.`,
        ]),
  ];
}

/** Near the ends a figure would promise more than an estimate can. */
function chance(probability: number): string {
  if (probability < 0.05) return 'below 5\u00a0%';
  if (probability > 0.95) return 'above 95\u00a0%';
  return `about ${percent(Math.round(probability * 20) / 20)}`;
}
