import type { Progress } from './progress';
import type { Track } from './track';

/** Answers and right ones by day. */
export function countDays(tracks: Iterable<Track>, dayOf: (at: number) => string): Progress['days'] {
  const days = new Map<string, { answers: number; right: number }>();
  for (const { history } of tracks) {
    for (let i = 0; i < history.size; i++) {
      const day = dayOf(history.timeOf(i));
      const counted = days.get(day) ?? { answers: 0, right: 0 };
      counted.answers++;
      if (history.isRight(i)) counted.right++;
      days.set(day, counted);
    }
  }
  return days;
}
