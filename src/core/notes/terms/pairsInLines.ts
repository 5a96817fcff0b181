import type { Paragraph } from '../blocks';
import { askedInLines } from './askedTerm';
import { boldLinePair } from './boldLinePair';
import { boldPair } from './boldPair';
import { termOf, type FoundTerm, type Pair } from './foundTerm';
import { isLabel } from './labels';
import { bare, namesOf } from './names';
import { pairOf } from './pairOf';
import type { Style } from './readTerms';

/** Words of a name that nothing marks in a paragraph: longer ones are the beginnings of sentences with a colon. */
const MOST_WORDS = 4;

/** One word in small letters before a colon: a field of other tools (`id: 7`). */
const field = /^\p{Ll}[\p{Ll}\p{N}_]*$/u;

/**
 * The terms of a paragraph. Every line that begins with a bold pair begins a new one; plain pairs do so
 * only where all lines are such, because sentences have colons, too.
 * @param inItem whether it is the text of a list item
 */
export function pairsInLines({ text, line }: Paragraph, inItem: boolean, style: Style): FoundTerm[] {
  if (/^(?:\$\$|\|)/.test(text)) return [];
  const read = readerOf(inItem, style);
  const lines = text.split('\n');
  if (style === 'any') {
    const asked = askedInLines(lines, line);
    if (asked.length > 0) return asked;
  }
  const plain = style === 'any' && !inItem && lines.length > 1 && lines.every((one) => read(one) !== null);
  const starts = lines.flatMap((one, index) => {
    const opens = index === 0 || plain || (/^\s*(?:\*\*|__)/.test(one) && boldPair(one.trimStart()) !== null);
    return opens ? [index] : [];
  });
  return starts.flatMap((start, index) => {
    const pair = read(lines.slice(start, starts[index + 1]).join('\n'));
    const found = pair && !isLabeled(pair) ? termOf(pair, line + start) : null;
    return found ? [found] : [];
  });
}

function readerOf(inItem: boolean, style: Style): (text: string) => Pair | null {
  if (style === 'marked') return boldPair;
  if (inItem) return (text) => boldLinePair(text) ?? pairOf(text);
  return (text) => {
    const pair = pairOf(text);
    const { name } = namesOf(pair?.name ?? '');
    const isMarked = /^\W{0,4}(?:\*\*|__)/.test(text);
    return pair && (isMarked || (name.split(/\s+/).length <= MOST_WORDS && !field.test(name))) ? pair : null;
  };
}

function isLabeled({ name }: Pair): boolean {
  return isLabel(namesOf(name).name) || isLabel(bare(name));
}
