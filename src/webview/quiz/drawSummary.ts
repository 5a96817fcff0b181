import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { SummaryView } from '../../core/study/quizProtocol';
import { drawPlace } from './drawPlace';
import { tell } from './host';

export function drawSummary(view: SummaryView): TemplateResult {
  const percent = view.total === 0 ? 0 : Math.round((view.right / view.total) * 100);
  const missed = view.missed.length;
  return html`
    <header>
      <div class="where">
        <h1 class="title">${view.title}</h1>
        <span>Summary</span>
      </div>
      <vscode-progress-bar
        aria-label="Share of right answers"
        .value=${view.right}
        .max=${Math.max(view.total, 1)}
      ></vscode-progress-bar>
    </header>
    <h2 class="score" data-start tabindex="-1">${view.right} of ${view.total} right (${percent} %)</h2>
    ${
      missed === 0
        ? html`<p>Nothing missed.</p>`
        : html`<h2>Missed</h2>
            <ol class="missed">
              ${view.missed.map(
                (item) =>
                  html`<li>
                    <div class="prompt">${unsafeHTML(item.promptHtml)}</div>
                    <p class="answer">${item.answerHtml.map((answer) => html`<span>✓ ${unsafeHTML(answer)}</span>`)}</p>
                    ${drawPlace(item.see)}
                  </li>`,
              )}
            </ol>`
    }
    <footer>
      ${
        missed > 0
          ? html`<vscode-button id="primary" @click=${() => tell({ type: 'retryMissed' })}
              >Retry missed (${missed})</vscode-button
            >`
          : nothing
      }
      <vscode-button ?secondary=${missed > 0} @click=${() => tell({ type: 'newQuiz' })}>New quiz</vscode-button>
      <vscode-button secondary @click=${() => tell({ type: 'chooseTopic' })}>Another topic…</vscode-button>
    </footer>
  `;
}
