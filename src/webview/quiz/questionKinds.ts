import type { CardView, ChoiceView, QuestionView, RowsView } from '../../core/study/quizProtocol';

export function hasRows(view: QuestionView): view is RowsView {
  return view.kind === 'ordering' || view.kind === 'matching';
}

export function hasOptions(view: QuestionView): view is ChoiceView {
  return view.kind === 'choice' || view.kind === 'multiple';
}

/** The card whose back is shown, as long as the person has not said whether they knew it. */
export function turnedCard(view: QuestionView): CardView | null {
  return view.kind === 'card' && view.result?.answered === false && !view.looksBack ? view : null;
}

/** Whether answers can still be given. */
export function isOpen(view: QuestionView): boolean {
  return !view.result && !view.looksBack;
}

/** Whether the person may go to any question: in a running exam, and when looking back. */
export function goesAnywhere(view: QuestionView): boolean {
  return view.looksBack || view.exam !== null;
}

/** What is missing before the answer can be checked, or null. */
export function missing(view: QuestionView): string | null {
  const left = unanswered(view);
  if (left === 0) return null;
  if (hasRows(view)) return left === 1 ? 'One row is empty.' : `${left} rows are empty.`;
  if (view.kind === 'cloze') return left === 1 ? 'One blank is empty.' : `${left} blanks are empty.`;
  return `Select ${left}${hasOptions(view) && left < view.select ? ' more' : ''}.`;
}

function unanswered(view: QuestionView): number {
  if (hasRows(view)) return view.rows.filter(({ chosen }) => chosen === null).length;
  if (view.kind === 'cloze') return view.blanks.filter(({ typed }) => typed.trim() === '').length;
  return hasOptions(view) ? view.select - view.options.filter(({ selected }) => selected).length : 0;
}
