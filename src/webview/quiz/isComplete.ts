import type { QuestionView, RowsView } from '../../core/study/quizProtocol';

export function hasRows(view: QuestionView): view is RowsView {
  return view.kind === 'ordering' || view.kind === 'matching';
}

/** Whether as many options are marked as the question asks for, or every row has its option. */
export function isComplete(view: QuestionView): boolean {
  return hasRows(view)
    ? view.rows.every(({ chosen }) => chosen !== null)
    : view.options.filter(({ selected }) => selected).length === view.select;
}
