import type { Block } from './blocks';
import { plainText } from './inline';
import type { Section } from './note';
import { SlugCounter } from './slug';
import { isCardMark } from './terms/cardTerm';

/** The headings of a note, as a table of contents: depth counts by nesting, not by the number of `#`. */
export function readSections(blocks: readonly Block[]): Section[] {
  const slugs = new SlugCounter();
  const levels: number[] = [];
  return blocks
    .filter((block) => block.type === 'heading')
    .filter((heading) => heading.text !== '' && !isCardMark(heading))
    .map((heading) => {
      while ((levels.at(-1) ?? 0) >= heading.level) levels.pop();
      levels.push(heading.level);
      const title = titleOf(heading.text);
      return { title, slug: slugs.next(title), depth: levels.length, line: heading.line };
    });
}

/** What a heading says, without the hash tags of other tools behind it. */
function titleOf(text: string): string {
  return plainText(text).replace(/(?:\s+#[\p{L}][\p{L}\p{N}/_-]{0,60})+$/u, '');
}

/** What a note without title and headings is called: its file's name without what Notion or an order puts around it. */
export function titleFromPath(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return name.replace(/\s[0-9a-f]{32}$/, '').replace(/^\d+[-_. ]+/, '') || name;
}
