import type { Block } from './blocks';

/** The head of a callout: `> [!definition] Shard`. */
export interface Callout {
  /** In small letters: `definition`. */
  type: string;
  title: string;
  line: number;
}

const head = /^\[!([\w-]{1,40})\][+-]?[ \t]*(.*)$/;

/** Takes the head of a callout off the blocks of a quote. */
export function calloutOf(blocks: Block[]): { blocks: Block[]; callout: Callout | null } {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || !first.text.startsWith('[!')) return { blocks, callout: null };
  const [top = '', ...below] = first.text.split('\n');
  const [, type, title = ''] = head.exec(top) ?? [];
  if (type === undefined) return { blocks, callout: null };
  const text = below.join('\n').trim();
  const callout = { type: type.toLowerCase(), title: title.trim(), line: first.line };
  return { blocks: text ? [{ ...first, text, line: first.line + 1 }, ...rest] : rest, callout };
}
