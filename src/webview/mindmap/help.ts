import { html, type TemplateResult } from 'lit';
import type { Shortcut } from './shortcuts';

/** The keys of the page. */
export function drawHelp(shortcuts: readonly Shortcut[]): TemplateResult {
  return html`<dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">Keys of the map</h2>
    <dl>
      ${shortcuts.map(
        ({ shown, says }) =>
          html`<div>
            <dt>${shown.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${says}</dd>
          </div>`,
      )}
      <div>
        <dt><kbd>A</kbd>–<kbd>Z</kbd></dt>
        <dd>The next node that begins so</dd>
      </div>
    </dl>
    <form method="dialog"><button>Close</button></form>
  </dialog>`;
}

export function openHelp(): void {
  document.querySelector<HTMLDialogElement>('dialog#help')?.showModal();
}
