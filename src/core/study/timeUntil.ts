const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A short span for a button: `10 min`, `5 h`, `4 d`, `3 mo`. Times in milliseconds since 1970. */
export function timeUntil(at: number, now: number): string {
  const span = Math.max(at - now, 0);
  if (span < HOUR) return `${Math.max(Math.round(span / MINUTE), 1)} min`;
  if (span < DAY) return `${Math.round(span / HOUR)} h`;
  const days = Math.round(span / DAY);
  return days < 60 ? `${days} d` : `${Math.round(days / 30)} mo`;
}
