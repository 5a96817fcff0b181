import { studyModes, type ExamResult, type Grade, type LogEntry, type Review } from '../../src/core/progress/logEntry';
import type { Random } from '../../src/core/study/random';

export const DAY = 24 * 60 * 60 * 1000;
/** A Saturday at noon, UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** The day in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export function aReview(fields: Partial<Review> = {}): Review {
  const { at = NOON, question = 'n#1' } = fields;
  const right = fields.right ?? true;
  return {
    type: 'review',
    id: `${question} ${at}`,
    at,
    question,
    grade: right ? 3 : 1,
    right,
    mode: 'review',
    schedules: true,
    ...fields,
  };
}

export function anExamResult(fields: Partial<ExamResult> = {}): ExamResult {
  return {
    type: 'exam',
    id: `exam ${fields.at ?? NOON}`,
    at: NOON,
    exam: 't-01',
    scaled: 730,
    right: 35,
    scored: 50,
    domains: { 't-01/1': [20, 30], 't-01/2': [15, 20] },
    ...fields,
  };
}

/** Entries of every sort: odd gaps, several at the same time, some of them long ago. */
export function manyEntries(count: number, questions: number, random: Random): LogEntry[] {
  const below = (limit: number) => Math.floor(random() * limit);
  let at = NOON;
  return Array.from({ length: count }, (_, index) => {
    at += random() < 0.1 ? 0 : below(random() < 0.5 ? 60_000 : 3 * DAY);
    if (random() < 0.02) return anExamResult({ id: `e${index}`, at });
    const right = random() < 0.7;
    const grade: Grade = right ? (([2, 3, 3, 4] as const)[below(4)] ?? 3) : 1;
    return aReview({
      id: `r${index}`,
      at: random() < 0.05 ? below(at) : at,
      question: `n#${below(questions)}`,
      grade,
      right,
      mode: studyModes[below(4)] ?? 'practice',
      schedules: random() < 0.8,
      ...(right || random() < 0.5 ? {} : { mixedUp: [`t${below(3)}`, `u${below(3)}`] }),
      ...(random() < 0.5 ? { prints: [below(9), below(9)] } : {}),
    });
  });
}
