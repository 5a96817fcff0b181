import type { ListItem } from '../blocks';
import { oneLine } from '../inline';

/** What an item says, without what stands under it. */
export function textOf({ blocks: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? oneLine(first.text) : '';
}

/** The quoted lines under an item. */
export function reasonOf({ blocks }: ListItem): string {
  const quoted = blocks.flatMap((block) => (block.type === 'quote' ? block.blocks : []));
  const paragraphs = quoted.map((block) => (block.type === 'paragraph' ? oneLine(block.text) : ''));
  return paragraphs.filter(Boolean).join(' ');
}
