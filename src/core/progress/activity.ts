import { dayAfter, daysBetween, daysFrom } from './calendar';
import type { Progress } from './progress';
import type { DayActivity, Totals } from './readinessView';

const LONGEST = 53 * 7;

/** Each day from the first answer to today; after more than a year the latest 53 weeks. */
export function activityOf(days: Progress['days'], today: string): DayActivity[] {
  const first = [...days.keys()].reduce((a, b) => (a < b ? a : b), dayAfter(today, 1));
  const count = Math.min(daysBetween(first, today) + 1, LONGEST);
  return daysFrom(dayAfter(today, 1 - count), count).map((day) => ({
    day,
    ...(days.get(day) ?? { answers: 0, right: 0 }),
  }));
}

/** All answers, and the days in a row up to now. */
export function totalsOf(days: Progress['days'], today: string): Totals {
  const counts = [...days.values()];
  let streak = 0;
  const last = days.has(today) ? today : dayAfter(today, -1);
  while (days.has(dayAfter(last, -streak))) streak++;
  return {
    answers: counts.reduce((sum, { answers }) => sum + answers, 0),
    right: counts.reduce((sum, { right }) => sum + right, 0),
    streak,
  };
}
