import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ChoiceView, OptionView } from '../../core/study/quizProtocol';
import { toggle } from './answering';
import { drawVerdict } from './drawVerdict';
import { isOpen, missing } from './questionKinds';

export function drawOptions(view: ChoiceView): TemplateResult {
  return html`${repeat(
    view.options,
    (_, place) => `${view.number} ${view.key} ${place}`,
    (option, place) => drawOption(view, option, place),
  )}`;
}

function drawOption(view: ChoiceView, option: OptionView, place: number): TemplateResult {
  const id = `option-${place}`;
  const { verdict } = option;
  const state = verdict ? (verdict.correct ? 'correct' : option.selected ? 'wrong' : 'plain') : 'open';
  const full = view.kind === 'multiple' && !option.selected && missing(view) === null;
  const input = html`<input
    id=${id}
    type=${view.kind === 'choice' ? 'radio' : 'checkbox'}
    name="option"
    .checked=${option.selected}
    ?disabled=${!isOpen(view) || full}
    aria-labelledby="${id}-text"
    aria-describedby=${verdict ? `${id}-reason` : nothing}
    @change=${() => toggle(place)}
  />`;
  const text = html`<span id="${id}-text" class="text">${unsafeHTML(option.html)}</span>`;
  const key = html`<kbd aria-hidden="true">${place + 1}</kbd>`;
  // Names in an explained text open by themselves, and such things may not stand in a label.
  if (!verdict)
    return html`<div class="option ${state}"><label class="line" for=${id}>${input}${text}${key}</label></div>`;
  const word = verdict.correct ? 'right' : 'wrong';
  const says = option.selected ? `Your answer, ${word}` : verdict.correct ? 'Right' : 'Wrong';
  return html`
    <div class="option ${state}">
      <div class="line">${input}${text}${key}</div>
      <div id="${id}-reason" class="reason">
        ${drawVerdict(verdict.correct, says)} ${unsafeHTML(verdict.rationaleHtml)}
      </div>
    </div>
  `;
}
