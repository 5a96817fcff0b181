import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { QuestionView } from '../../core/study/quizProtocol';
import { drawOptions, type Toggle } from './drawOptions';
import { drawPlace } from './drawPlace';
import { drawRows, type Put } from './drawRows';
import { tell } from './host';
import { hasRows, isComplete } from './isComplete';

export interface Answering {
  toggle: Toggle;
  put: Put;
}

export function drawQuestion(view: QuestionView, { toggle, put }: Answering): TemplateResult {
  return html`
    <header>
      <div class="where">
        <h1 class="title">${view.title}</h1>
        <span>Question ${view.number} of ${view.total}</span>
      </div>
      <vscode-progress-bar
        aria-label="Progress of the quiz"
        .value=${view.number - 1 + (view.result ? 1 : 0)}
        .max=${view.total}
      ></vscode-progress-bar>
    </header>
    <fieldset aria-labelledby="prompt" aria-describedby="hint">
      <div id="prompt" class="prompt" data-start tabindex="-1">${unsafeHTML(view.promptHtml)}</div>
      <p id="hint" class="hint">${hint(view)}</p>
      ${hasRows(view) ? drawRows(view, put) : drawOptions(view, toggle)}
    </fieldset>
    <div class="result" role="status">${view.result ? drawResult(view, view.result) : nothing}</div>
    <footer>
      ${
        view.result
          ? html`<vscode-button id="primary" @click=${() => tell({ type: 'next' })}>Next</vscode-button>`
          : html`<vscode-button
              id="primary"
              ?disabled=${!isComplete(view)}
              aria-disabled=${isComplete(view) ? 'false' : 'true'}
              @click=${() => tell({ type: 'check' })}
              >Check</vscode-button
            >`
      }
      <span class="keys"
        ><kbd>1</kbd>–<kbd>${view.options.length}</kbd> ${hasRows(view) ? 'fill the next row' : 'select'},
        <kbd>Enter</kbd> ${view.result ? 'next' : 'check'}</span
      >
    </footer>
  `;
}

function hint(view: QuestionView): string {
  switch (view.kind) {
    case 'choice':
      return 'Select 1';
    case 'multiple':
      return `Select ${view.select}`;
    case 'ordering':
      return 'Put the steps in order';
    case 'matching':
      return 'Choose one for each row';
    default:
      return view satisfies never;
  }
}

function drawResult(view: QuestionView, result: NonNullable<QuestionView['result']>): TemplateResult {
  return html`
    <strong class=${result.right ? 'right' : 'wrong'}>${result.right ? 'Right.' : 'Not right.'}</strong>
    <span>${view.right} right so far.</span>
    ${drawPlace(result.see)}
  `;
}
