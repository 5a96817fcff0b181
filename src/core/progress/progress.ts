import type { ExamResult, Review } from './logEntry';

/** What FSRS remembers of a question: ts-fsrs's card as plain numbers. Times are milliseconds since 1970. */
export interface Memory {
  due: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** ts-fsrs's `State`: 0 new, 1 learning, 2 review, 3 relearning. */
  state: number;
  lastReview: number;
}

/** What the log says of one question. */
export interface QuestionProgress {
  /** Null as long as nothing moved its schedule. */
  memory: Memory | null;
  seen: number;
  right: number;
  /** The latest answers, newest first, a few of them. */
  latest: Pick<Review, 'at' | 'right'>[];
  prints: [number, number] | null;
}

/** Everything derived from the log. */
export interface Progress {
  questions: ReadonlyMap<string, QuestionProgress>;
  /** Answers and right ones by local day, `2026-11-21`. */
  days: ReadonlyMap<string, { answers: number; right: number }>;
  /** How often a term was taken for another; the key is made by `pairKey`. */
  confusions: ReadonlyMap<string, ConfusionPair>;
  exams: readonly ExamResult[];
}

export interface ConfusionPair {
  /** Ids of the two terms, in alphabetical order. */
  terms: [string, string];
  count: number;
  lastAt: number;
}
