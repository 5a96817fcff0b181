import { nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Folds } from './folds';
import type { Item } from './item';
import { PADDING, type Placed } from './layout';
import { textStyle } from './measure';
import type { Piece } from './wrapText';

/** What the reader does with a node. */
export interface NodeActions {
  open: (item: Item) => void;
  toggle: (item: Item, everythingUnderIt: boolean) => void;
  focused: (item: Item) => void;
}

/** Pixels. */
const CIRCLE = 5;
/** Where it can be clicked. */
const REACH = 11;

export function drawBranches(all: readonly Placed[], colorOf: (item: Item) => string): TemplateResult {
  return svg`<g class="branches" aria-hidden="true">${repeat(
    all.filter(({ parent }) => parent !== null),
    ({ item }) => item.key,
    (placed) =>
      svg`<path class="branch" d=${curve(placed)} stroke=${colorOf(placed.item)} stroke-width=${thickness(placed.item)}></path>`,
  )}</g>`;
}

export function drawNodes(
  all: readonly Placed[],
  folds: Folds,
  colorOf: (item: Item) => string,
  focus: Item,
  actions: NodeActions,
): TemplateResult {
  return svg`${repeat(
    all,
    ({ item }) => item.key,
    (placed) => drawNode(placed, folds, colorOf(placed.item), placed.item === focus, actions),
  )}`;
}

function drawNode(
  { item, text, x, base, width, height }: Placed,
  folds: Folds,
  color: string,
  hasFocus: boolean,
  { open, toggle, focused }: NodeActions,
): TemplateResult {
  const isParent = item.children.length > 0;
  const isFolded = folds.isFolded(item);
  const { size, weight } = textStyle(item.level);
  return svg`<g class=${item.node.place ? 'node leads' : 'node'} role="treeitem" data-key=${item.key}
    aria-level=${item.level} aria-posinset=${item.index + 1} aria-setsize=${item.parent?.children.length ?? 1}
    aria-expanded=${isParent ? !isFolded : nothing} aria-label=${item.text} tabindex=${live(hasFocus ? '0' : '-1')}
    transform=${`translate(${x} ${base})`} @focus=${() => focused(item)}>
    <g aria-hidden="true" @click=${() => open(item)}>
      <rect class="box" x="0" y=${-height - 2} width=${width} height=${height + 2} rx="3"></rect>
      <path class="base" d=${`M0 0H${width}`} stroke=${color} stroke-width=${thickness(item)}></path>
      <g class="text" font-size=${size} font-weight=${weight}>${text.lines.map((line, index) =>
        drawLine(line, Math.round(-height + (index + 0.72) * text.lineHeight), text.lineHeight),
      )}</g>
    </g>
    ${isParent ? drawCircle(width, color, isFolded, (event) => toggle(item, event.ctrlKey || event.metaKey)) : nothing}
  </g>`;
}

function drawCircle(x: number, color: string, isFolded: boolean, click: (event: MouseEvent) => void): TemplateResult {
  return svg`<g class="fold" aria-hidden="true" @click=${click}>
    <circle class="reach" cx=${x} cy="0" r=${REACH}></circle>
    <circle class=${isFolded ? 'dot' : 'dot open'} cx=${x} cy="0" r=${CIRCLE} stroke=${color} fill=${color}></circle>
  </g>`;
}

function drawLine(line: readonly Piece[], y: number, lineHeight: number): TemplateResult {
  return svg`${line
    .filter(({ code }) => code)
    .map(
      ({ x, width }) =>
        svg`<rect class="code-box" x=${PADDING.side + x - 2} y=${y - Math.round(lineHeight * 0.68)} width=${width + 4} height=${Math.round(lineHeight * 0.9)} rx="3"></rect>`,
    )}<text x=${PADDING.side} y=${y}>${line.map(
    (piece) => svg`<tspan class=${styleOf(piece)}>${piece.text}</tspan>`,
  )}</text>`;
}

function styleOf({ bold, italic, code }: Piece): string {
  return [bold && 'bold', italic && 'italic', code && 'code'].filter(Boolean).join(' ');
}

/** Thin twigs on thick branches. */
function thickness({ level }: Item): number {
  return Math.round((1 + 2.5 / 1.7 ** (level - 1)) * 100) / 100;
}

/** From the end of the parent's line to the start of the node's own. */
function curve({ x, base, parent }: Placed): string {
  if (!parent) return '';
  const from = parent.x + parent.width;
  const middle = (from + x) / 2;
  return `M${from} ${parent.base}C${middle} ${parent.base} ${middle} ${base} ${x} ${base}`;
}
