/** A line of a note as it is looked at for questions: what stands on it, and how it is set. */
export interface NoteLine {
  /** Counts from 1. */
  line: number;
  /** `text`, or what is never a question: an empty line, a comment, code, a rule. */
  kind: 'text' | 'empty' | 'code' | 'rule';
  /** As it is written, without the marks of a quote. */
  written: string;
  /** Without indentation, bullet and heading marks; empty when the kind is not `text`. */
  text: string;
  /** Columns before the bullet or the text. */
  indent: number;
  /** `-`, `*`, `3.` or nothing. */
  bullet: string;
  /** The level of a heading, or 0. */
  heading: number;
  /** How many quotes it stands in. */
  quote: number;
}

/** What nobody writes by hand is not looked at. */
const LONGEST_LINE = 4000;

/**
 * Reads the lines of a note. A question may run through paragraphs, lists and HTML, so that blocks do not show it.
 * @param offset how many lines belong to the front matter
 */
export function readNoteLines(lines: readonly string[], offset: number): NoteLine[] {
  const read: NoteLine[] = [];
  let fence: string | null = null;
  let inComment = false;
  for (let index = offset; index < lines.length; index++) {
    const whole = lines[index] ?? '';
    const { quote, written, before } = unquoted(whole);
    const indent = before + columnsBefore(written);
    const trimmed = written.trim();
    const line: NoteLine = { line: index + 1, kind: 'text', written, text: '', indent, bullet: '', heading: 0, quote };
    read.push(line);
    if (whole.length > LONGEST_LINE) line.kind = 'code';
    else if (inComment) {
      inComment = !trimmed.includes('-->');
      line.kind = 'empty';
    } else if (fence !== null) {
      if (closes(trimmed, fence)) fence = null;
      line.kind = 'code';
    } else if (opened(trimmed) !== null) {
      fence = opened(trimmed);
      line.kind = 'code';
    } else if (trimmed.startsWith('<!--')) {
      inComment = !trimmed.includes('-->');
      line.kind = 'empty';
    } else if (trimmed === '') line.kind = 'empty';
    else if (isRule(trimmed)) line.kind = 'rule';
    else if (isIndentedCode(line, read)) line.kind = 'code';
    else readText(line, trimmed);
  }
  return read;
}

/** Markdown of some lines, moved to the left as far as all of them allow. */
export function markdownOf(lines: readonly NoteLine[], first?: string): string {
  const shift = Math.min(...lines.filter(({ kind }) => kind !== 'empty').map(({ indent }) => indent));
  const texts = lines.map((line) => (line.kind === 'empty' ? '' : outdented(line.written, shift)));
  return [...(first === undefined ? [] : [first]), ...texts]
    .join('\n')
    .replace(/[ \t]{0,9}<br\s{0,9}\/?>[ \t]{0,9}/gi, '\n')
    .trim();
}

function readText(line: NoteLine, trimmed: string): void {
  const [marked = '', bullet = ''] = /^([-*+•]|\d{1,9}[.)])(?:\s+|$)/.exec(trimmed) ?? [];
  const [hashes = ''] = /^#{1,6}(?=\s|$)/.exec(trimmed.slice(marked.length)) ?? [];
  line.bullet = bullet;
  line.heading = hashes.length;
  const text = trimmed.slice(marked.length + hashes.length).trim();
  line.text = hashes ? text.replace(/\s#{1,6}$/, '') : text;
}

/** @returns also the columns before the first mark */
function unquoted(line: string): { quote: number; written: string; before: number } {
  const [marks = ''] = /^[ \t]{0,40}>(?: {0,3}>){0,9} ?/.exec(line) ?? [];
  const before = marks === '' ? 0 : columnsBefore(line);
  return { quote: marks.replace(/[^>]/g, '').length, written: line.slice(marks.length), before };
}

function columnsBefore(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns++;
    else break;
  }
  return columns;
}

function outdented(written: string, shift: number): string {
  return ' '.repeat(Math.max(columnsBefore(written) - shift, 0)) + written.trim();
}

/** The marks that open a fence of code, if the line does. */
function opened(trimmed: string): string | null {
  const [, marks = '', info = ''] = /^(`{3,}|~{3,})(.*)$/.exec(trimmed) ?? [];
  return marks === '' || (marks.startsWith('`') && info.includes('`')) ? null : marks;
}

function closes(trimmed: string, fence: string): boolean {
  return trimmed.startsWith(fence) && trimmed.replaceAll(fence.charAt(0), '') === '';
}

function isRule(trimmed: string): boolean {
  if (!'-*_'.includes(trimmed.charAt(0)) || trimmed.length >= 200) return false;
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(trimmed.replace(/\s/g, ''));
}

/** Four columns behind an empty line, with no list around it. */
function isIndentedCode({ indent }: NoteLine, read: readonly NoteLine[]): boolean {
  if (indent < 4) return false;
  const before = read.at(-2);
  if (!before || before.kind === 'code') return before?.kind === 'code' && before.indent >= 4;
  if (before.kind !== 'empty') return false;
  for (let back = read.length - 2; back >= 0 && read.length - back < 40; back--) {
    const line = read[back];
    if (line?.kind !== 'text' || line.indent >= indent) continue;
    if (line.bullet) return false;
    if (line.indent === 0) return true;
  }
  return true;
}
