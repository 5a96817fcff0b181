/** A line of a Markdown text in which somebody writes for people. */
export interface TextLine {
  /** Counts from 0. */
  number: number;
  /** As long as the line is, with blanks where code and comments stand. */
  text: string;
}

const fence = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;

/** How many lines at the top of a file are front matter, with both fences; all of them while it is not closed. */
export function frontMatterLength(lines: readonly string[]): number {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')) return 0;
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (close !== -1) return close + 1;
  return /^[\w-]+:/.test(lines[1] ?? '') ? lines.length : 0;
}

/** The lines of a file that are neither front matter nor in a code block. Offsets inside a line stay what they are. */
export function* textLines(lines: readonly string[]): Generator<TextLine> {
  let open = '';
  let inComment = false;
  for (let number = frontMatterLength(lines); number < lines.length; number++) {
    const line = lines[number] ?? '';
    const marker = inComment ? '' : (fence.exec(line)?.[1] ?? '');
    if (open) {
      if (marker.startsWith(open)) open = '';
      continue;
    }
    if (marker) {
      open = marker;
      continue;
    }
    const { text, isOpen } = withoutComments(line, inComment);
    inComment = isOpen;
    yield { number, text: withoutCode(text) };
  }
}

function withoutComments(line: string, inComment: boolean): { text: string; isOpen: boolean } {
  let text = '';
  let isOpen = inComment;
  for (let at = 0; at < line.length;) {
    const mark = line.indexOf(isOpen ? '-->' : '<!--', at);
    const end = mark === -1 ? line.length : mark + (isOpen ? 3 : 0);
    text += isOpen ? ' '.repeat(end - at) : line.slice(at, end);
    at = end;
    if (mark !== -1) isOpen = !isOpen;
  }
  return { text, isOpen };
}

function withoutCode(line: string): string {
  return line.includes('`')
    ? line.replace(/(`{1,3})(?!`)[^\n]{0,400}?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length))
    : line;
}
