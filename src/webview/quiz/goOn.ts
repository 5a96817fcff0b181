import type { QuestionView } from '../../core/study/quizProtocol';
import { warn } from './answering';
import { tell } from './host';
import { turnedCard, missing } from './questionKinds';

/** What Enter and the first button do: check the answer, turn the card over, or go to what comes next. */
export function goOn(view: QuestionView): void {
  if (view.looksBack) return view.number < view.total ? goTo(view, view.number) : tell({ type: 'showSummary' });
  if (turnedCard(view)) return warn('Say whether you knew it.');
  if (view.result || view.exam) return tell({ type: 'next' });
  const reason = missing(view);
  if (reason) warn(reason);
  else tell({ type: 'check' });
}

/** To a question by its place, from 0, if there is one. */
export function goTo(view: QuestionView, position: number): void {
  if (position >= 0 && position < view.total) tell({ type: 'goTo', position });
}
