import { html, nothing, type TemplateResult } from 'lit';
import type { ConfusionView, ReadinessView, TermView } from '../../core/progress/readinessView';
import { longDay } from './days';
import { tell } from './host';
import { whole } from './numbers';

/** The terms that were taken for one another, side by side. */
export function drawConfusions({ confusions }: ReadinessView): TemplateResult {
  return html`<section aria-labelledby="confusions">
    <h2 id="confusions">What you mix up</h2>
    ${
      confusions.length > 0
        ? html`<vscode-button secondary @click=${() => tell({ type: 'startConfusions' })}>Practise these</vscode-button>
            <ul class="pairs">
              ${confusions.map(drawPair)}
            </ul>`
        : html`<p class="quiet">Nothing yet. Two names that you take for one another will stand here side by side.</p>`
    }
  </section>`;
}

function drawPair({ terms: [one, other], count: times, day }: ConfusionView): TemplateResult {
  return html`<li>
    <h3>${one.name} <span class="quiet">and</span> ${other.name}</h3>
    <p class="quiet">Mixed up ${times === 1 ? 'once' : `${whole(times)} times`}, last on ${longDay(day)}</p>
    <div class="pair">${drawTerm(one)}${drawTerm(other)}</div>
  </li>`;
}

function drawTerm({ name, definition, place }: TermView): TemplateResult {
  const open = (event: Event) => {
    event.preventDefault();
    if (place) tell({ type: 'open', ...place });
  };
  return html`<div>
    <p>${definition}</p>
    ${place ? html`<a href="#" aria-label=${`Open note: ${name}`} @click=${open}>Open note</a>` : nothing}
  </div>`;
}
