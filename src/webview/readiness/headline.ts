import type { ReadinessView } from '../../core/progress/readinessView';
import { count, percent, points, range, whole } from './numbers';

const list = (items: string[]) => new Intl.ListFormat('en-GB').format(items);

/** The page in a sentence. */
export function headline({ estimate, exam, domains }: ReadinessView): string {
  const { score, missing, missingIn } = estimate;
  if (score) {
    return `Estimated ${points(score.scaled.value)} (${range(score.scaled)}) of\u00a01000; the pass mark is ${exam.passMark}`;
  }
  if (domains.every(({ answers }) => answers === 0)) return 'No answers yet';
  const where = missingIn.length === 1 ? missingIn.join() : `${missingIn.length} domains`;
  return `Too few answers to say: ${whole(missing)} more in ${where}`;
}

/** What else the estimate says, or what is to be done to get one. */
export function outlook({ estimate, exam, domains, daysLeft }: ReadinessView): string[] {
  const { score, missing, missingIn, recallThen } = estimate;
  if (!score) {
    const where = missingIn.length === domains.length ? `the domains of ${exam.code}` : list(missingIn);
    return [
      `${count(missing, 'more answer')}, spread over ${where}, ${missing === 1 ? 'is' : 'are'} enough for a first estimate of your score.`,
      'Practice, reviews and exam simulations all count.',
    ];
  }
  const ahead = daysLeft !== null && daysLeft > 0;
  return [
    ...(exam.retired ? [] : [`Chance to pass today: ${chance(score.passProbability)}.`]),
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
