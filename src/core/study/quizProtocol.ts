import * as v from 'valibot';

/** What host and page say to each other. The page speaks first; the host owns the quiz and answers with what to draw. */
export type ToPage = { type: 'render'; view: QuizView } | { type: 'save'; state: unknown };

export const FromPage = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('select'), options: v.array(v.number()) }),
  v.object({ type: v.literal('check') }),
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('retryMissed') }),
  v.object({ type: v.literal('newQuiz') }),
  v.object({ type: v.literal('chooseTopic') }),
  v.object({ type: v.literal('open'), uri: v.string(), line: v.number() }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

export type QuizView = QuestionView | SummaryView;

export interface PlaceView {
  title: string;
  uri: string;
  line: number;
}

export interface QuestionView {
  type: 'question';
  title: string;
  /** Counts from 1. */
  number: number;
  total: number;
  /** Right answers so far. */
  right: number;
  id: string;
  kind: 'choice' | 'multiple';
  promptHtml: string;
  /** How many options to select. */
  select: number;
  options: OptionView[];
  /** Null until the answer is checked. */
  result: { right: boolean; see: PlaceView } | null;
}

export interface OptionView {
  /** Index in the question, not the place on the page. */
  index: number;
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
