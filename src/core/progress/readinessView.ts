/**
 * What the readiness page draws: plain data, with everything in it that a chart or its table needs.
 * Shares and probabilities go from 0 to 1, scores from 100 to 1000, days are local days such as `2026-11-21`,
 * other times are milliseconds since 1970. Lists are in the order to show them.
 */
export interface ReadinessView {
  generatedAt: number;
  /** The local day of `generatedAt`. */
  today: string;
  exam: ExamChoice & { passMark: number };
  /** The exam shown and the others that can be chosen, the one in focus first and retired ones last. */
  exams: ExamChoice[];
  /** Null when none is set. */
  examDate: string | null;
  /** From today to the exam date: 0 on the day itself, negative after it; null without a date. */
  daysLeft: number | null;
  estimate: ExamEstimate;
  domains: DomainReadiness[];
  /** What to study next, the most useful first, five at most; empty when nothing is worth naming. */
  next: NextStep[];
  due: DueView;
  /** One row a day without gaps, oldest first and ending today: 371 days at most, none before the first answer. */
  activity: DayActivity[];
  history: ScoreHistory;
  /** The terms most often mixed up first, ten at most. */
  confusions: ConfusionView[];
  totals: Totals;
}

export interface ExamChoice {
  /** `mla-c02` */
  id: string;
  /** `MLA-C02` */
  code: string;
  title: string;
  retired: boolean;
}

/** A value with its 90 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

export interface ExamEstimate {
  /** Share of right answers and scaled score, weighted by the official weights of the domains; null: too few answers to say. */
  score: { share: Interval; scaled: Interval; passProbability: number } | null;
  /** Answers that are still missing before there is a score, in all domains together; 0 when there is one. */
  missing: number;
  /** The domains with too few answers, by title. */
  missingIn: string[];
  /** Predicted recall on the exam day of what was seen, with no further study; of today when there is no date ahead. Null when nothing was seen. */
  recallThen: number | null;
}

export interface DomainReadiness {
  /** `mla-c02/1`, also the id of a scope to practise. */
  id: string;
  number: number;
  title: string;
  /** Percent of the scored questions. */
  weight: number;
  /** Share of right answers; null: too few answers to say. */
  share: Interval | null;
  /** Answers that count, weighted by how recent they are; not a whole number. */
  answers: number;
  /** Answers that are still missing before there is a share. */
  missing: number;
  mastery: MasteryView;
}

export interface MasteryView {
  total: number;
  seen: number;
  mastered: number;
  due: number;
  /** Mean predicted recall now of what was seen; null when nothing was seen. */
  recall: number | null;
}

export interface NextStep {
  /** Id of the task, also the id of a scope to practise: `mla-c02/1.1`. */
  id: string;
  /** `1.1 Ingest and store data` */
  title: string;
  /** Why it comes now, in one or two sentences. */
  why: string;
  /** How much there is to win, from 0 to 1 for the first one; for the length of a bar. */
  gain: number;
  mastery: MasteryView;
}

export interface DueView {
  /** Due today in the exam shown; overdue ones are in it. Both questions made from one term count as one. */
  now: number;
  /** Due today over all exams. */
  everywhere: number;
  /** Questions of the exam never answered. */
  unseen: number;
  /**
   * Reviews due by day, from today to the day of the exam, or thirty days when there is no date ahead or it is more than ninety days away.
   * Today's row has what is overdue in it. Each question counts once, on the day on which it comes next.
   */
  days: { day: string; count: number; exam: boolean }[];
  /** Due later than the last of `days`. */
  later: number;
}

export interface DayActivity {
  day: string;
  answers: number;
  right: number;
}

export interface ScoreHistory {
  /** The estimate as it stood week by week, counted back from today, where there were enough answers: half a year at most, oldest first. */
  weeks: { day: string; scaled: Interval }[];
  /** Exam simulations, oldest first. */
  simulations: { day: string; at: number; scaled: number; passed: boolean; right: number; scored: number }[];
}

export interface ConfusionView {
  terms: [TermView, TermView];
  /** How often the one was taken for the other. */
  count: number;
  /** The last time. */
  day: string;
}

export interface TermView {
  id: string;
  name: string;
  definition: string;
  /** Where it is defined; null when its note is gone. */
  place: { uri: string; line: number } | null;
}

export interface Totals {
  /** Answers of all exams together. */
  answers: number;
  right: number;
  /** Days with an answer in a row, up to today, or up to yesterday when there is none today yet. */
  streak: number;
}
