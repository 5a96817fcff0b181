import { html, svg, nothing, type TemplateResult } from 'lit';

/** A bar beside figures that say the same in words; shares from 0 to 1. The page's policy allows no inline styles, so it is SVG. */
export function drawBar(share: number, mark: number | null = null): TemplateResult {
  const percent = (value: number) => `${Math.min(Math.max(value, 0), 1) * 100}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="100%"></rect>
    <rect class="value" width=${percent(share)} height="100%"></rect>
    ${mark === null ? nothing : svg`<rect class="mark" x=${percent(mark)} width="3" height="100%"></rect>`}
  </svg>`;
}
