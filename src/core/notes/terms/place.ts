import type { FoundTerm } from './foundTerm';

/** What terms stand under: a heading, a bold line, an item with a list. */
export interface Place {
  within: Place | null;
}

/** A term and what it stands under; null for a heading, which is no remark about another one. */
export interface PlacedTerm {
  term: FoundTerm;
  place: Place | null;
}

/** Under so many places of the same kind a name is the head of a remark (`Pricing` of every service). */
const FEWEST = 3;

/** Leaves out what repeats under neighbouring places: a name of that kind is a label of this note. */
export function withoutRepeated(terms: readonly PlacedTerm[]): PlacedTerm[] {
  const placesOf = new Map<string, Place[]>();
  for (const { term, place } of terms) {
    if (!place) continue;
    const key = term.name.toLowerCase();
    const known = placesOf.get(key);
    if (known) known.push(place);
    else placesOf.set(key, [place]);
  }
  const repeated = new Set([...placesOf].filter(([, places]) => areNeighbours(places)).map(([key]) => key));
  if (repeated.size === 0) return [...terms];
  return terms.filter(({ term, place }) => !place || !repeated.has(term.name.toLowerCase()));
}

/** Whether several of these places stand under the same one. */
function areNeighbours(places: readonly Place[]): boolean {
  if (places.length < FEWEST) return false;
  const siblings = new Map<Place | null, Set<Place>>();
  for (const place of places) siblings.set(place.within, (siblings.get(place.within) ?? new Set()).add(place));
  return [...siblings.values()].some(({ size }) => size >= FEWEST);
}
