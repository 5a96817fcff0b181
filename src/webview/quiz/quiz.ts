import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import { render } from 'lit';
import type { ClockView, QuizView } from '../../core/study/quizProtocol';
import { announce } from './announce';
import { announcementOf, clockOf, withClock } from './changes';
import { noticeAfter } from './clockNotice';
import { closeAll } from './dialogs';
import { drawBlanks } from './drawBlanks';
import { drawPage } from './drawPage';
import { focusOn } from './focusOn';
import { onMessage, remember, tell } from './host';
import { onKeys } from './keyboard';
import { enliven, explainOnDemand } from './mentions';
import { change, currentPage, drawWith, type Page } from './page';
import { turnedCard } from './questionKinds';
import { scrollByKeys } from './scrollByKeys';
import { shortcutsOf } from './shortcuts';

const root = document.querySelector<HTMLElement>('#quiz');
if (root) {
  drawWith((page) => draw(page, root));
  explainOnDemand(root);
}

onMessage((message) => {
  switch (message.type) {
    case 'save':
      return remember(message.state);
    case 'render':
      return show(message.view);
    case 'clock':
      return tick(message.clock);
    default:
      return message satisfies never;
  }
});

onKeys(() => {
  const { view } = currentPage();
  return view ? shortcutsOf(view) : [];
});

tell({ type: 'ready' });

function draw(page: Page, place: HTMLElement): void {
  render(drawPage(page), place);
  if (page.view?.type === 'question') {
    drawBlanks(page.view);
    enliven(place, page.view.result?.mentions ?? []);
  }
  scrollByKeys(place);
}

/** Draws what the host says, and sets the focus where reading goes on. */
function show(view: QuizView): void {
  const { view: before } = currentPage();
  const step = stepTo(before, view);
  if (step !== 'none') closeAll();
  const { picked, filter, notice } = currentPage();
  change({
    view,
    warning: null,
    picked: step === 'none' ? picked : null,
    filter: view.type === 'question' && !view.looksBack ? null : filter,
    notice: clockOf(view) ? notice : null,
  });
  const sentence = announcementOf(before, view);
  if (sentence) announce(sentence);
  if (step === 'new') {
    window.scrollTo(0, 0);
    focusOn(startOf(before, view));
  } else if (step === 'result') focusOn(view.type === 'question' && turnedCard(view) ? '#back' : '#primary');
}

/** Where reading starts: at the top, or in the list of the summary at the question that was looked at. */
function startOf(before: QuizView | null, view: QuizView): string {
  if (view.type !== 'summary' || before?.type !== 'question' || !before.looksBack) return '[data-start]';
  const reviewed = `#review-${before.number - 1}`;
  const item = document.querySelector(reviewed);
  item?.scrollIntoView({ block: 'center' });
  return item ? reviewed : '[data-start]';
}

/** Whether a view shows something new, the result of what was shown, or the same once more. */
function stepTo(before: QuizView | null, view: QuizView): 'new' | 'result' | 'none' {
  if (before?.type !== view.type) return 'new';
  if (before.type !== 'question' || view.type !== 'question') return 'none';
  if (before.key !== view.key || before.number !== view.number || before.looksBack !== view.looksBack) return 'new';
  if (before.result && !view.result) return 'new';
  return !before.result && view.result ? 'result' : 'none';
}

function tick(clock: ClockView): void {
  const { view, notice } = currentPage();
  if (!view) return;
  const next = noticeAfter(clockOf(view), clock, notice);
  if (next && next !== notice) announce(next.text);
  change({ view: withClock(view, clock), notice: next });
}
