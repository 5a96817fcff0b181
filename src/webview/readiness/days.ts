const DAY = 24 * 60 * 60 * 1000;
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const short = format({ day: 'numeric', month: 'short' });
const long = format({ day: 'numeric', month: 'short', year: 'numeric' });
const withWeekday = format({ weekday: 'short', day: 'numeric', month: 'short' });
const month = format({ month: 'short' });

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The days of a view have no time zone; as dates they are midnight UTC. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `21 Nov` */
export function shortDay(day: string): string {
  return short.format(dateOf(day));
}

/** `21 Nov 2026` */
export function longDay(day: string): string {
  return long.format(dateOf(day));
}

/** `Sat, 21 Nov` */
export function dayWithWeekday(day: string): string {
  return withWeekday.format(dateOf(day));
}

/** `Nov` */
export function monthOf(day: string): string {
  return month.format(dateOf(day));
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (dateOf(day).getUTCDay() + 6) % 7;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(dateOf(day).getTime() + days * DAY).toISOString().slice(0, 10);
}
