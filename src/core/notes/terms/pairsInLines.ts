import type { Paragraph } from '../blocks';
import { askedInLines } from './askedTerm';
import { boldLinePair } from './boldLinePair';
import { boldPair } from './boldPair';
import { termFrom, type FoundTerm } from './foundTerm';
import type { Pair } from './pair';
import { pairIn, pairOf } from './pairOf';
import type { Style } from './readTerms';

/** Words of a name that nothing marks in a paragraph: longer ones are the beginnings of sentences with a colon. */
const MOST_WORDS = 4;

/** One word in small letters before a colon: a field of other tools (`id: 7`). */
const field = /^\p{Ll}[\p{Ll}\p{N}_]*\s*[:：]/u;

/**
 * The terms of a paragraph. Every line that begins with a bold pair begins a new one; plain pairs do so
 * only where all lines are such, because sentences have colons, too.
 * @param inItem whether it is the text of a list item
 */
export function pairsInLines(paragraph: Paragraph, inItem: boolean, style: Style): FoundTerm[] {
  const { text, line } = paragraph;
  if (/^(?:\$\$|\|)/.test(text)) return [];
  const read = readerOf(paragraph, inItem, style);
  const lines = text.split('\n');
  if (style === 'any') {
    const asked = askedInLines(lines, line);
    if (asked.length > 0) return asked;
  }
  const plain = style === 'any' && !inItem && lines.length > 1 ? pairsOf(lines, read) : null;
  if (plain) return plain.flatMap((pair, index) => termOf(pair, line + index) ?? []);
  const starts = lines.flatMap((one, index) => {
    const opens = index === 0 || (/^\s*(?:\*\*|__)/.test(one) && boldPair(one.trimStart()) !== null);
    return opens ? [index] : [];
  });
  return starts.flatMap((start, index) => {
    const pair = read(lines.slice(start, starts[index + 1]).join('\n'));
    return pair ? (termOf(pair, line + start) ?? []) : [];
  });
}

/** The pair of every line; null when one has none. */
function pairsOf(lines: readonly string[], read: (text: string) => Pair | null): Pair[] | null {
  const pairs: Pair[] = [];
  for (const one of lines) {
    const pair = read(one);
    if (!pair) return null;
    pairs.push(pair);
  }
  return pairs;
}

function termOf(pair: Pair, line: number): FoundTerm | null {
  return pair.label ? null : termFrom(pair, pair.definition, line);
}

function readerOf(paragraph: Paragraph, inItem: boolean, style: Style): (text: string) => Pair | null {
  if (style === 'marked') return boldPair;
  const find = (text: string) => (text === paragraph.text ? pairIn(paragraph) : pairOf(text));
  if (inItem) return (text) => boldLinePair(text) ?? find(text);
  return (text) => {
    const pair = find(text);
    const isMarked = /^\W{0,4}(?:\*\*|__)/.test(text);
    return pair &&
      (isMarked || (pair.name.split(/\s+/).length <= MOST_WORDS && !/,\s/.test(pair.name) && !field.test(text)))
      ? pair
      : null;
  };
}
