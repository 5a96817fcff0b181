import { isPlainName } from './names';
import { pairFrom, type Pair } from './pair';
import { splitAt, type Written } from './written';

/** `Term: definition`; a full-width colon needs no blank. What ends in an address is a link, not a definition. */
export function colonPair(written: Written): Pair | null {
  const split = splitAt(written, /(?<!:):(?=\s|$|\*\*\s|__\s)|：/);
  if (!split || endsInAddress(split.right)) return null;
  return pairFrom(split.left, split.right.replace(/^(?:\*\*|__)(?=\s|$)/, ''), isPlainName);
}

export function endsInAddress(text: string): boolean {
  return /https?:\/\/[^\s)>]{1,2000}[\s)>]*$/.test(text.slice(-2100));
}
