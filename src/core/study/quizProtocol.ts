import * as v from 'valibot';

/** What host and page say to each other. The page speaks first; the host owns the quiz and answers with what to draw. */
export type ToPage = { type: 'render'; view: QuizView } | { type: 'save'; state: unknown };

export const FromPage = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  /** Places of the marked options on the page, from 0; in rows, one for each row or null. */
  v.object({ type: v.literal('select'), places: v.array(v.nullable(v.number())) }),
  v.object({ type: v.literal('check') }),
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('retryMissed') }),
  v.object({ type: v.literal('newQuiz') }),
  v.object({ type: v.literal('chooseTopic') }),
  v.object({ type: v.literal('open'), uri: v.string(), line: v.number() }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

export type QuizView = QuestionView | SummaryView;
export type QuestionView = ChoiceView | RowsView;

export interface PlaceView {
  title: string;
  uri: string;
  line: number;
}

interface AnyQuestionView {
  type: 'question';
  title: string;
  /** Counts from 1. */
  number: number;
  total: number;
  /** Right answers so far. */
  right: number;
  /** Tells one question from another, and nothing about it. */
  key: number;
  promptHtml: string;
  /** Null until the answer is checked. */
  result: { right: boolean; see: PlaceView } | null;
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
  /** What can be chosen, as plain text in the order shown. */
  options: string[];
  rows: RowView[];
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

export interface SummaryView {
  type: 'summary';
  title: string;
  right: number;
  total: number;
  missed: { promptHtml: string; answerHtml: string[]; see: PlaceView }[];
}
