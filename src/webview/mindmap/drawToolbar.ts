import { html, svg, type TemplateResult } from 'lit';
import type { PageActions } from './shortcuts';

const icon = (shape: TemplateResult) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

const icons = {
  fit: icon(svg`<path d="M2 5.5v-3h3M11 2.5h3v3M14 10.5v3h-3M5 13.5H2v-3" />`),
  zoomIn: icon(svg`<path d="M8 3v10M3 8h10" />`),
  zoomOut: icon(svg`<path d="M3 8h10" />`),
  expandAll: icon(svg`<path d="M2 8h3M9 3h5M9 8h5M9 13h5M5 8c2.5 0 1.5-5 4-5M5 8h4M5 8c2.5 0 1.5 5 4 5" />`),
  save: icon(svg`<path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />`),
  help: icon(svg`<path d="M5.5 5.8A2.5 2.5 0 1 1 9.2 8C8.3 8.5 8 9 8 10M8 12.4v.6" />`),
};

/** @param levels how deep the map is */
export function drawToolbar(levels: number, actions: PageActions): TemplateResult {
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    actions.showLevel(Number(target.value));
    target.value = '';
  };
  return html`<div class="toolbar" role="toolbar" aria-label="Map">
    ${drawButton('Show the whole map', '0', icons.fit, actions.fit)}
    ${drawButton('Zoom out', '-', icons.zoomOut, actions.zoomOut)}
    ${drawButton('Zoom in', '+', icons.zoomIn, actions.zoomIn)}
    <select aria-label="Levels to show" title="Levels to show (1–9)" @change=${choose}>
      <option value="" selected hidden>Levels</option>
      ${Array.from({ length: levels }, (_, index) => html`<option value=${index + 1}>${levelName(index + 1)}</option>`)}
    </select>
    ${drawButton('Unfold everything', '*', icons.expandAll, actions.expandAll)}
    ${drawButton('Export as SVG', 'Shift+E', icons.save, actions.save)}
    ${drawButton('Keys', '?', icons.help, actions.openHelp)}
  </div>`;
}

function levelName(level: number): string {
  return level === 1 ? '1 level' : `${level} levels`;
}

function drawButton(name: string, key: string, sign: TemplateResult, run: () => void): TemplateResult {
  return html`<button aria-label=${name} aria-keyshortcuts=${key} title=${`${name} (${key})`} @click=${run}>
    ${sign}
  </button>`;
}
