/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** Whether a text is a day that the calendar has, as `2027-03-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day some days later, both as `2026-11-21`: by the calendar, so that no change of the clocks matters. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** `count` days in a row. */
export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => dayAfter(first, index));
}
