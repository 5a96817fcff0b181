import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The case above the question, beside it on wide pages; it can be folded, and scrolls in itself. */
export function drawScenario({ title, html: text }: { title: string; html: string }): TemplateResult {
  return html`
    <details class="scenario" open>
      <summary>Case: ${title}</summary>
      <div class="case prose" role="region" aria-label="Case" tabindex="0">${unsafeHTML(text)}</div>
    </details>
  `;
}
