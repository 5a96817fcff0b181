import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../../core/study/quizProtocol';
import { askToSubmit } from './confirmSubmit';
import { drawHeader } from './drawHeader';
import { tell } from './host';
import { icons } from './icons';
import type { Page } from './page';

/** The questions of a running exam at a glance: one button each, the arrow keys go from one to the next. */
export function drawMap(view: MapView, page: Page): TemplateResult {
  const { questions, position } = view;
  const answered = questions.filter((one) => one.answered).length;
  const count = (key: 'partly' | 'flagged') => questions.filter((one) => one[key]).length;
  return html`
    ${drawHeader(
      {
        title: view.title,
        where: 'All questions',
        progress: { label: 'Answered questions', value: answered, of: questions.length },
        clock: view.clock,
      },
      page,
    )}
    <div class="sheet map">
      <h2 class="score" data-start tabindex="-1">${answered} of ${questions.length} answered</h2>
      <ul class="legend">
        <li>${icons.right} ${answered} answered</li>
        <li>${icons.partly} ${count('partly')} partly answered</li>
        <li>${icons.none} ${questions.length - answered - count('partly')} not answered</li>
        <li>${icons.flag} ${count('flagged')} flagged</li>
      </ul>
      <ol class="cells">
        ${questions.map((question, index) => drawCell(question, index, index === position))}
      </ol>
    </div>
    <footer>
      <div class="actions">
        <vscode-button @click=${askToSubmit}>Submit…</vscode-button>
        <vscode-button secondary @click=${() => tell({ type: 'goTo', position })}
          >Back to question ${position + 1}</vscode-button
        >
      </div>
    </footer>
  `;
}

function drawCell(question: MapView['questions'][number], index: number, current: boolean): TemplateResult {
  const { answered, partly, flagged } = question;
  const state = answered ? 'answered' : partly ? 'partly answered' : 'not answered';
  const icon = answered ? icons.right : partly ? icons.partly : icons.none;
  return html`<li>
    <button
      type="button"
      class="cell ${answered ? 'answered' : ''}"
      aria-current=${current ? 'step' : nothing}
      aria-label="Question ${index + 1}, ${state}${flagged ? ', flagged' : ''}"
      tabindex=${current ? 0 : -1}
      @click=${() => tell({ type: 'goTo', position: index })}
    >
      <span>${index + 1}</span>${icon}${flagged ? html`<span class="flagged">${icons.flag}</span>` : nothing}
    </button>
  </li>`;
}
