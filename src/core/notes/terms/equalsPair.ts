import { isPlainName } from './names';
import { pairFrom, type Pair } from './pair';
import { splitAt, type Written } from './written';

/** `Term = definition`, with one sign only: several are a calculation. */
export function equalsPair(written: Written): Pair | null {
  const split = splitAt(written, /\s=\s/);
  if (!split || /\s=\s/.test(split.right.slice(0, 2000))) return null;
  return pairFrom(split.left, split.right, (name) => isPlainName(name) && !/[+*/^<>,]/.test(name));
}
