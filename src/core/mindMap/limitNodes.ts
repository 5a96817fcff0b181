import type { MindMapNode } from './mindMap';

/** Nodes of one map, the root and those that say how many more there are among them or not. */
export const MOST_NODES = 3000;

/**
 * Leaves out what would be too much for a map: the upper levels stay whole, and where children were left out the last one says how many and opens the first of them.
 */
export function limitNodes(root: MindMapNode, most = MOST_NODES): MindMapNode {
  const kept = new Map<MindMapNode, MindMapNode[]>([[root, []]]);
  const row = [root];
  let left = most - 1;
  // The row grows while it is walked.
  for (const node of row) {
    const children = node.children.slice(0, Math.max(0, left));
    left -= children.length;
    kept.set(node, children);
    for (const child of children) row.push(child);
  }
  return rebuild(root, kept);
}

function rebuild(node: MindMapNode, kept: ReadonlyMap<MindMapNode, MindMapNode[]>): MindMapNode {
  const children = kept.get(node) ?? [];
  const rest = node.children.slice(children.length);
  const more = rest[0] && {
    runs: [{ text: `… ${rest.reduce((sum, one) => sum + size(one), 0).toLocaleString('en')} more`, italic: true }],
    place: rest[0].place ?? node.place,
    folded: false,
    children: [],
  };
  return { ...node, children: [...children.map((child) => rebuild(child, kept)), ...(more ? [more] : [])] };
}

function size(node: MindMapNode): number {
  return node.children.reduce((sum, child) => sum + size(child), 1);
}
