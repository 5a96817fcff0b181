import MarkdownIt, { type Token } from 'markdown-it';

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
  level: number;
  text: string;
}

export interface Paragraph extends Lines {
  type: 'paragraph';
  /** Inline Markdown; line breaks stay. */
  text: string;
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
}

export interface Table extends Lines {
  type: 'table';
  header: string[];
  rows: { cells: string[]; line: number }[];
}

const markdown = new MarkdownIt('default', { html: true });

/**
 * Splits Markdown into blocks. Code, HTML and rules are left out: nothing in them is ever a term or a question.
 * @param offset lines of the file before `body`
 */
export function readBlocks(body: string, offset: number): Block[] {
  return new BlockReader(markdown.parse(body, {}), offset).read();
}

class BlockReader {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly offset: number,
  ) {}

  read(closing?: string): Block[] {
    const blocks: Block[] = [];
    for (let token = this.take(); token && token.type !== closing; token = this.take()) {
      const block = this.readBlock(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private take(): Token | undefined {
    return this.tokens[this.position++];
  }

  private readBlock(token: Token): Block | null {
    const lines = this.linesOf(token);
    switch (token.type) {
      case 'heading_open':
        return {
          type: 'heading',
          level: Number(token.tag.slice(1)),
          text: this.inlineUntil('heading_close'),
          ...lines,
        };
      case 'paragraph_open':
        return { type: 'paragraph', text: this.inlineUntil('paragraph_close'), ...lines };
      case 'bullet_list_open':
        return { type: 'list', ordered: false, items: this.items('bullet_list_close'), ...lines };
      case 'ordered_list_open':
        return { type: 'list', ordered: true, items: this.items('ordered_list_close'), ...lines };
      case 'blockquote_open':
        return { type: 'quote', blocks: this.read('blockquote_close'), ...lines };
      case 'table_open':
        return this.table(lines);
      default:
        return null;
    }
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
