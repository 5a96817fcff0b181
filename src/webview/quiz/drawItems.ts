import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { SummaryItemView, SummaryView } from '../../core/study/quizProtocol';
import { drawPlace } from './drawPlace';
import { drawVerdict } from './drawVerdict';
import { filterInUse, filtersOf, passes } from './filters';
import { tell } from './host';
import { icons } from './icons';
import { change, type Page } from './page';

/** Every question of the quiz, or those that a filter lets through. */
export function drawItems(view: SummaryView, page: Page): TemplateResult {
  const filter = filterInUse(view, page.filter);
  return html`
    <section class="items" aria-labelledby="items">
      <div class="items-head">
        <h2 id="items">Questions</h2>
        <div class="filters" role="group" aria-label="Show">
          ${filtersOf(view).map(
            (one) =>
              html`<button
                type="button"
                class="toggle"
                aria-pressed=${String(one.filter === filter)}
                @click=${() => change({ filter: one.filter })}
              >
                ${one.name} (${one.count})
              </button>`,
          )}
        </div>
      </div>
      <ol class="list ${filter}">
        ${view.items.map((item, index) => (passes(item, filter) ? drawItem(item, index) : nothing))}
      </ol>
    </section>
  `;
}

function drawItem(item: SummaryItemView, index: number): TemplateResult {
  const state = item.right ? 'right' : item.answered ? 'wrong' : 'unanswered';
  const says = { right: 'Right', wrong: 'Wrong', unanswered: 'Not answered' }[state];
  return html`
    <li class="item ${item.right ? 'correct' : 'wrong'}">
      <div class="item-head">
        <button
          type="button"
          class="review"
          id="review-${index}"
          @click=${() => tell({ type: 'goTo', position: index })}
        >
          Question ${index + 1}
        </button>
        ${drawVerdict(item.right, says)}
        ${item.flagged ? html`<span class="tag flagged">${icons.flag} Flagged</span>` : nothing}
        ${item.scored ? nothing : html`<span class="tag">Unscored</span>`}
      </div>
      <div class="prompt prose">${unsafeHTML(item.promptHtml)}</div>
      ${
        item.right
          ? nothing
          : html`<div class="answer">
              ${item.answerHtml.map(
                (answer) =>
                  html`<div>
                    ${icons.right}
                    <div class="prose">${unsafeHTML(answer)}</div>
                  </div>`,
              )}
            </div>`
      }
      ${drawPlace(item.see)}
    </li>
  `;
}
