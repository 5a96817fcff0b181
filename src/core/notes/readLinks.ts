import type { Block } from './blocks';
import { linksIn } from './inline';

/** A link of a note, as it is written. */
export interface FoundLink {
  target: string;
  line: number;
}

/** Every inline link of a note. */
export function readLinks(blocks: readonly Block[]): FoundLink[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        if (!block.text.includes('](')) return [];
        return block.text
          .split('\n')
          .flatMap((text, index) => linksIn(text).map(({ target }) => ({ target, line: block.line + index })));
      case 'list':
        return block.items.flatMap((item) => readLinks(item.blocks));
      case 'quote':
        return readLinks(block.blocks);
      case 'table':
        return [{ cells: block.header, line: block.line }, ...block.rows].flatMap((row) =>
          row.cells.flatMap((cell) => linksIn(cell).map(({ target }) => ({ target, line: row.line }))),
        );
    }
  });
}
