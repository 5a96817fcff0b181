import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import { render } from 'lit';
import type { QuizView } from '../../core/study/quizProtocol';
import { drawQuestion } from './drawQuestion';
import { drawSummary } from './drawSummary';
import { onMessage, remember, tell } from './host';
import { hasRows, isComplete } from './isComplete';

const root = document.querySelector<HTMLElement>('#quiz');
let view: QuizView | undefined;

onMessage((message) => {
  switch (message.type) {
    case 'save':
      return remember(message.state);
    case 'render':
      return draw(message.view);
    default:
      return message satisfies never;
  }
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[1-9]$/.test(event.key) && !(event.target instanceof HTMLSelectElement)) answer(Number(event.key) - 1);
  else if (event.key === 'Enter' && !isControl(event.target)) goOn();
  else return;
  event.preventDefault();
});

tell({ type: 'ready' });

function draw(next: QuizView): void {
  if (!root) return;
  const previous = view;
  view = next;
  render(next.type === 'question' ? drawQuestion(next, { toggle, put }) : drawSummary(next), root);
  const sameStep = previous?.type === next.type && previous.type === 'question' && next.type === 'question';
  if (sameStep && previous.key === next.key && previous.number === next.number) {
    if (next.result) focusOn('#primary');
  } else {
    window.scrollTo(0, 0);
    focusOn('[data-start]');
  }
}

/** Never takes the focus from another part of the editor: a page in the background waits until it is looked at. */
function focusOn(selector: string): void {
  const focus = () => document.querySelector<HTMLElement>(selector)?.focus();
  if (document.hasFocus()) focus();
  else window.addEventListener('focus', focus, { once: true });
}

/** What a number key does: marks an option, or puts it into the first empty row. */
function answer(place: number): void {
  if (view?.type !== 'question') return;
  if (!hasRows(view)) return toggle(place);
  const empty = view.rows.findIndex(({ chosen }) => chosen === null);
  if (empty >= 0 && place < view.options.length) put(empty, place);
}

function toggle(place: number): void {
  if (view?.type !== 'question' || hasRows(view)) return;
  const { kind, options, select } = view;
  const option = options[place];
  if (!option) return;
  const others = [...options.keys()].filter((one) => options[one]?.selected && one !== place);
  if (kind === 'choice') mark([place]);
  else if (option.selected) mark(others);
  else if (others.length < select) mark([...others, place]);
}

/** An option stands in one row only: the row that had it becomes empty. */
function put(row: number, place: number | null): void {
  if (view?.type !== 'question' || !hasRows(view)) return;
  const elsewhere = (chosen: number | null) => (chosen === place ? null : chosen);
  mark(view.rows.map(({ chosen }, index) => (index === row ? place : elsewhere(chosen))));
}

/** Redraws at once, and tells the host so that the choice survives. */
function mark(places: (number | null)[]): void {
  if (view?.type !== 'question' || view.result) return;
  tell({ type: 'select', places });
  draw(
    hasRows(view)
      ? { ...view, rows: view.rows.map((row, index) => ({ ...row, chosen: places[index] ?? null })) }
      : { ...view, options: view.options.map((option, place) => ({ ...option, selected: places.includes(place) })) },
  );
}

function goOn(): void {
  if (view?.type !== 'question') return;
  if (view.result) tell({ type: 'next' });
  else if (isComplete(view)) tell({ type: 'check' });
}

/** Buttons and links answer to Enter themselves. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('vscode-button, button, a, select') !== null;
}
