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
  return caseHeading.test(plainText(heading));
}

/** @param lines all lines of the file */
export function readCases(blocks: readonly Block[], lines: readonly string[]): FoundCase[] {
  const anchors = new SlugCounter();
  const headings = blocks.filter((block) => block.type === 'heading');
  return headings.flatMap(({ text, level, line, end }, index) => {
    const name = plainText(text);
    const key = anchors.next(name);
    const title = caseHeading.exec(name)?.[1];
    if (title === undefined) return [];
    const following = headings.slice(index + 1);
    const textEnd = following[0]?.line ?? lines.length + 1;
    return {
      key,
      title,
      text: lines
        .slice(end - 1, textEnd - 1)
        .join('\n')
        .trim(),
      line,
      textEnd,
      end: following.find((heading) => heading.level <= level)?.line ?? lines.length + 1,
    };
  });
}
