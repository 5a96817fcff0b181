import * as v from 'valibot';
import { QuizScope } from '../study/scope';
import type { ReadinessView } from './readinessView';

/** What host and readiness page say to each other. The page speaks first; the host answers with what to draw. */
export interface ToReadinessPage {
  type: 'render';
  view: ReadinessView;
}

const examId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const FromReadinessPage = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('startQuiz'), scope: QuizScope }),
  v.object({ type: v.literal('startReview'), exam: examId }),
  v.object({ type: v.literal('startExam'), exam: examId }),
  v.object({ type: v.literal('startConfusions') }),
  /** Shows another exam on the page; the exam in focus stays what it is. */
  v.object({ type: v.literal('chooseExam'), exam: examId }),
  v.object({ type: v.literal('setExamDate') }),
  v.object({
    type: v.literal('open'),
    uri: v.pipe(v.string(), v.maxLength(4000)),
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
]);
export type FromReadinessPage = v.InferOutput<typeof FromReadinessPage>;

/** What the page keeps over a reload of the window. */
export const ReadinessPageState = v.object({ exam: examId });
export type ReadinessPageState = v.InferOutput<typeof ReadinessPageState>;
