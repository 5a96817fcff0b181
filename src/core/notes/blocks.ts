import MarkdownIt, { type Token } from 'markdown-it';
import { calloutOf, type Callout } from './callout';
import { ordinaryHeadings } from './listHeadings';
import { isMarkdown, looseLines, type Loose } from './looseLines';
import type { Pair } from './terms/pair';

/** A note's body as a small tree of what our rules look at. */
export type Block = Heading | Paragraph | List | Quote | Table;

/** Lines of the file, counted from 1. */
interface Lines {
  /** The first one. */
  line: number;
  /** The one behind the last. */
  end: number;
}

export interface Heading extends Lines {
  type: 'heading';
  /** 1 to 6; in list items deeper by 6 for each list. */
  level: number;
  text: string;
}

export interface Paragraph extends Lines {
  type: 'paragraph';
  /** Inline Markdown; line breaks stay. */
  text: string;
  /** What `pairIn` found in it; undefined before anybody asked. */
  pair?: Pair | null;
}

export interface List extends Lines {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem {
  blocks: Block[];
  line: number;
}

export interface Quote extends Lines {
  type: 'quote';
  blocks: Block[];
  /** What `[!type] Title` on its first line says; that line is not among the blocks. */
  callout: Callout | null;
}

export interface Table extends Lines {
  type: 'table';
  header: string[];
  rows: { cells: string[]; line: number }[];
}

/** Lists and quotes inside one another beyond which markdown-it leaves the text out. */
export const MAX_NESTING = 100;

/** Loose lines are read once more; what is loose in those is left. */
const MOST_PASSES = 8;

const markdown = new MarkdownIt('default', { html: true, maxNesting: MAX_NESTING });
// The blocks are all that our rules look at: parsing inline Markdown is most of the work, and slow on hostile text.
markdown.core.ruler.enableOnly(['normalize', 'block']);

/**
 * Splits Markdown into blocks. Code, HTML and rules are left out: nothing in them is ever a term or a question.
 * Headings in list items come out as those of a document without lists, deeper than what is around their list.
 * @param offset lines of the file before `body`
 */
export function readBlocks(body: string, offset: number, passes = MOST_PASSES): Block[] {
  return new BlockReader(markdown.parse(body, {}), offset, passes).read();
}

/** Whether lists or quotes are nested so deep that a part of them is not read. */
export function isTooDeep(blocks: readonly Block[], depth = MAX_NESTING / 2): boolean {
  return blocks.some((block) => {
    if (block.type === 'quote') return depth === 1 || isTooDeep(block.blocks, depth - 1);
    return block.type === 'list' && (depth === 1 || block.items.some((item) => isTooDeep(item.blocks, depth - 1)));
  });
}

class BlockReader {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly offset: number,
    private readonly passes: number,
  ) {}

  read(closing?: string): Block[] {
    const blocks: Block[] = [];
    for (let token = this.take(); token && token.type !== closing; token = this.take()) {
      for (const block of this.readBlock(token)) blocks.push(block);
    }
    return blocks;
  }

  private take(): Token | undefined {
    return this.tokens[this.position++];
  }

  private readBlock(token: Token): Block[] {
    const lines = this.linesOf(token);
    switch (token.type) {
      case 'heading_open':
        return this.heading(token, lines);
      case 'paragraph_open':
        return this.paragraph(this.inlineUntil('paragraph_close'), lines);
      case 'bullet_list_open':
        return ordinaryHeadings({ type: 'list', ordered: false, items: this.items('bullet_list_close'), ...lines });
      case 'ordered_list_open':
        return ordinaryHeadings({ type: 'list', ordered: true, items: this.items('ordered_list_close'), ...lines });
      case 'blockquote_open':
        return [{ type: 'quote', ...calloutOf(this.read('blockquote_close')), ...lines }];
      case 'table_open':
        return [this.table(lines)];
      case 'code_block':
        return this.passes > 0 && isMarkdown(token.content) ? this.again(token.content, lines.line) : [];
      default:
        return [];
    }
  }

  /** Dashes right below a long paragraph are meant as a rule: only what is one short line is a heading with them. */
  private heading(token: Token, lines: Lines): Block[] {
    const text = this.inlineUntil('heading_close');
    if (token.markup === '-' && (text.length > 80 || /[:：.]$|[:：]\s/.test(text))) {
      return this.paragraph(text, { ...lines, end: lines.end - 1 });
    }
    return [{ type: 'heading', level: Number(token.tag.slice(1)), text, ...lines }];
  }

  private paragraph(text: string, lines: Lines): Block[] {
    const parts = this.passes > 0 ? looseLines(text) : null;
    return parts?.flatMap((part) => this.loose(part, lines)) ?? [{ type: 'paragraph', text, ...lines }];
  }

  private loose({ kind, lines: written, index }: Loose, { line }: Lines): Block[] {
    const from = line + index;
    const text = written.join('\n');
    return kind === 'text'
      ? [{ type: 'paragraph', text: text.trim(), line: from, end: from + written.length }]
      : this.again(text, from);
  }

  private again(text: string, line: number): Block[] {
    return readBlocks(text, line - 1, this.passes - 1);
  }

  private inlineUntil(closing: string): string {
    let text = '';
    for (let token = this.take(); token && token.type !== closing; token = this.take()) {
      if (token.type === 'inline') text = token.content;
    }
    return text;
  }

  private items(closing: string): ListItem[] {
    const items: ListItem[] = [];
    for (let token = this.take(); token && token.type !== closing; token = this.take()) {
      if (token.type === 'list_item_open')
        items.push({ line: this.linesOf(token).line, blocks: this.read('list_item_close') });
    }
    return items;
  }

  private table(lines: Lines): Table {
    const table: Table = { type: 'table', header: [], rows: [], ...lines };
    let inHeader = false;
    for (let token = this.take(); token && token.type !== 'table_close'; token = this.take()) {
      if (token.type === 'thead_open') inHeader = true;
      else if (token.type === 'thead_close') inHeader = false;
      else if (token.type === 'tr_open' && !inHeader) table.rows.push({ cells: [], line: this.linesOf(token).line });
      else if (token.type === 'inline') (inHeader ? table.header : table.rows.at(-1)?.cells)?.push(token.content);
    }
    return table;
  }

  private linesOf(token: Token): Lines {
    const [from, to] = token.map ?? [0, 1];
    return { line: from + 1 + this.offset, end: to + 1 + this.offset };
  }
}
