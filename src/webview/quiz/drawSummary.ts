import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryView } from '../../core/study/quizProtocol';
import { drawExamResult } from './drawExamResult';
import { drawHeader } from './drawHeader';
import { drawItems } from './drawItems';
import { tell } from './host';
import type { Page } from './page';

export function drawSummary(view: SummaryView, page: Page): TemplateResult {
  const { title, right, total, exam, outlook } = view;
  const percent = total === 0 ? 0 : Math.round((right / total) * 100);
  return html`
    ${drawHeader(
      {
        title,
        where: 'Summary',
        progress: { label: 'Share of right answers', value: right, of: total },
        clock: null,
      },
      page,
    )}
    <div class="sheet summary">
      ${
        exam
          ? drawExamResult(exam)
          : html`<h2 class="score" data-start tabindex="-1">${right} of ${total} right (${percent} %)</h2>`
      }
      ${outlook ? html`<p class="outlook">${outlook}</p>` : nothing} ${total > 0 ? drawItems(view, page) : nothing}
    </div>
    ${drawFooter(view)}
  `;
}

function drawFooter({ mode, items }: SummaryView): TemplateResult {
  const missed = items.filter(({ right }) => !right).length;
  return html`
    <footer>
      <div class="actions">
        ${
          missed > 0
            ? html`<vscode-button id="primary" @click=${() => tell({ type: 'retryMissed' })}
                >Retake the missed (${missed})</vscode-button
              >`
            : nothing
        }
        <vscode-button ?secondary=${missed > 0} @click=${() => tell({ type: 'newQuiz' })}
          >${mode === 'exam' ? 'New exam' : 'New quiz'}</vscode-button
        >
        <vscode-button secondary @click=${() => tell({ type: 'chooseTopic' })}>Another topic…</vscode-button>
        <vscode-button secondary @click=${() => tell({ type: 'showReadiness' })}>Readiness</vscode-button>
      </div>
    </footer>
  `;
}
