import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReadinessView } from '../../core/progress/readinessView';
import { headline, outlook } from './headline';
import { tell } from './host';
import { scoreChart } from './scoreChart';

/** The exam, the estimate in words and as a picture. */
export function drawHeader(view: ReadinessView): TemplateResult {
  const { exam, exams, estimate } = view;
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) tell({ type: 'chooseExam', exam: event.target.value });
  };
  return html`<header>
    <div class="exam">
      <h1>Readiness</h1>
      <select aria-label="Exam" @change=${choose}>
        ${exams.map(
          ({ id, code, title, retired }) =>
            html`<option value=${id} .selected=${live(id === exam.id)}>
              ${code} · ${title}${retired ? ' (retired)' : ''}
            </option>`,
        )}
      </select>
    </div>
    ${exam.retired ? html`<p class="retired">AWS has retired this exam: it can be studied, not taken.</p>` : nothing}
    <h2 class="headline">${headline(view)}</h2>
    <p>${outlook(view).join(' ')}</p>
    ${estimate.score ? html`<chart-figure .chart=${scoreChart(view, estimate.score)}></chart-figure>` : nothing}
    <p class="quiet">Estimates from your own answers; AWS does not publish how it scales scores.</p>
  </header>`;
}
