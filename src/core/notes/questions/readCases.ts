import type { Block } from '../blocks';
import { plainText } from '../inline';
import { SlugCounter } from '../slug';

/** A scenario as found in a note: `## Case: A bank` and the text below it. */
export interface FoundCase {
  /** The anchor of its heading. */
  key: string;
  title: string;
  /** Markdown as it is written, up to the next heading. */
  text: string;
  line: number;
  /** The line behind its text. */
  textEnd: number;
  /** The line behind the headings below its own. */
  end: number;
}

const caseHeading = /^case(?: study)?:\s*(\S.*)$/i;

/** Whether a heading opens a case study. */
export function opensCase(heading: string): boolean {
  return /case/i.test(heading) && caseHeading.test(plainText(heading));
}

/** @param lines all lines of the file */
export function readCases(blocks: readonly Block[], lines: readonly string[]): FoundCase[] {
  const headings = blocks.filter((block) => block.type === 'heading');
  if (!headings.some(({ text }) => opensCase(text))) return [];
  const anchors = new SlugCounter();
  const lastLine = lines.length + 1;
  const cases: FoundCase[] = [];
  const open: { found: FoundCase; level: number }[] = [];
  headings.forEach(({ text, level, line, end }, index) => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const closed = open.pop();
      if (closed) closed.found.end = line;
    }
    const name = plainText(text);
    const key = anchors.next(name);
    const title = caseHeading.exec(name)?.[1];
    if (title === undefined) return;
    const textEnd = headings[index + 1]?.line ?? lastLine;
    const written = lines.slice(end - 1, textEnd - 1).join('\n');
    const found = { key, title, text: written.trim(), line, textEnd, end: lastLine };
    cases.push(found);
    open.push({ found, level });
  });
  return cases;
}
