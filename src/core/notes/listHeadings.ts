import type { Block, List, ListItem } from './blocks';

/** How many levels a heading in a list is below those outside of it. */
const LEVELS = 6;

/**
 * A list with headings in its items (`- ## Title`), as mind maps are written, reads as a document without that list.
 * The items without headings stay lists. Lists without headings stay as they are.
 */
export function ordinaryHeadings(list: List): Block[] {
  if (!list.items.some(({ blocks }) => blocks.some(({ type }) => type === 'heading'))) return [list];
  const blocks: Block[] = [];
  let plain: ListItem[] = [];
  const close = (end: number) => {
    const [first] = plain;
    if (first) blocks.push({ ...list, items: plain, line: first.line, end });
    plain = [];
  };
  for (const item of list.items) {
    const heading = item.blocks.findIndex(({ type }) => type === 'heading');
    if (heading === -1) {
      plain.push(item);
      continue;
    }
    if (heading > 0) plain.push({ ...item, blocks: item.blocks.slice(0, heading) });
    close(item.blocks[heading]?.line ?? item.line);
    for (const block of item.blocks.slice(heading)) {
      blocks.push(block.type === 'heading' ? { ...block, level: block.level + LEVELS } : block);
    }
  }
  close(list.end);
  return blocks;
}
