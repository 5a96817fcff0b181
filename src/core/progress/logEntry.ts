import * as v from 'valibot';

export const studyModes = ['practice', 'review', 'exam', 'confusions'] as const;
export type StudyMode = (typeof studyModes)[number];

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** FSRS's four grades: 1 again, 2 hard, 3 good, 4 easy. */
export const Grade = v.picklist([1, 2, 3, 4]);
export type Grade = v.InferOutput<typeof Grade>;

/** One answer. */
export const Review = v.object({
  type: v.literal('review'),
  /** No other entry of any machine has it. */
  id,
  /** Milliseconds since 1970, UTC. */
  at: time,
  question: id,
  grade: Grade,
  right: v.boolean(),
  mode: v.picklist(studyModes),
  /** Whether it moves the question's schedule: practice does not, unless asked. */
  schedules: v.boolean(),
  /** Milliseconds from showing the question to its answer. */
  took: v.optional(time),
  /** Ids of two terms: the one asked about, and the one that was taken for it. */
  mixedUp: v.optional(v.tuple([id, id])),
  /** Hashes of the prompt and of the options (`questionPrints`): they find a question again that is known by another id now. */
  prints: v.optional(v.tuple([v.number(), v.number()])),
});
export type Review = v.InferOutput<typeof Review>;

/** How an exam simulation ended. */
export const ExamResult = v.object({
  type: v.literal('exam'),
  id,
  at: time,
  /** Id of the exam. */
  exam: id,
  /** 100 to 1000, an estimate. */
  scaled: v.number(),
  right: v.number(),
  scored: v.number(),
  /** Right and scored questions by domain id. */
  domains: v.record(v.string(), v.tuple([v.number(), v.number()])),
});
export type ExamResult = v.InferOutput<typeof ExamResult>;

/** What the log holds. It is the truth: schedules, mastery and readiness are derived from it. */
export const LogEntry = v.variant('type', [Review, ExamResult]);
export type LogEntry = v.InferOutput<typeof LogEntry>;
