import { html, svg, type TemplateResult } from 'lit';

const icon = (shape: TemplateResult) =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Drawn here: fonts differ in whether they have such signs, and in their size. */
export const icons = {
  right: icon(svg`<path d="M3 8.5 6.5 12 13 4.5" />`),
  wrong: icon(svg`<path d="m4 4 8 8M12 4l-8 8" />`),
  flag: icon(svg`<path d="M4 14.5v-12" /><path class="filled" d="M4 2.5h8.5L10 5.5l2.5 3H4z" />`),
  partly: icon(svg`<circle cx="8" cy="8" r="5.5" /><path class="filled" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />`),
  none: icon(svg`<circle cx="8" cy="8" r="5.5" />`),
  warning: icon(svg`<path d="M8 2 14.5 13.5h-13zM8 6.5v3.5M8 11.4v.8" />`),
  clock: icon(svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 2" />`),
  list: icon(svg`<path d="m4 6 4 4 4-4" />`),
};
