import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { OptionView, QuestionView } from '../../core/study/quizProtocol';
import { drawPlace } from './drawPlace';
import { tell } from './host';

/** Marks the option at a place, or takes the mark away. */
type Toggle = (place: number) => void;

/** Whether as many options are marked as the question asks for. */
export function isComplete(view: QuestionView): boolean {
  return view.options.filter(({ selected }) => selected).length === view.select;
}

export function drawQuestion(view: QuestionView, toggle: Toggle): TemplateResult {
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
      ${repeat(
        view.options,
        (_, place) => `${view.number} ${view.key} ${place}`,
        (option, place) => drawOption(view, option, place, toggle),
      )}
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
        ><kbd>1</kbd>–<kbd>${view.options.length}</kbd> select, <kbd>Enter</kbd> ${view.result ? 'next' : 'check'}</span
      >
    </footer>
  `;
}

function hint(view: QuestionView): string {
  return view.kind === 'choice' ? 'Select 1' : `Select ${view.select}`;
}

function drawOption(view: QuestionView, option: OptionView, place: number, toggle: Toggle): TemplateResult {
  const isChoice = view.kind === 'choice';
  const id = `option-${place}`;
  const { verdict } = option;
  const full = !isChoice && !option.selected && isComplete(view);
  const state = verdict ? (verdict.correct ? 'correct' : option.selected ? 'wrong' : 'plain') : 'open';
  return html`
    <div class="option ${state}">
      <label for=${id}>
        <input
          id=${id}
          type=${isChoice ? 'radio' : 'checkbox'}
          name="option"
          .checked=${option.selected}
          ?disabled=${verdict !== null || full}
          aria-describedby=${verdict ? `${id}-reason` : nothing}
          @change=${() => toggle(place)}
        />
        <span class="text">${unsafeHTML(option.html)}</span>
        <kbd aria-hidden="true">${place + 1}</kbd>
      </label>
      ${
        verdict
          ? html`<div id="${id}-reason" class="reason">
              <span class="verdict"
                >${verdict.correct ? '✓ Right' : option.selected ? '✗ Your answer, wrong' : 'Wrong'}</span
              >
              ${unsafeHTML(verdict.rationaleHtml)}
            </div>`
          : nothing
      }
    </div>
  `;
}

function drawResult(view: QuestionView, result: NonNullable<QuestionView['result']>): TemplateResult {
  return html`
    <strong class=${result.right ? 'right' : 'wrong'}>${result.right ? 'Right.' : 'Not right.'}</strong>
    <span>${view.right} right so far.</span>
    ${drawPlace(result.see)}
  `;
}
