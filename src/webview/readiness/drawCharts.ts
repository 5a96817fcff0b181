import { html, type TemplateResult } from 'lit';
import type { ReadinessView } from '../../core/progress/readinessView';
import { activityChart } from './activityChart';
import type { Chart } from './chart';
import { domainsChart } from './domainsChart';
import { dueChart } from './dueChart';
import { historyChart } from './historyChart';

export function drawDomains(view: ReadinessView): TemplateResult {
  return drawSection('domains', 'Domains', domainsChart(view));
}

export function drawDueDays(view: ReadinessView): TemplateResult {
  const { days } = view.due;
  const none = `Nothing is due in the next ${days.length} days. Each question that you answer is scheduled for another day.`;
  return drawSection('due', 'Reviews ahead', days.some(({ count }) => count > 0) ? dueChart(view) : none);
}

export function drawActivity(view: ReadinessView): TemplateResult {
  const none = 'No answers yet. Each day with answers gets its square here.';
  return drawSection('activity', 'Activity', view.activity.length > 0 ? activityChart(view) : none);
}

export function drawHistory(view: ReadinessView): TemplateResult {
  const { weeks, simulations } = view.history;
  const none = 'No score yet. It appears here with enough answers, or after an exam simulation.';
  return drawSection('history', 'Score over time', weeks.length + simulations.length > 0 ? historyChart(view) : none);
}

/** @param content a picture, or what stands there as long as there is nothing to draw */
function drawSection(id: string, title: string, content: Chart | string): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${
      typeof content === 'string'
        ? html`<p class="quiet">${content}</p>`
        : html`<chart-figure .chart=${content}></chart-figure>`
    }
  </section>`;
}
