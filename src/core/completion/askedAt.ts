import { frontMatterLength, textLines } from '../notes/textLines';

/** What somebody writes at a place of a note, so far: `typed` ends at the place and is what a choice replaces. */
export type Asked =
  /** The name of a note behind `[[`; `rest` is what follows up to `]]`, null when that is still to come. */
  | { kind: 'note'; typed: string; rest: string | null }
  /** A heading of a note behind `[[Note#`. */
  | { kind: 'section'; note: string; typed: string; rest: string | null }
  /** A task, domain or exam in the front matter, or behind the `Tasks:` of a question. */
  | { kind: 'task'; typed: string }
  | { kind: 'exam'; typed: string }
  /** The name of a field at the start of a line of front matter. */
  | { kind: 'field'; typed: string; present: string[] }
  /** A word of a sentence; `before` is its line up to the place. */
  | { kind: 'name'; typed: string; before: string };

/**
 * What is asked for at a place of a Markdown text; null in code, comments, links and addresses.
 * @param line counts from 0 @param column in UTF-16 units
 */
export function askedAt(lines: readonly string[], line: number, column: number): Asked | null {
  const whole = lines[line] ?? '';
  if (whole.length > LONGEST_LINE) return null;
  if (line > 0 && line < frontMatterLength(lines) && !/^---\s*$/.test(whole)) return inHeader(lines, line, column);
  for (const { number, text } of textLines(lines.slice(0, line + 1))) {
    if (number !== line) continue;
    const before = text.slice(0, column);
    // Blank where something is written: in code or a comment. A code span may still be open.
    const isCode = whole[column - 1] !== text[column - 1] || (before.match(/`/g)?.length ?? 0) % 2 === 1;
    return isCode ? null : inText(before, whole.slice(column));
  }
  return null;
}

/** Nobody completes words in a line of data. */
const LONGEST_LINE = 10_000;

function inText(before: string, behind: string): Asked | null {
  const link = /\[\[([^[\]|\n]{0,300})$/.exec(before);
  if (link) {
    const [note = '', ...headings] = (link[1] ?? '').split('#');
    const rest = /^([^[\]]{0,300})\]\]/.exec(behind)?.[1] ?? null;
    const heading = headings.at(-1);
    return heading === undefined
      ? { kind: 'note', typed: note, rest }
      : { kind: 'section', note, typed: heading, rest };
  }
  const tasks = /^[ \t>*_-]{0,20}tasks[*_]{0,2}:[*_]{0,2}(?:.*[\s,])?([\w./-]{0,40})$/i.exec(before);
  if (tasks) return { kind: 'task', typed: tasks[1] ?? '' };
  // Behind the bar of a link, in a link's target, in a tag of HTML, in an address.
  if (/\[\[[^\]]{0,300}$|\]\([^)]{0,300}$|<[^>\s][^>]{0,300}$|:\/\/\S{0,300}$/.test(before)) return null;
  const typed = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,60}$/u.exec(before)?.[0] ?? '';
  return { kind: 'name', typed, before };
}

function inHeader(lines: readonly string[], line: number, column: number): Asked | null {
  const before = (lines[line] ?? '').slice(0, column);
  const field = /^[a-z]{0,30}$/i.exec(before);
  if (field && !/^\s*:/.test((lines[line] ?? '').slice(column))) {
    const others = lines.slice(1, frontMatterLength(lines)).filter((_, index) => index + 1 !== line);
    const present = others.flatMap((other) => /^([\w-]{1,60})\s*:/.exec(other)?.[1] ?? []);
    return { kind: 'field', typed: before, present };
  }
  const name = fieldOf(lines, line);
  const typed = /[\w./-]{0,60}$/.exec(before.replace(/^\s*-(?=\s|$)|^[\w-]{1,60}\s*:/, ''))?.[0] ?? '';
  if (name === 'tasks') return { kind: 'task', typed };
  return name === 'exam' || name === 'exams' ? { kind: 'exam', typed } : null;
}

/** The field whose value a line belongs to: its own, or that of a list it is an item or a part of. */
function fieldOf(lines: readonly string[], line: number): string | null {
  for (let at = line; at > 0; at--) {
    const text = lines[at] ?? '';
    const name = /^([\w-]{1,60})\s*:/.exec(text)?.[1];
    if (name) return name.toLowerCase();
    if (text.trim() !== '' && !/^\s*[-\]\w]|^\s+/.test(text)) return null;
  }
  return null;
}
