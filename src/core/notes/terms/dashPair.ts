import { endsInAddress } from './colonPair';
import type { Pair } from './foundTerm';
import { isLabel } from './labels';
import { isPlainName, namesOf } from './names';
import { splitAt } from './written';

/** `Term - definition`, with an en or em dash, too. A link before the dash makes a list of links. */
export function dashPair(text: string): Pair | null {
  const split = splitAt(text, /\s+(?:[-–—−]|--|->|=>|→)\s+|\s*—\s*/);
  if (!split || /\]\(\s*<?https?:/.test(split.left)) return null;
  const { name } = namesOf(split.left);
  if ((!isLabel(name) && !isPlainName(name)) || endsInAddress(split.right)) return null;
  return { name: split.left, definition: split.right };
}
