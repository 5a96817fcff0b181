import type { Interval } from '../../core/progress/readinessView';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** `12,345` */
export function whole(value: number): string {
  return grouped.format(value);
}

/** `68 %` of a share from 0 to 1; the space does not break. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** `60–75 %` of the interval of a share. */
export function percentRange({ low, high }: Interval): string {
  return `${Math.round(low * 100)}–${percent(high)}`;
}

/** `1000`, as the exam guides write scores. */
export function points(score: number): string {
  return String(Math.round(score));
}

/** `690–790` of the interval of a score. */
export function range({ low, high }: Interval): string {
  return `${points(low)}–${points(high)}`;
}

/** `1 review`, `2 reviews` */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}
