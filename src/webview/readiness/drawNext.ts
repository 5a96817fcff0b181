import { html, type TemplateResult } from 'lit';
import type { NextStep, ReadinessView } from '../../core/progress/readinessView';
import { tell } from './host';
import { percent, whole } from './numbers';

/** What to study next and why. */
export function drawNext({ next, exam }: ReadinessView): TemplateResult {
  return html`<section aria-labelledby="next">
    <h2 id="next">What to study next</h2>
    ${
      next.length > 0
        ? html`<ol class="steps">
            ${next.map(drawStep)}
          </ol>`
        : html`<p class="quiet">Nothing stands out. Practise the whole exam, or read on in the notes.</p>
            <vscode-button secondary @click=${() => tell({ type: 'startQuiz', scope: { kind: 'tasks', id: exam.id } })}
              >Practise ${exam.code}</vscode-button
            >`
    }
  </section>`;
}

function drawStep({ id, title, why, mastery }: NextStep): TemplateResult {
  const practise = () => tell({ type: 'startQuiz', scope: { kind: 'tasks', id } });
  const { total, seen, mastered, recall } = mastery;
  return html`<li>
    <div>
      <h3>${title}</h3>
      <p>${why}</p>
      <p class="quiet">
        ${whole(seen)} of ${whole(total)} seen, ${whole(mastered)}
        mastered${recall === null ? '' : `, recall about ${percent(recall)}`}
      </p>
    </div>
    <vscode-button secondary aria-label=${`Practise ${title}`} @click=${practise}>Practise</vscode-button>
  </li>`;
}
