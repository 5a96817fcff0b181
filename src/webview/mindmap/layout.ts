import type { Folds } from './folds';
import type { Item } from './item';
import { textStyle } from './measure';
import { wrapText, type Wrapped } from './wrapText';

/** A node where it is drawn. Pixels of the map at its natural size. */
export interface Placed {
  item: Item;
  text: Wrapped;
  x: number;
  /** The line under the text, from which and to which the branches lead. */
  base: number;
  width: number;
  height: number;
  parent: Placed | null;
}

export interface Spacing {
  /** 0 for no limit. */
  maxWidth: number;
  horizontal: number;
  vertical: number;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels left and right of a text, and between the text and the line under it. */
export const PADDING = { side: 8, below: 3 };
/** How many times the usual gap. */
const FAMILY = 2.5;
const texts = new Map<string, Wrapped>();

/** What was measured in another font does not hold any more. */
export function forgetTexts(): void {
  texts.clear();
}

/**
 * Puts what is seen into columns, the children of a node beside its middle.
 * Each node has the rows of its children to itself, so that no branch crosses another.
 */
export function layout(root: Item, folds: Folds, spacing: Spacing): Placed[] {
  const heights = new Map<Item, number>();
  const all: Placed[] = [];
  const sizeOf = (item: Item) => wrapped(item, spacing.maxWidth || Infinity);
  const childrenOf = (item: Item) => (folds.isFolded(item) ? [] : item.children);

  /** Families stand apart more than single nodes do. */
  const gapAfter = (item: Item, next: Item | undefined) => {
    if (!next) return 0;
    const isFamily = childrenOf(item).length > 0 || childrenOf(next).length > 0;
    return isFamily ? spacing.vertical * FAMILY : spacing.vertical;
  };
  const gaps = (children: readonly Item[]) =>
    children.reduce((sum, child, index) => sum + gapAfter(child, children[index + 1]), 0);

  /** What the children need, with the gaps between them. */
  const below = (item: Item) => {
    const children = childrenOf(item);
    return children.reduce((sum, child) => sum + heightOf(child), gaps(children));
  };
  const heightOf = (item: Item): number => {
    const known = heights.get(item) ?? Math.max(sizeOf(item).height + PADDING.below, below(item));
    heights.set(item, known);
    return known;
  };

  const place = (item: Item, x: number, top: number, parent: Placed | null): Placed => {
    const text = sizeOf(item);
    const height = text.height + PADDING.below;
    const placed: Placed = { item, text, x, base: 0, width: text.width + 2 * PADDING.side, height, parent };
    all.push(placed);
    const children = childrenOf(item);
    let next = top + heightOf(item) - below(item);
    const bases: number[] = [];
    children.forEach((child, index) => {
      bases.push(place(child, x + placed.width + spacing.horizontal, next, placed).base);
      next += heightOf(child) + gapAfter(child, children[index + 1]);
    });
    const middle = bases.length > 0 ? ((bases[0] ?? 0) + (bases.at(-1) ?? 0)) / 2 : top + heightOf(item);
    placed.base = Math.round(Math.max(middle, top + height));
    return placed;
  };
  place(root, 0, 0, null);
  return all;
}

export function boundsOf(all: readonly Placed[]): Bounds {
  let bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, base, width, height } of all) {
    bounds = {
      left: Math.min(bounds.left, x),
      top: Math.min(bounds.top, base - height),
      right: Math.max(bounds.right, x + width),
      bottom: Math.max(bounds.bottom, base),
    };
  }
  return bounds;
}

function wrapped({ node, text, level }: Item, maxWidth: number): Wrapped {
  const styles = node.runs.map(({ text: { length }, bold, italic, code }) => [length, bold, italic, code]);
  const key = JSON.stringify([Math.min(level, 3), maxWidth === Infinity ? 0 : maxWidth, text, styles]);
  const known = texts.get(key) ?? wrapText(node.runs, textStyle(level), maxWidth);
  texts.set(key, known);
  return known;
}
