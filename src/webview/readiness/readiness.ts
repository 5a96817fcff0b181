import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, render, type TemplateResult } from 'lit';
import type { ReadinessView } from '../../core/progress/readinessView';
import './chartFigure';
import { drawActivity, drawDomains, drawDueDays, drawHistory } from './drawCharts';
import { drawConfusions } from './drawConfusions';
import { drawHeader } from './drawHeader';
import { drawNext } from './drawNext';
import { drawToday } from './drawToday';
import { onMessage, remember, tell } from './host';

const root = document.querySelector<HTMLElement>('#readiness');

onMessage(({ view }) => {
  remember({ exam: view.exam.id });
  if (root) render(drawPage(view), root);
});

tell({ type: 'ready' });

function drawPage(view: ReadinessView): TemplateResult {
  return html`
    ${drawHeader(view)}${drawToday(view)}
    <div class="columns">${drawNext(view)}${drawDomains(view)}${drawDueDays(view)}${drawHistory(view)}</div>
    ${drawActivity(view)}${drawConfusions(view)}
  `;
}
