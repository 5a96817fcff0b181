import { everyItem, type Item } from './item';

/** Which nodes are folded: as the map says, unless the reader chose otherwise. */
export class Folds {
  private chosen: Map<string, boolean>;

  constructor(chosen: readonly [string, boolean][] = []) {
    this.chosen = new Map(chosen);
  }

  isFolded({ key, node, children }: Item): boolean {
    return children.length > 0 && (this.chosen.get(key) ?? node.folded);
  }

  set(item: Item, folded: boolean): void {
    if (item.children.length > 0) this.chosen.set(item.key, folded);
  }

  /** Everything under a node, too. */
  setAll(item: Item, folded: boolean): void {
    for (const one of everyItem(item)) this.set(one, folded);
  }

  /** @param level the deepest that is seen; the root is on level 1 */
  showLevel(root: Item, level: number): void {
    for (const one of everyItem(root)) this.set(one, one.level >= level);
  }

  /** Shows a node by unfolding those above it. */
  reveal(item: Item): void {
    for (let above = item.parent; above; above = above.parent) this.set(above, false);
  }

  /** What is seen, from top to bottom. */
  visible(item: Item): Item[] {
    return [item, ...(this.isFolded(item) ? [] : item.children.flatMap((child) => this.visible(child)))];
  }

  /** To be kept: only what concerns nodes that there are. */
  kept(root: Item): [string, boolean][] {
    return [...everyItem(root)].flatMap(({ key }): [string, boolean][] => {
      const folded = this.chosen.get(key);
      return folded === undefined ? [] : [[key, folded]];
    });
  }
}
