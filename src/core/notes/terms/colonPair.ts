import type { Pair } from './foundTerm';
import { isLabel } from './labels';
import { isPlainName, namesOf } from './names';
import { splitAt } from './written';

/** `Term: definition`; a full-width colon needs no blank. What ends in an address is a link, not a definition. */
export function colonPair(text: string): Pair | null {
  const split = splitAt(text, /(?<!:):(?=\s|$|\*\*\s|__\s)|：/);
  if (!split || endsInAddress(split.right)) return null;
  const { name } = namesOf(split.left);
  if (!isLabel(name) && !isPlainName(name)) return null;
  return { name: split.left, definition: split.right.replace(/^(?:\*\*|__)(?=\s|$)/, '') };
}

export function endsInAddress(text: string): boolean {
  return /https?:\/\/[^\s)>]{1,2000}[\s)>]*$/.test(text.slice(-2100));
}
