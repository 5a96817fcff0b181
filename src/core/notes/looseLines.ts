/** Some lines of a paragraph: text, or what a reader takes for blocks of their own. */
export interface Loose {
  kind: 'text' | 'blocks';
  lines: string[];
  /** Where they begin, from the paragraph's first line. */
  index: number;
}

/** An item that Markdown takes for text: too far to the right, or below text with a number other than 1. */
const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S/;
/** Bullets that are none in Markdown. */
const drawnBullet = /^([ \t]*)[•●▪◦‣·∙■□➢➤➜][ \t]*(?=\S)/;
/** `:::info` and its end. */
const fence = /^[ \t]*:{3,}/;

/** Parts of a paragraph that are items or marks to a reader, though not to Markdown; null when it is only text. */
export function looseLines(text: string): Loose[] | null {
  if (!/^[ \t]*(?:[-*+•●▪◦‣·∙■□➢➤➜]|\d|:::)/m.test(text)) return null;
  const parts: Loose[] = [];
  let found = false;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (fence.test(line)) {
      found = true;
      parts.push({ kind: 'text', lines: [], index: index + 1 });
    } else if (drawnBullet.test(line) || (index > 0 && item.test(line))) {
      parts.push({ kind: 'blocks', lines: itemsOf(lines.slice(index)), index });
      return parts.filter((part) => part.lines.length > 0);
    } else {
      if (parts.length === 0) parts.push({ kind: 'text', lines: [], index });
      parts.at(-1)?.lines.push(line);
    }
  }
  return found ? parts.filter((part) => part.lines.length > 0) : null;
}

/** The lines with bullets that Markdown knows, the first of them at the left. */
function itemsOf(lines: readonly string[]): string[] {
  const written = lines.map((line) => line.replace(/\t/g, '    ').replace(drawnBullet, '$1- '));
  const indent = /^ */.exec(written[0] ?? '')?.[0].length ?? 0;
  return written.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))));
}

/** Whether indented text is not code but a list or a part of the note, written too far to the right. */
export function isMarkdown(indented: string): boolean {
  return /^\s{0,20}(?:[-*+]|\d{1,3}[.)])[ \t]+\S/.test(indented) || /^[ \t]{0,20}#{2,6}[ \t]+\S/m.test(indented);
}
