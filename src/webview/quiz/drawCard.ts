import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { CardView } from '../../core/study/quizProtocol';

/** The back of a card once it is turned over. */
export function drawCard({ back }: CardView): TemplateResult | typeof nothing {
  if (!back) return nothing;
  return html`<div id="back" class="back prose" role="group" aria-label="Answer" tabindex="-1">
    ${unsafeHTML(back.html)}
  </div>`;
}
