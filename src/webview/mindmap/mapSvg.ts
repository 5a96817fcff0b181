import type { Bounds } from './layout';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the map. */
const MARGIN = 24;

/** What other programs shall not need the editor's theme for. All of them are passed on from an element to what it holds. */
const paints = ['fill', 'stroke'] as const;
const inherited = ['stroke-width', 'font-family', 'font-size', 'font-weight', 'font-style'] as const;
/** What only the page needs. */
const needless = ['class', 'role', 'tabindex', 'focusable', 'data-key', 'rx'];

/**
 * The map as it is shown now, as a file that needs nothing else: colours and fonts resolved, text as text, no scripts, no HTML.
 * @param title what programs call it
 */
export function mapSvg(picture: SVGSVGElement, bounds: Bounds, title: string): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  resolveStyles(picture, copy, null);
  for (const invisible of copy.querySelectorAll('[fill=none]:not([stroke]), .reach, .box')) invisible.remove();
  clean(copy);

  const width = bounds.right - bounds.left + 2 * MARGIN;
  const height = bounds.bottom - bounds.top + 2 * MARGIN;
  const [left, top] = [bounds.left - MARGIN, bounds.top - MARGIN];
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(titleOf(title), paperOf(left, top, width, height));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Writes into the copy what the page's stylesheet makes of each element, where it differs from the element around it. */
function resolveStyles(from: Element, to: Element, around: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from);
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  for (const name of paints) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) setPaint(to, name, value);
    else to.removeAttribute(name);
  }
  [...from.children].forEach((child, index) => {
    const copied = to.children[index];
    if (copied) resolveStyles(child, copied, style);
  });
}

/** Not every program knows colours with an alpha. */
function setPaint(element: Element, name: (typeof paints)[number], value: string): void {
  const [, red, green, blue, alpha] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value) ?? [];
  element.setAttribute(name, alpha === undefined ? value : `rgb(${red}, ${green}, ${blue})`);
  if (alpha !== undefined) element.setAttribute(`${name}-opacity`, alpha);
}

/** Takes away what is there for the page: names for screen readers, marks of its templates. */
function clean(copy: SVGSVGElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (needless.includes(name) || name.startsWith('aria-')) element.removeAttribute(name);
    }
  }
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof Comment || !node.parentElement?.closest('text')) found.push(node);
  }
  for (const node of found) node.parentNode?.removeChild(node);
}

function titleOf(text: string): Element {
  const title = document.createElementNS(SVG, 'title');
  title.textContent = text;
  return title;
}

function paperOf(x: number, y: number, width: number, height: number): Element {
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) paper.setAttribute(name, String(value));
  setPaint(paper, 'fill', getComputedStyle(document.body).backgroundColor);
  paper.setAttribute('stroke', 'none');
  return paper;
}
