import type { Pair } from './foundTerm';
import { isPlainName, namesOf } from './names';
import { splitAt } from './written';

/** `Term = definition`, with one sign only: several are a calculation. */
export function equalsPair(text: string): Pair | null {
  const split = splitAt(text, /\s=\s/);
  if (!split || /\s=\s/.test(split.right.slice(0, 2000))) return null;
  const { name } = namesOf(split.left);
  return isPlainName(name) && !/[+*/^<>,]/.test(name) ? { name: split.left, definition: split.right } : null;
}
