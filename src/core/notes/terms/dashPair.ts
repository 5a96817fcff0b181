import { endsInAddress } from './colonPair';
import { isPlainName } from './names';
import { pairFrom, type Pair } from './pair';
import { splitAt, type Written } from './written';

/** `Term - definition`, with an en or em dash, too. A link before the dash makes a list of links. */
export function dashPair(written: Written): Pair | null {
  const split = splitAt(written, /\s+(?:[-–—−]|--|-{1,2}>|=>|→)\s+|\s*—\s*/);
  if (!split || /\]\(\s*<?https?:/.test(split.left) || endsInAddress(split.right)) return null;
  return pairFrom(split.left, split.right, isPlainName);
}
