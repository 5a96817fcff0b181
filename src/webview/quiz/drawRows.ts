import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { RowsView, RowView } from '../../core/study/quizProtocol';
import { drop, pick, put, takeBack } from './answering';
import { draggable, dropTarget } from './drag';
import { drawVerdict } from './drawVerdict';
import { icons } from './icons';
import type { Page } from './page';
import { isOpen } from './questionKinds';

/** The options, and a row for each answer: an option is dragged, clicked, chosen from the row's list or put in by its number. */
export function drawRows(view: RowsView, { picked }: Page): TemplateResult {
  return html`
    <div class="board">
      ${drawPool(view, picked)}
      <ol class="rows ${view.kind}">
        ${repeat(
          view.rows,
          (_, index) => `${view.number} ${view.key} ${index}`,
          (row, index) => drawRow(view, row, index, picked),
        )}
      </ol>
    </div>
  `;
}

function drawPool(view: RowsView, picked: number | null): TemplateResult {
  const open = isOpen(view);
  return html`
    <ol class="pool" aria-label="Options" ${dropTarget(open ? takeBack : null)}>
      ${repeat(
        view.options,
        (_, place) => `${view.number} ${view.key} ${place}`,
        (option, place) => {
          const used = view.rows.some(({ chosen }) => chosen === place);
          return html`<li
            class="chip ${used ? 'used' : ''} ${picked === place ? 'picked' : ''} ${open ? 'open' : ''}"
            @click=${() => pick(picked === place ? null : place)}
            ${draggable(open ? place : null)}
          >
            <kbd aria-hidden="true">${place + 1}</kbd><span class="text">${unsafeHTML(option.html)}</span>
          </li>`;
        },
      )}
    </ol>
  `;
}

function drawRow(view: RowsView, row: RowView, index: number, picked: number | null): TemplateResult {
  const { verdict, chosen } = row;
  const id = `row-${index}`;
  const open = isOpen(view);
  const name = row.html === null ? `Step ${index + 1}` : unsafeHTML(row.html);
  const click = (event: Event) => {
    if (!open || (event.target instanceof Element && event.target.closest('select'))) return;
    if (picked !== null) drop(index, picked);
    else if (chosen !== null) pick(chosen);
  };
  return html`
    <li
      class="row ${verdict ? (verdict.right ? 'correct' : 'wrong') : 'open'} ${open && picked !== null ? 'waits' : ''}"
      @click=${click}
      ${dropTarget(open ? (place) => drop(index, place) : null)}
    >
      ${verdict ? html`<div class="name">${name}</div>` : html`<label class="name" for=${id}>${name}</label>`}
      <div class="slot" aria-hidden=${verdict ? 'false' : 'true'}>${drawHeld(view, chosen, picked)}</div>
      ${verdict ? html`<span class="mark">${verdict.right ? icons.right : icons.wrong}</span>` : drawList(view, chosen, index)}
      ${
        verdict
          ? html`<div id="${id}-reason" class="reason">
              ${drawVerdict(verdict.right, verdict.right ? 'Right' : chosen === null ? 'Not answered, it is' : 'Wrong, it is')}
              ${verdict.right ? nothing : html`<strong>${unsafeHTML(verdict.answerHtml)}</strong>`}
              <span class="why">${unsafeHTML(verdict.rationaleHtml)}</span>
            </div>`
          : nothing
      }
    </li>
  `;
}

/** The option that a row holds. */
function drawHeld(view: RowsView, chosen: number | null, picked: number | null): TemplateResult {
  const option = chosen === null ? undefined : view.options[chosen];
  if (!option) return html`<span class="empty">${isOpen(view) ? 'Put an option here' : 'Empty'}</span>`;
  return html`<div class="chip open ${picked === chosen ? 'picked' : ''}" ${draggable(isOpen(view) ? chosen : null)}>
    <kbd>${(chosen ?? 0) + 1}</kbd><span class="text">${unsafeHTML(option.html)}</span>
  </div>`;
}

/** The row's own list: what a screen reader and the keyboard use, and a finger on a narrow page. */
function drawList(view: RowsView, chosen: number | null, index: number): TemplateResult {
  return html`
    <span class="chooser">
      <select
        id="row-${index}"
        ?disabled=${!isOpen(view)}
        @change=${(event: Event) => put(index, placeIn(event.target))}
      >
        <option value="" .selected=${chosen === null}>Choose…</option>
        ${view.options.map(
          ({ text }, place) =>
            html`<option value=${place} .selected=${chosen === place}>${place + 1}. ${text}</option>`,
        )}
      </select>
      ${icons.list}
    </span>
  `;
}

function placeIn(target: EventTarget | null): number | null {
  return target instanceof HTMLSelectElement && target.value !== '' ? Number(target.value) : null;
}
