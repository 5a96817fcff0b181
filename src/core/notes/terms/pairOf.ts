import type { ListItem, Paragraph } from '../blocks';
import { boldPair } from './boldPair';
import { colonPair } from './colonPair';
import { dashPair } from './dashPair';
import { doubleColonPair } from './doubleColonPair';
import { equalsPair } from './equalsPair';
import type { Pair } from './pair';
import { writtenAs } from './written';

/** What may stand before the text of an item: a picture, an arrow, a number. */
const decoration =
  /^(?:[\p{Extended_Pictographic}\u{FE0F}\u{20E3}\u{200B}-\u{200D}→➡►▶✓✔✗✘]+|\(?\d{1,3}[.)](?=\s))\s*/u;

/** Some separator, anywhere. */
const separates = /[:：=—→]|\s[-–−]+>?(?:\s|\*\*|__)/;

/** In this order: of the separators, the colon is the surest. */
const plainRules = [doubleColonPair, colonPair, dashPair, equalsPair];

/** The name and the definition that a line or a paragraph begins with. */
export function pairOf(text: string): Pair | null {
  if (!separates.test(text)) return null;
  const begun = text.trimStart().replace(decoration, '');
  const marked = boldPair(begun);
  if (marked) return marked;
  const written = writtenAs(begun);
  for (const rule of plainRules) {
    const pair = rule(written);
    if (pair) return pair;
  }
  return null;
}

/** The pair that a paragraph begins with; it is looked for once, though several rules ask for it. */
export function pairIn(paragraph: Paragraph): Pair | null {
  // Kept on the paragraph: a weak map costs as much as the search.
  if (paragraph.pair === undefined) paragraph.pair = pairOf(paragraph.text);
  return paragraph.pair;
}

/** The pair that an item begins with. */
export function pairOfItem({ blocks: [first] }: ListItem): Pair | null {
  return first?.type === 'paragraph' ? pairIn(first) : null;
}

/** What an item says, without what stands under it. */
export function textOf(item: ListItem | undefined): string {
  const first = item?.blocks[0];
  return first?.type === 'paragraph' ? first.text : '';
}
