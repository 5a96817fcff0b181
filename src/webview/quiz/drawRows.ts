import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { RowsView, RowView } from '../../core/study/quizProtocol';

/** Puts the option at a place into a row; null empties the row. */
export type Put = (row: number, place: number | null) => void;

/** A list to choose from for each row, as the exams show ordering and matching. */
export function drawRows(view: RowsView, put: Put): TemplateResult {
  return html`
    <ol class="rows ${view.kind}">
      ${repeat(
        view.rows,
        (_, index) => `${view.number} ${view.key} ${index}`,
        (row, index) => drawRow(view, row, index, put),
      )}
    </ol>
  `;
}

function drawRow(view: RowsView, row: RowView, index: number, put: Put): TemplateResult {
  const { verdict } = row;
  const id = `row-${index}`;
  return html`
    <li class="row ${verdict ? (verdict.right ? 'correct' : 'wrong') : 'open'}">
      <label for=${id}>${row.html === null ? `Step ${index + 1}` : unsafeHTML(row.html)}</label>
      <select
        id=${id}
        ?disabled=${verdict !== null}
        aria-describedby=${verdict ? `${id}-reason` : nothing}
        @change=${(event: Event) => put(index, placeIn(event.target))}
      >
        <option value="" ?selected=${row.chosen === null}>Choose…</option>
        ${view.options.map(
          (option, place) =>
            html`<option value=${place} .selected=${row.chosen === place}>${place + 1}. ${option}</option>`,
        )}
      </select>
      ${
        verdict
          ? html`<div id="${id}-reason" class="reason">
              <span class="verdict">${verdict.right ? '✓ Right' : '✗ Wrong, it is'}</span>
              ${verdict.right ? nothing : html`<strong>${unsafeHTML(verdict.answerHtml)}</strong>`}
              ${unsafeHTML(verdict.rationaleHtml)}
            </div>`
          : nothing
      }
    </li>
  `;
}

function placeIn(target: EventTarget | null): number | null {
  return target instanceof HTMLSelectElement && target.value !== '' ? Number(target.value) : null;
}
