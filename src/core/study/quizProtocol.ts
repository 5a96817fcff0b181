import * as v from 'valibot';

/** What host and page say to each other. The page speaks first; the host owns the quiz and answers with what to draw. */
export type ToPage =
  | { type: 'render'; view: QuizView }
  | { type: 'save'; state: unknown }
  /** Once a second while an exam runs. */
  | { type: 'clock'; clock: ClockView };

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const FromPage = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  /** Places of the marked options on the page, from 0; in rows, one for each row or null. */
  v.object({ type: v.literal('select'), places: v.array(v.nullable(index)) }),
  /** What stands in the blanks of a cloze. */
  v.object({ type: v.literal('fill'), texts: v.array(v.pipe(v.string(), v.maxLength(200))) }),
  v.object({ type: v.literal('check') }),
  /** To the next question; behind the last one comes the summary, in an exam the map. */
  v.object({ type: v.literal('next') }),
  /** To a question by its place, from 0: in an exam, and in any review afterwards. */
  v.object({ type: v.literal('goTo'), position: index }),
  v.object({ type: v.literal('flag') }),
  v.object({ type: v.literal('rate'), grade: v.picklist([1, 2, 3, 4]) }),
  v.object({ type: v.literal('showMap') }),
  v.object({ type: v.literal('submit') }),
  /** From a reviewed question back to the summary. */
  v.object({ type: v.literal('showSummary') }),
  v.object({ type: v.literal('retryMissed') }),
  v.object({ type: v.literal('newQuiz') }),
  v.object({ type: v.literal('chooseTopic') }),
  v.object({ type: v.literal('showReadiness') }),
  v.object({ type: v.literal('open'), uri: v.string(), line: v.number() }),
  /** Opens the current question in its note. */
  v.object({ type: v.literal('report') }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

export type QuizView = QuestionView | MapView | SummaryView;
export type QuestionView = ChoiceView | RowsView | ClozeView | CardView;

export interface PlaceView {
  title: string;
  uri: string;
  line: number;
}

/** What is left of an exam's time. */
export interface ClockView {
  /** Seconds. */
  left: number;
  /** Seconds. */
  limit: number;
}

interface AnyQuestionView {
  type: 'question';
  mode: 'practice' | 'review' | 'exam' | 'confusions';
  title: string;
  /** Counts from 1. */
  number: number;
  total: number;
  /** Right answers so far; null while an exam runs. */
  right: number | null;
  /** Tells one question from another, and nothing about it. */
  key: number;
  scenario: { title: string; html: string } | null;
  promptHtml: string;
  /** Null outside a running exam. */
  exam: { flagged: boolean; clock: ClockView | null } | null;
  /** Null until the answer is checked. */
  result: ResultView | null;
  /** Looked at again from the summary: answers stay as they are, and one can go to any question. */
  looksBack: boolean;
}

export interface ResultView {
  right: boolean;
  /** In a question of several parts: how many of them are right. */
  parts: { right: number; of: number } | null;
  /** Answered at all. */
  answered: boolean;
  see: PlaceView;
  /** The schedule's grade, when the person may change it, and when each grade would show the question again. */
  rating: { grade: 1 | 2 | 3 | 4; again: GradeTimes } | null;
  /** Services and terms that the texts of this question name: `<span class="mention" data-mention="0">` in them. */
  mentions: MentionView[];
}

/** When each of the grades again, hard, good and easy would show a question again. */
export type GradeTimes = [again: string, hard: string, good: string, easy: string];

export interface MentionView {
  name: string;
  /** Such as `Closed to new customers since 2026-07-30.`; null when there is nothing to warn of. */
  status: string | null;
  definitionHtml: string;
  place: PlaceView;
}

export interface ChoiceView extends AnyQuestionView {
  kind: 'choice' | 'multiple';
  /** How many options to select. */
  select: number;
  /** In the order shown. */
  options: OptionView[];
}

/** An option is to be chosen for each row. */
export interface RowsView extends AnyQuestionView {
  kind: 'ordering' | 'matching';
  /** What can be chosen, in the order shown. */
  options: { text: string; html: string }[];
  rows: RowView[];
}

/** A word is to be written into each blank; the prompt shows them as `<span class="blank">1</span>`. */
export interface ClozeView extends AnyQuestionView {
  kind: 'cloze';
  blanks: BlankView[];
}

/** The prompt is its front. Its result is there as soon as it is turned over; it is `answered` when the person has said whether they knew it. */
export interface CardView extends AnyQuestionView {
  kind: 'card';
  /** Null until it is turned over. */
  back: { html: string } | null;
  /** Where the person grades what they knew: when each grade would show the card again. Else they only say whether they knew it. */
  grades: GradeTimes | null;
}

export interface BlankView {
  typed: string;
  /** Null until the answer is checked. */
  verdict: { right: boolean; answerHtml: string; rationaleHtml: string } | null;
}

export interface RowView {
  /** The row of a matching; null in an ordering, where the row is known by its number. */
  html: string | null;
  /** Place of the chosen option, or null. */
  chosen: number | null;
  /** Null until the answer is checked. */
  verdict: { right: boolean; answerHtml: string; rationaleHtml: string } | null;
}

export interface OptionView {
  html: string;
  selected: boolean;
  /** Null until the answer is checked. */
  verdict: { correct: boolean; rationaleHtml: string } | null;
}

/** The questions of a running exam at a glance. */
export interface MapView {
  type: 'map';
  title: string;
  clock: ClockView | null;
  questions: { answered: boolean; partly: boolean; flagged: boolean }[];
  /** Where the person came from. */
  position: number;
}

export interface SummaryView {
  type: 'summary';
  mode: 'practice' | 'review' | 'exam' | 'confusions';
  title: string;
  right: number;
  total: number;
  exam: ExamResultView | null;
  /** A sentence on what comes next, such as when the next reviews are due; may be empty. */
  outlook: string;
  /** Every question in its order. */
  items: SummaryItemView[];
}

export interface ExamResultView {
  /** 100 to 1000, an estimate. */
  scaled: number;
  passMark: number;
  /** Right and scored questions; the unscored ones are not in them. */
  right: number;
  scored: number;
  unscored: number;
  /** Seconds. */
  used: number;
  limit: number | null;
  timeIsUp: boolean;
  /** How often the exam was left and resumed. */
  interruptions: number;
  domains: { title: string; weight: number; right: number; scored: number }[];
}

export interface SummaryItemView {
  promptHtml: string;
  answered: boolean;
  right: boolean;
  flagged: boolean;
  scored: boolean;
  /** The right answers; several in questions of several parts. */
  answerHtml: string[];
  see: PlaceView;
}
