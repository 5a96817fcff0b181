import type { ClockView, QuestionView, QuizView } from '../../core/study/quizProtocol';
import { partsSentence, verdictWord } from './verdictWords';

export function clockOf(view: QuizView): ClockView | null {
  if (view.type === 'map') return view.clock;
  return view.type === 'question' ? (view.exam?.clock ?? null) : null;
}

/** The view with the time that is left now; a view without a clock stays as it is. */
export function withClock(view: QuizView, clock: ClockView): QuizView {
  if (view.type === 'map') return { ...view, clock };
  return view.type === 'question' && view.exam ? { ...view, exam: { ...view.exam, clock } } : view;
}

/** What a screen reader is told of a new view; empty when the focus says it all. */
export function announcementOf(before: QuizView | null, view: QuizView): string {
  if (view.type === 'summary') return view.exam?.timeIsUp && before && isRunning(before) ? 'Time is up.' : '';
  if (view.type === 'map') return '';
  if (before?.type !== 'question' || before.key !== view.key || before.number !== view.number) return positionOf(view);
  if (view.result && !before.result) return resultOf(view);
  if (view.exam?.flagged !== before.exam?.flagged) return view.exam?.flagged ? 'Flagged.' : 'No longer flagged.';
  const rating = view.result?.rating;
  return rating && rating.grade !== before.result?.rating?.grade
    ? `Comes again in ${rating.again[rating.grade - 1] ?? ''}.`
    : '';
}

/** Whether the clock of an exam showed that some time was left: else it has been said already. */
function isRunning(view: QuizView): boolean {
  return (clockOf(view)?.left ?? 0) > 0;
}

function positionOf(view: QuestionView): string {
  const flagged = view.exam?.flagged ? ', flagged' : '';
  const result = view.result ? ` ${verdictWord(view, view.result)}` : '';
  return `${view.number} of ${view.total}${flagged}.${result}`;
}

function resultOf(view: QuestionView): string {
  // The focus goes to the back of a card.
  if (!view.result || view.kind === 'card') return '';
  const soFar = view.right === null || view.looksBack ? '' : `${view.right} right so far.`;
  return [verdictWord(view, view.result), partsSentence(view, view.result), soFar].filter(Boolean).join(' ');
}
