import type { Run } from '../../core/mindMap/mindMap';
import { widthOf, type TextStyle } from './measure';

/** A stretch of a line in one style. */
export interface Piece extends Run {
  /** Pixels from the line's start. */
  x: number;
  width: number;
}

/** A text broken into lines. Pixels. */
export interface Wrapped {
  lines: Piece[][];
  lineHeight: number;
  width: number;
  height: number;
}

/** Of the height of the letters. */
const LINE_HEIGHT = 1.4;
/** Scripts that are written without spaces break behind any letter. */
const word = /\s+|[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/g;

/** What stays together on a line; the space before it is left out at a line's start. */
interface Word {
  space: Run | null;
  runs: Run[];
}

/** @param maxWidth pixels */
export function wrapText(runs: readonly Run[], style: TextStyle, maxWidth: number): Wrapped {
  const lines: Run[][] = [[]];
  let width = 0;
  for (const { space, runs: parts } of wordsOf(runs)) {
    const spaceWidth = space && width > 0 ? widthOf(' ', space, style) : 0;
    const own = parts.reduce((sum, part) => sum + widthOf(part.text, part, style), 0);
    if (width > 0 && width + spaceWidth + own > maxWidth) {
      lines.push([]);
      width = 0;
    }
    const line = lines.at(-1) ?? [];
    if (space && width > 0) line.push(space);
    width += width > 0 ? spaceWidth : 0;
    if (own <= maxWidth) {
      line.push(...parts);
      width += own;
    } else width = breakWord(parts, lines, style, maxWidth);
  }
  const pieces = lines.map((line) => piecesOf(line, style));
  const lineHeight = Math.round(style.size * LINE_HEIGHT);
  return {
    lines: pieces,
    lineHeight,
    width: Math.ceil(Math.max(...pieces.map((line) => line.reduce((sum, piece) => sum + piece.width, 0)))),
    height: lineHeight * pieces.length,
  };
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let space: Run | null = null;
  let isOpen = false;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(word)) {
      if (text.trim() === '') {
        space = { ...run, text: ' ' };
        isOpen = false;
        continue;
      }
      const isAlone = /^[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(text);
      const last = words.at(-1);
      if (isOpen && !isAlone && last) last.runs.push({ ...run, text });
      else words.push({ space, runs: [{ ...run, text }] });
      space = null;
      isOpen = !isAlone;
    }
  }
  return words;
}

/** A word wider than a line goes on in the next. Returns how wide the last line is. */
function breakWord(parts: readonly Run[], lines: Run[][], style: TextStyle, maxWidth: number): number {
  let width = 0;
  for (const part of parts) {
    for (const text of part.text) {
      const own = widthOf(text, part, style);
      if (width > 0 && width + own > maxWidth) {
        lines.push([]);
        width = 0;
      }
      lines.at(-1)?.push({ ...part, text });
      width += own;
    }
  }
  return width;
}

/** Neighbours in the same style become one. */
function piecesOf(runs: readonly Run[], style: TextStyle): Piece[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const isSame = last && last.bold === run.bold && last.italic === run.italic && last.code === run.code;
    if (isSame) last.text += run.text;
    else merged.push({ ...run });
  }
  let x = 0;
  return merged.map((run) => {
    const piece = { ...run, x, width: widthOf(run.text, run, style) };
    x += piece.width;
    return piece;
  });
}
