/** The key of a confusion pair: the same for both orders of its terms. */
export function pairKey(terms: readonly [string, string]): string {
  return inOrder(terms).join('\n');
}

/** Two ids in alphabetical order. */
export function inOrder([a, b]: readonly [string, string]): [string, string] {
  return a < b ? [a, b] : [b, a];
}
