import { seedFrom } from '../study/random';
import type { Memory } from './progress';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The bounds of ts-fsrs's stability in days, and the logarithm of their ratio. */
const SHORTEST = 0.001;
const RANGE = Math.log(36_500 / SHORTEST);
/** Digits of base 36: last answer, answers, time until due, stability, difficulty, lapses, state, whether the last answer was right. */
const widths = [5, 2, 5, 3, 2, 1, 1, 1] as const;

/** What is known of a question whose answers are elsewhere. */
export interface SyncedMemory {
  memory: Memory;
  /** The last answer. */
  right: boolean;
}

export const HASH_LENGTH = 8;
export const MEMORY_LENGTH = 20;

/**
 * A memory in 20 digits of base 36. A text of a later answer is greater than one of an earlier answer.
 * Times are exact to the minute, until 2084; stability to one part in five thousand, difficulty to one in a hundred.
 * What was read from a text gives the same text.
 */
export function memoryText({ memory, right }: SyncedMemory): string {
  const { lastReview, reps, due, stability, difficulty, lapses, state } = memory;
  const interval = (due - lastReview) / MINUTE;
  const logarithm = Math.log(Math.max(stability, SHORTEST) / SHORTEST) / RANGE;
  const values = [minuteOf(lastReview), reps, interval, logarithm * largest(3), ((difficulty - 1) / 9) * largest(2)];
  return [...values, lapses, state, Number(right)].map((value, index) => digits(value, widths[index] ?? 1)).join('');
}

/** Null when the text is none of a memory. */
export function memoryFrom(text: string): SyncedMemory | null {
  const [minute = 0, reps = 0, interval = 0, logarithm = 0, difficulty = 0, ...rest] = numbersIn(text);
  const [lapses = 0, state = 0, right = 0] = rest;
  if (reps < 1 || state < 1 || state > 3) return null;
  const lastReview = minute * MINUTE;
  const memory = {
    due: lastReview + interval * MINUTE,
    stability: SHORTEST * Math.exp((logarithm / largest(3)) * RANGE),
    difficulty: 1 + (difficulty / largest(2)) * 9,
    scheduledDays: Math.floor((interval * MINUTE) / DAY),
    learningSteps: 0,
    reps,
    lapses,
    state,
    lastReview,
  };
  return { memory, right: right === 1 };
}

/** Whole minutes since 1970. */
export function minuteOf(at: number): number {
  return Math.floor(at / MINUTE);
}

/** 41 bits in 8 digits: among 10,000 questions two are alike once in forty thousand times. */
export function hashOfId(questionId: string): string {
  return digits(seedFrom(questionId) * 512 + (seedFrom(` ${questionId}`) % 512), HASH_LENGTH);
}

function largest(width: number): number {
  return 36 ** width - 1;
}

function digits(value: number, width: number): string {
  return Math.min(Math.max(Math.round(value), 0), largest(width))
    .toString(36)
    .padStart(width, '0');
}

function numbersIn(text: string): number[] {
  let from = 0;
  return widths.map((width) => parseInt(text.slice(from, (from += width)), 36));
}
