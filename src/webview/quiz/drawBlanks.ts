import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { BlankView, ClozeView, QuestionView } from '../../core/study/quizProtocol';
import { fill } from './answering';
import { drawVerdict } from './drawVerdict';
import { focusOn } from './focusOn';
import { icons } from './icons';
import { isOpen } from './questionKinds';

/** Draws the fields into the blanks of the prompt, which the host writes as `<span class="blank">1</span>`. */
export function drawBlanks(view: QuestionView): void {
  if (view.kind !== 'cloze') return;
  for (const [index, place] of [...document.querySelectorAll<HTMLElement>('#prompt .blank')].entries()) {
    const blank = view.blanks[index];
    if (!blank) continue;
    if (!place.querySelector('input')) place.textContent = '';
    render(drawBlank(view, blank, index), place);
  }
}

function drawBlank(view: ClozeView, { typed, verdict }: BlankView, index: number): TemplateResult {
  const state = verdict ? (verdict.right ? 'correct' : 'wrong') : 'open';
  return html`<span class="field ${state}"
    ><input
      id="blank-${index + 1}"
      type="text"
      maxlength="200"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      size=${Math.max(14, typed.length + 1)}
      aria-label="Blank ${index + 1}"
      aria-describedby=${verdict ? `blank-${index + 1}-reason` : nothing}
      .value=${live(typed)}
      ?readonly=${!isOpen(view)}
      @keydown=${(event: KeyboardEvent) => toNextBlank(event, view, index)}
      @input=${(event: Event) => event.target instanceof HTMLInputElement && fill(index, event.target.value)}
    />${verdict ? html`<span class="mark">${verdict.right ? icons.right : icons.wrong}</span>` : nothing}</span
  >`;
}

/** In a blank Enter goes to the next one; behind the last it checks, as anywhere. */
function toNextBlank(event: KeyboardEvent, view: ClozeView, index: number): void {
  if (event.key !== 'Enter' || event.isComposing || !isOpen(view) || index + 1 >= view.blanks.length) return;
  event.preventDefault();
  focusOn(`#blank-${index + 2}`);
}

/** Under the prompt: what belongs into each blank, and why. */
export function drawBlankReasons(view: ClozeView): TemplateResult {
  return html`<ol class="rows blanks">
    ${view.blanks.map(({ typed, verdict }, index) =>
      verdict
        ? html`<li class="row ${verdict.right ? 'correct' : 'wrong'}">
            <div id="blank-${index + 1}-reason" class="reason">
              ${drawVerdict(verdict.right, `Blank ${index + 1}: ${wordFor(verdict.right, typed)}`)}
              <strong>${unsafeHTML(verdict.answerHtml)}</strong>
              <span class="why">${unsafeHTML(verdict.rationaleHtml)}</span>
            </div>
          </li>`
        : nothing,
    )}
  </ol>`;
}

function wordFor(right: boolean, typed: string): string {
  if (right) return 'right,';
  return typed.trim() === '' ? 'empty, it is' : 'wrong, it is';
}
