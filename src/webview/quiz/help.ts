import { html, type TemplateResult } from 'lit';
import { closeDialog, openDialog } from './dialogs';
import type { Shortcut } from './shortcuts';

/** The keys of the view that is shown. */
export function drawHelp(shortcuts: Shortcut[]): TemplateResult {
  return html`
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys of this page</h2>
      <dl class="keys">
        ${shortcuts.map(
          ({ shown, says }) =>
            html`<div>
              <dt>${shown.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${says}</dd>
            </div>`,
        )}
      </dl>
      <div class="actions">
        <vscode-button id="close-help" @click=${() => closeDialog('help')}>Close</vscode-button>
      </div>
    </dialog>
  `;
}

export function openHelp(): void {
  openDialog('help', '#close-help');
}
