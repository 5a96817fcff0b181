import { html, nothing, type TemplateResult } from 'lit';
import type { DomainReadiness, MasteryView, NextStep, ReadinessView } from '../../core/progress/readinessView';
import { tell } from './host';
import { count, percent, whole } from './numbers';

/** What to study next and why. */
export function drawNext(view: ReadinessView): TemplateResult {
  const { next, domains } = view;
  return html`<section aria-labelledby="next">
    <h2 id="next">What to study next</h2>
    ${next.length === 0 ? html`<p class="quiet">${beginning(view)}</p>` : nothing}
    <ol class="steps">
      ${next.length > 0 ? next.map(drawStep) : domains.map(drawDomain)}
    </ol>
  </section>`;
}

function beginning({ totals }: ReadinessView): string {
  return totals.answers === 0
    ? 'Begin with any domain. What you answer decides what comes first here.'
    : 'Nothing stands out: practise any domain.';
}

/** Its reason says when nothing of it was seen. */
function drawStep({ id, title, why, mastery }: NextStep): TemplateResult {
  return drawScope(id, title, why, mastery.seen === 0 ? '' : standing(mastery));
}

function drawDomain({ id, number, title, weight, mastery }: DomainReadiness): TemplateResult {
  return drawScope(id, `${number} ${title}`, `${weight} % of the exam.`, standing(mastery));
}

function standing({ total, seen, mastered, recall }: MasteryView): string {
  if (seen === 0) return `${count(total, 'question')}, none seen yet`;
  const recalled = recall === null ? '' : `, recall about ${percent(recall)}`;
  return `${whole(seen)} of ${whole(total)} seen, ${whole(mastered)} mastered${recalled}`;
}

function drawScope(id: string, title: string, why: string, stands: string): TemplateResult {
  const practise = () => tell({ type: 'startQuiz', scope: { kind: 'tasks', id } });
  return html`<li>
    <div>
      <h3>${title}</h3>
      <p>${why}</p>
      <p class="quiet">${stands}</p>
    </div>
    <vscode-button secondary aria-label=${`Practise ${title}`} @click=${practise}>Practise</vscode-button>
  </li>`;
}
