import type { LogEntry, Review } from '../../src/core/progress/logEntry';

export function aReview(fields: Partial<Review> = {}): Review {
  return {
    type: 'review',
    id: 'one',
    at: 1_700_000_000_000,
    question: 'topics/sample#which',
    grade: 3,
    right: true,
    mode: 'practice',
    schedules: true,
    took: 4200,
    ...fields,
  };
}

/** Reviews with these ids. */
export function reviews(...ids: string[]): Review[] {
  return ids.map((id) => aReview({ id }));
}

export function idsOf(entries: readonly LogEntry[]): string[] {
  return entries.map(({ id }) => id).sort();
}
