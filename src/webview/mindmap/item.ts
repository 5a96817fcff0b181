import type { MindMapNode } from '../../core/mindMap/mindMap';

/** A node with its place among the others. */
export interface Item {
  /** Stays with the node over edits. */
  key: string;
  node: MindMapNode;
  text: string;
  parent: Item | null;
  /** The root is on level 1. */
  level: number;
  /** From 0, among its siblings. */
  index: number;
  children: Item[];
}

/** Characters of a text that are part of a key. */
const KEY = 40;

/** Gives each node a key: the one that it had before an edit, where it can be told; else one made of its texts down from the root. */
export function itemsOf(root: MindMapNode, before: Item | null): Item {
  const taken = new Set<string>();
  const keyFor = (path: string, old: Item | null) => {
    let key = old && !taken.has(old.key) ? old.key : path;
    for (let count = 2; taken.has(key); count++) key = `${path}#${count}`;
    taken.add(key);
    return key;
  };
  const make = (node: MindMapNode, parent: Item | null, index: number, old: Item | null): Item => {
    const text = textOf(node);
    const item: Item = {
      key: keyFor(`${parent?.key ?? ''}/${text.slice(0, KEY)}`, old),
      node,
      text,
      parent,
      level: (parent?.level ?? 0) + 1,
      index,
      children: [],
    };
    const partners = pair(node.children, old?.children ?? []);
    item.children = node.children.map((child, place) => make(child, item, place, partners[place] ?? null));
    return item;
  };
  return make(root, null, 0, before);
}

/** What each node was before: the one with its text, else one that is gone now and stood behind the same neighbour. */
function pair(nodes: readonly MindMapNode[], old: readonly Item[]): (Item | null)[] {
  const byText = new Map<string, Item[]>();
  for (const item of [...old].reverse()) byText.set(item.text, [...(byText.get(item.text) ?? []), item]);
  const found = nodes.map((node) => byText.get(textOf(node))?.pop() ?? null);
  const used = new Set(found);
  let last = -1;
  return found.map((item) => {
    const next = old[last + 1];
    const same = item ?? (next && !used.has(next) ? next : null);
    if (same) last = same.index;
    return same;
  });
}

function textOf({ runs }: MindMapNode): string {
  return runs.map(({ text }) => text).join('');
}

export function* everyItem(item: Item): Generator<Item> {
  yield item;
  for (const child of item.children) yield* everyItem(child);
}
