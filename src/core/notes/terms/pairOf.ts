import { boldPair } from './boldPair';
import { colonPair } from './colonPair';
import { dashPair } from './dashPair';
import { doubleColonPair } from './doubleColonPair';
import { equalsPair } from './equalsPair';
import type { Pair } from './foundTerm';

/** What may stand before the text of an item: a picture, an arrow, a number. */
const decoration = /^(?:[\p{Extended_Pictographic}\u{FE0F}\u{20E3}\u{200D}→➡►▶✓✔✗✘]+|\(?\d{1,3}[.)](?=\s))\s*/u;

/** In this order: what is marked as a name is one before what could be. */
const rules = [boldPair, doubleColonPair, colonPair, dashPair, equalsPair];

/** The name and the definition that a line or a paragraph begins with. */
export function pairOf(written: string): Pair | null {
  const text = written.trimStart().replace(decoration, '');
  for (const rule of rules) {
    const pair = rule(text);
    if (pair) return pair;
  }
  return null;
}
