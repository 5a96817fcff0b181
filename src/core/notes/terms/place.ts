import type { FoundTerm } from './foundTerm';

/** What terms stand under: a heading, a bold line, an item with a list. */
export interface Place {
  within: Place | null;
}

/** A term and what it stands under. */
export interface PlacedTerm extends FoundTerm {
  place: Place;
}

/** Under so many places of the same kind a name is the head of a remark (`Pricing` of every service). */
const FEWEST = 3;

/** Leaves out what repeats under neighbouring places: a name of that kind is a label of this note. */
export function withoutRepeated(terms: readonly PlacedTerm[]): PlacedTerm[] {
  const placesOf = new Map<string, Map<Place | null, Set<Place>>>();
  for (const { name, place } of terms) {
    const key = name.toLowerCase();
    const within = placesOf.get(key) ?? new Map<Place | null, Set<Place>>();
    const siblings = within.get(place.within) ?? new Set<Place>();
    placesOf.set(key, within.set(place.within, siblings.add(place)));
  }
  const repeated = new Set(
    [...placesOf].filter(([, within]) => [...within.values()].some(({ size }) => size >= FEWEST)).map(([key]) => key),
  );
  return terms.filter(({ name }) => !repeated.has(name.toLowerCase()));
}
