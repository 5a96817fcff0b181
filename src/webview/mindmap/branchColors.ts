import type { MindMapOptions } from '../../core/mindMap/mindMap';
import type { Item } from './item';

/** How many colours mindmap.css has. */
const COLORS = 6;
/** Below it the colour of a branch stays what it is. */
const FREEZE = 2;

/** The colour of each node's branch, as a value of the attributes `stroke` and `fill`. */
export function branchColors({ color, colorFreezeLevel = FREEZE }: MindMapOptions): (item: Item) => string {
  const palette = color ?? Array.from({ length: COLORS }, (_, index) => `var(--branch-${index})`);
  const freeze = colorFreezeLevel || Infinity;
  const numberOf = (item: Item): number => {
    if (!item.parent) return 0;
    if (item.level > freeze) return numberOf(item.parent);
    // The children of a branch begin one colour further than the branch, so that they differ from it.
    return item.level === 2 ? item.index : numberOf(item.parent) + 1 + item.index;
  };
  return (item) => palette[numberOf(item) % palette.length] ?? 'currentColor';
}
