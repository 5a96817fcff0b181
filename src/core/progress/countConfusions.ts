import type { ConfusionPair } from './progress';
import type { Track } from './track';

/** The key of a confusion pair: the same for both orders of its terms. */
export function pairKey(terms: readonly [string, string]): string {
  return inOrder(terms).join('\n');
}

/** How often each two terms were taken for each other, in either direction. */
export function countConfusions(tracks: Iterable<Track>): Map<string, ConfusionPair> {
  const pairs = new Map<string, ConfusionPair>();
  for (const track of tracks) {
    for (const { at, terms } of track.parts.mixUps) {
      const key = pairKey(terms);
      const { count, lastAt } = pairs.get(key) ?? { count: 0, lastAt: 0 };
      pairs.set(key, { terms: inOrder(terms), count: count + 1, lastAt: Math.max(lastAt, at) });
    }
  }
  return pairs;
}

function inOrder([a, b]: readonly [string, string]): [string, string] {
  return a < b ? [a, b] : [b, a];
}
