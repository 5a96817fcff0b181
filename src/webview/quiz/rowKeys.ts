import type { RowsView } from '../../core/study/quizProtocol';
import { exchange, put } from './answering';
import { focusOn } from './focusOn';
import { currentPage } from './page';
import { hasRows } from './questionKinds';

function rowsShown(): RowsView | null {
  const { view } = currentPage();
  return view?.type === 'question' && hasRows(view) ? view : null;
}

/** The row whose list has the focus, or -1. */
function focusedRow(): number {
  const [, row] = /^row-(\d+)$/.exec(document.activeElement?.id ?? '') ?? [];
  return row === undefined ? -1 : Number(row);
}

/** Puts an option into the row with the focus, which then goes to the next empty row; without a focus, into the first empty row. */
export function putByNumber(place: number): void {
  const focused = focusedRow();
  const empty = emptyAfter(-1);
  const row = focused >= 0 ? focused : empty;
  if (row < 0) return;
  put(row, place);
  const next = emptyAfter(row);
  if (focused >= 0 && next >= 0) focusOn(`#row-${next}`);
}

/** The next empty row behind a row, going round; -1 when all are filled. */
function emptyAfter(row: number): number {
  const rows = rowsShown()?.rows ?? [];
  const empty = [...rows.keys()].filter((index) => rows[index]?.chosen === null);
  return empty.find((index) => index > row) ?? empty[0] ?? -1;
}

/** Goes one row up or down; from outside to the first or the last. */
export function moveToRow(step: -1 | 1): void {
  const last = (rowsShown()?.rows.length ?? 0) - 1;
  const focused = focusedRow();
  const outside = step > 0 ? 0 : last;
  focusOn(`#row-${focused < 0 ? outside : Math.min(Math.max(focused + step, 0), last)}`);
}

/** Exchanges the answer of the row with the focus with that of its neighbour, and follows it. */
export function moveAnswer(step: -1 | 1): void {
  const row = focusedRow();
  const rows = rowsShown()?.rows ?? [];
  if (row < 0 || !rows[row + step]) return;
  exchange(row, row + step);
  focusOn(`#row-${row + step}`);
}

export function emptyRow(): void {
  const row = focusedRow();
  if (row >= 0) put(row, null);
}
