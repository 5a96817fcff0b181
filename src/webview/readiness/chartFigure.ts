import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Chart, ChartTable } from './chart';

/** Rows and columns from which on a table scrolls inside itself. */
const LARGE = { rows: 12, columns: 4 };

/** Draws a chart in the width that there is, with its words and its table. */
class ChartFigure extends LitElement {
  static override properties = { chart: { attribute: false }, width: { state: true } };
  declare chart: Chart | undefined;
  declare width: number;
  private readonly resized = new ResizeObserver(() => (this.width = Math.floor(this.clientWidth)));

  constructor() {
    super();
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** The page's stylesheet shall reach it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.chart || this.width === 0) return nothing;
    const { caption, says, draw, table } = this.chart;
    const picture = draw(this.width);
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', says);
    return html`<figure>
      <div class="picture">${picture}</div>
      <figcaption>${caption}</figcaption>
      <details>
        <summary>Show as a table</summary>
        ${drawTable(caption, table)}
      </details>
    </figure>`;
  }
}

function drawTable(caption: string, { columns, rows }: ChartTable): TemplateResult {
  const table = html`<table aria-label=${caption}>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return rows.length < LARGE.rows && columns.length < LARGE.columns
    ? table
    : html`<div class="large" role="region" aria-label=${`Table: ${caption}`} tabindex="0">${table}</div>`;
}

customElements.define('chart-figure', ChartFigure);
