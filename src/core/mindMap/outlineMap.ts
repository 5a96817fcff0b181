import type { Library } from '../library/library';
import type { Note } from '../notes/note';
import type { OutlineNode } from '../outline/outlineNode';
import { foldFrom } from './foldFrom';
import { limitNodes } from './limitNodes';
import type { MindMap, MindMapNode } from './mindMap';
import { plainRun } from './readRuns';

/** A node of the tree that stands for more than one note, as a map: what the tree has under it, and the sections of each note. */
export function outlineMap(top: OutlineNode, { notes }: Library): MindMap {
  const byUri = new Map(notes.map((note) => [note.uri, note]));
  const convert = (node: OutlineNode): MindMapNode => ({
    runs: plainRun(node.label),
    place: node.open,
    folded: false,
    children: isNote(node) ? sectionsOf(byUri.get(node.open?.uri ?? '')) : node.children().map(convert),
  });
  return { root: foldFrom(limitNodes(convert(top)), null), options: {} };
}

/** @param id of a node, or of the exam, domain or task that it stands for: `mla-c02/1` */
export function findInOutline(nodes: readonly OutlineNode[], id: string): OutlineNode | null {
  for (const node of nodes) {
    if (node.id === id || (node.scope?.kind === 'tasks' && node.scope.id === id)) return node;
    const found = isNote(node) ? null : findInOutline(node.children(), id);
    if (found) return found;
  }
  return null;
}

/** A note, or what stands in one. */
function isNote({ type }: OutlineNode): boolean {
  return type === 'note' || type === 'service' || type === 'term';
}

/** The headings of a note below its title, nested. */
function sectionsOf(note: Note | undefined): MindMapNode[] {
  if (!note) return [];
  const top: MindMapNode[] = [];
  const open: { depth: number; children: MindMapNode[] }[] = [{ depth: 0, children: top }];
  for (const { title, depth, line } of note.sections) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const node = { runs: plainRun(title), place: { uri: note.uri, line }, folded: false, children: [] };
    open.at(-1)?.children.push(node);
    open.push({ depth, children: node.children });
  }
  const [only, ...others] = top;
  return only && others.length === 0 ? only.children : top;
}
