import type { Evidence } from './evidence';
import { START, type ReadingState } from './prose';

/** A part of a document that is looked at for one place in it. */
export interface Excerpt {
  text: string;
  /** What is open (a comment, a string) where the text begins. */
  state: ReadingState;
  /** Where the place is in the text. */
  at: number;
  /** Where the line of the place begins in the text; negative when the line is longer than what is looked at. */
  lineStart: number;
}

/** Lines of a document, as an editor has them. */
export interface Lines {
  count: number;
  at(line: number): string;
}

/** Characters before and behind the place; names and identifiers are shorter, an import or a command may begin some lines above. */
const BEFORE = 800;
const BEHIND = 300;

/**
 * The lines around a place, so that looking there costs the same in a document of any size. In a line that is longer than
 * that, only its part around the column is taken, and nothing is known about what is open there.
 */
export function excerptAround(lines: Lines, line: number, column: number, evidence: Evidence): Excerpt {
  const current = lines.at(line);
  if (current.length > BEFORE + BEHIND) {
    const from = Math.max(0, column - BEFORE);
    const state = from === 0 ? (evidence.lines[line] ?? START) : START;
    return { text: current.slice(from, column + BEHIND), state, at: column - from, lineStart: -from };
  }
  let first = line;
  let text = current;
  while (first > 0 && text.length < BEFORE + current.length) {
    const previous = lines.at(first - 1);
    if (previous.length > BEFORE) break;
    first--;
    text = `${previous}\n${text}`;
  }
  const lineStart = text.length - current.length;
  for (let next = line + 1; next < lines.count && text.length < lineStart + column + BEHIND; next++) {
    text = `${text}\n${lines.at(next).slice(0, BEHIND)}`;
  }
  return { text, state: evidence.lines[first] ?? START, at: lineStart + column, lineStart };
}
