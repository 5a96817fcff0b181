import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ChoiceView, OptionView } from '../../core/study/quizProtocol';
import { isComplete } from './isComplete';

/** Marks the option at a place, or takes the mark away. */
export type Toggle = (place: number) => void;

export function drawOptions(view: ChoiceView, toggle: Toggle): TemplateResult {
  return html`${repeat(
    view.options,
    (_, place) => `${view.number} ${view.key} ${place}`,
    (option, place) => drawOption(view, option, place, toggle),
  )}`;
}

function drawOption(view: ChoiceView, option: OptionView, place: number, toggle: Toggle): TemplateResult {
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
