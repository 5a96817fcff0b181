import { readBlocks, type Block, type ListItem, type Paragraph, type Table } from '../notes/blocks';
import { readFrontMatter } from '../notes/frontMatter';
import { MAX_NOTE_LENGTH } from '../notes/parseNote';
import { foldFrom } from './foldFrom';
import { titleFromPath } from '../notes/readSections';
import { limitNodes } from './limitNodes';
import type { MindMap, MindMapNode, Run } from './mindMap';
import { readOptions } from './readOptions';
import { asksToFold, plainRun, readRuns } from './readRuns';

/** Characters of the paragraph that stands for a heading with nothing else under it. */
const LEAD = 140;
/** A line that is no heading and has a list under it nests deeper than any heading. */
const LABEL_LEVEL = Infinity;
const task = /^\[[ xX]\]\s/;

/**
 * A note as a map: headings, list items, rows of tables and paragraphs that begin in bold.
 * Other paragraphs are left out, except the first one of a heading that has nothing else; so are code, pictures and the items of task lists, which would give questions away.
 * @param path of the file, which names a note without a title
 */
export function noteMap(text: string, uri: string, path: string): MindMap {
  const lines = text
    .slice(0, MAX_NOTE_LENGTH)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  const { data, bodyOffset } = readFrontMatter(lines);
  const { options, expandLevel } = readOptions(data);
  const reader = new MapReader(uri);
  const root = reader.node(
    plainRun(
      typeof data['title'] === 'string' ? data['title'] : titleFromPath(path.replace(/\.(?:md|markdown)$/i, '')),
    ),
    1,
  );
  reader.read(readBlocks(lines.slice(bodyOffset).join('\n'), bodyOffset), root);
  const [only, ...others] = root.children;
  const top = only && others.length === 0 ? only : root;
  return { root: foldFrom(limitNodes(top), expandLevel), options };
}

class MapReader {
  constructor(private readonly uri: string) {}

  node(runs: Run[], line: number, folded = false): MindMapNode {
    return { runs, place: { uri: this.uri, line }, folded, children: [] };
  }

  read(blocks: readonly Block[], parent: MindMapNode): void {
    /** The node that a block belongs to is the last one. */
    const open: { level: number; node: MindMapNode; lead: Paragraph | null }[] = [
      { level: 0, node: parent, lead: null },
    ];
    const last = () => open.at(-1) ?? { level: -1, node: parent, lead: null };
    const close = (level: number) => {
      while (last().level >= level) this.addLead(open.pop());
    };
    blocks.forEach((block, index) => {
      switch (block.type) {
        case 'heading': {
          close(block.level);
          const node = this.add(last().node, block.text, block.line);
          if (node) open.push({ level: block.level, node, lead: null });
          break;
        }
        case 'paragraph': {
          close(LABEL_LEVEL);
          const isLabel =
            blocks[index + 1]?.type === 'list' && /^(?:\*\*|__).+(?:\*\*|__)$|[:：]$/.test(ending(block.text));
          const node =
            isLabel || /^(?:\*\*|__)\S/.test(block.text) ? this.add(last().node, block.text, block.line) : null;
          if (node && isLabel) open.push({ level: LABEL_LEVEL, node, lead: null });
          else last().lead ??= block;
          break;
        }
        case 'list':
          for (const item of block.items) if (!isTask(item)) this.item(item, last().node);
          close(LABEL_LEVEL);
          break;
        case 'table':
          this.rows(block, last().node);
          break;
        default:
          break;
      }
    });
    close(0);
  }

  private item({ blocks }: ListItem, parent: MindMapNode): void {
    const [first, ...rest] = blocks;
    const isText = first?.type === 'heading' || first?.type === 'paragraph';
    const node = isText ? this.add(parent, first.text, first.line) : null;
    this.read(node ? rest : blocks.slice(isText ? 1 : 0), node ?? parent);
  }

  private rows({ rows }: Table, parent: MindMapNode): void {
    for (const { cells, line } of rows) {
      const [name = '', ...others] = cells.filter((cell) => cell.trim() !== '');
      const runs = readRuns(name).map((run) => ({ ...run, bold: true }));
      const rest = others.flatMap((cell) => [{ text: ' · ' }, ...readRuns(cell, LEAD)]);
      if (runs.length > 0) parent.children.push(this.node([...runs, ...rest], line));
    }
  }

  private addLead(ended: { node: MindMapNode; lead: Paragraph | null } | undefined): void {
    if (ended?.lead && ended.node.children.length === 0) this.add(ended.node, ended.lead.text, ended.lead.line, LEAD);
  }

  /** Null for a text of which nothing is shown, such as a picture. */
  private add(parent: MindMapNode, text: string, line: number, shown?: number): MindMapNode | null {
    const runs = readRuns(text, shown);
    if (runs.length === 0) return null;
    const node = this.node(runs, line, asksToFold(text));
    parent.children.push(node);
    return node;
  }
}

function isTask({ blocks: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && task.test(first.text);
}

/** Enough of a line to see how it begins and ends. */
function ending(text: string): string {
  return text.length > 200 ? text.slice(-200) : text;
}
