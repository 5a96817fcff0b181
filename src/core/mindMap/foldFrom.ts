import type { MindMapNode } from './mindMap';

/** Nodes that a reader can take in at once; a map opens as deep as keeps below it, and two levels in any case. */
const AT_ONCE = 60;

/**
 * Folds what lies deeper than is to be seen at first.
 * @param level how many levels are open, the root being the first; -1 for all, null for as many as can be taken in at once
 */
export function foldFrom(root: MindMapNode, level: number | null): MindMapNode {
  const open = level === null ? usualLevel(root) : level === -1 ? Infinity : level;
  return fold(root, 1, open);
}

function fold(node: MindMapNode, depth: number, open: number): MindMapNode {
  return {
    ...node,
    folded: node.children.length > 0 && (node.folded || depth >= open),
    children: node.children.map((child) => fold(child, depth + 1, open)),
  };
}

function usualLevel(root: MindMapNode): number {
  let seen = 1;
  let row = root.children;
  for (let level = 2; row.length > 0; level++) {
    seen += row.length;
    if (seen > AT_ONCE) return Math.max(2, level - 1);
    row = row.flatMap(({ children }) => children);
  }
  return Infinity;
}
