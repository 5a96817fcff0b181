import type { ChoiceView, ClozeView, QuestionView, RowsView } from '../../core/study/quizProtocol';
import { announce } from './announce';
import { tell } from './host';
import { change, currentPage } from './page';
import { hasOptions, hasRows, isOpen } from './questionKinds';
import { rowName } from './rowName';

/** The question that can be answered now. */
function openQuestion(): QuestionView | null {
  const { view } = currentPage();
  return view?.type === 'question' && isOpen(view) ? view : null;
}

function openRows(): RowsView | null {
  const view = openQuestion();
  return view && hasRows(view) ? view : null;
}

/** Marks the option at a place, or takes the mark away. */
export function toggle(place: number): void {
  const view = openQuestion();
  if (!view || !hasOptions(view)) return;
  const option = view.options[place];
  if (!option) return;
  const others = [...view.options.keys()].filter((one) => view.options[one]?.selected && one !== place);
  if (view.kind === 'choice') select(view, [place]);
  else if (option.selected) select(view, others);
  else if (others.length < view.select) select(view, [...others, place]);
  else warn(`${view.select} are selected already: take one away first.`);
}

function select(view: ChoiceView, places: number[]): void {
  tell({ type: 'select', places });
  const options = view.options.map((option, place) => ({ ...option, selected: places.includes(place) }));
  change({ view: { ...view, options }, warning: null });
}

/** Puts the option at a place into a row, or empties the row. An option stands in one row only: the row that had it becomes empty. */
export function put(row: number, place: number | null): void {
  const view = openRows();
  if (!view) return;
  const elsewhere = (chosen: number | null) => (place !== null && chosen === place ? null : chosen);
  choose(
    view,
    view.rows.map(({ chosen }, index) => (index === row ? place : elsewhere(chosen))),
  );
}

/** Puts an option into a row; when it comes from another row, the two exchange what they hold. */
export function drop(row: number, place: number): void {
  const view = openRows();
  if (!view) return;
  const from = view.rows.findIndex(({ chosen }) => chosen === place);
  if (from < 0) put(row, place);
  else exchange(from, row);
}

/** Two rows exchange what they hold. */
export function exchange(one: number, other: number): void {
  const view = openRows();
  const first = view?.rows[one];
  const second = view?.rows[other];
  if (!view || !first || !second || one === other) return;
  choose(
    view,
    view.rows.map(({ chosen }, index) => (index === one ? second.chosen : index === other ? first.chosen : chosen)),
  );
}

/** Empties the row that has the option. */
export function takeBack(place: number): void {
  const row = openRows()?.rows.findIndex(({ chosen }) => chosen === place) ?? -1;
  if (row >= 0) put(row, null);
}

/** Remembers an option that the next click puts into a row. */
export function pick(place: number | null): void {
  if (openRows()) change({ picked: place, warning: null });
}

function choose(view: RowsView, places: (number | null)[]): void {
  tell({ type: 'select', places });
  const rows = view.rows.map((row, index) => ({ ...row, chosen: places[index] ?? null }));
  for (const [index, row] of rows.entries()) {
    if (row.chosen !== view.rows[index]?.chosen) announce(`${rowName(row, index)}: ${heldBy(view, row.chosen)}.`);
  }
  change({ view: { ...view, rows }, picked: null, warning: null });
}

function heldBy(view: RowsView, place: number | null): string {
  return (place === null ? undefined : view.options[place]?.text) ?? 'empty';
}

/** What stands in a blank. */
export function fill(blank: number, typed: string): void {
  const view = openQuestion();
  if (view?.kind !== 'cloze') return;
  const blanks: ClozeView['blanks'] = view.blanks.map((one, index) => (index === blank ? { ...one, typed } : one));
  tell({ type: 'fill', texts: blanks.map((one) => one.typed) });
  change({ view: { ...view, blanks }, warning: null });
}

/** Says why nothing happened, and shows it beside the hint. */
export function warn(warning: string): void {
  announce(warning);
  change({ warning });
}
