import type { Term } from '../notes/note';
import type { Evidence } from './evidence';
import type { Excerpt } from './excerpt';
import { matchesNear, type Mention } from './findMention';
import { matchesIn, type Match } from './matchText';
import { isGlued } from './meaning';
import { wordsIn, type Name } from './names';
import { proseOf } from './prose';
import { WordIndex } from './wordIndex';

/** A stretch of a text that is the name of a term. */
export interface TermMention extends Pick<Mention, 'start' | 'end'> {
  termId: string;
}

/** An abbreviation (`AUC`, `F1`) is told by its capitals and digits; other single words are everybody's. */
const abbreviation = /[A-Z].*[A-Z]|\d/;

/** Indexes the terms that are no services by those of their names that are told from everyday words. */
export function buildTermIndex(terms: readonly Term[]): WordIndex {
  // Of thousands of notes many define the same names: one entry each.
  const entries = new Map<string, Name>();
  for (const term of terms) {
    if (term.service !== null) continue;
    for (const name of [term.name, ...term.aliases]) {
      const entry = entryOf(term.id, name);
      const key = entry.words.join(' ');
      const isTold = entry.words.length > 1 || abbreviation.test(key);
      if (isTold && !entries.has(key)) entries.set(key, entry);
    }
  }
  return new WordIndex(entries.values());
}

function entryOf(termId: string, name: string): Name {
  const words = wordsIn(name);
  return {
    kind: 'name',
    words,
    serviceId: termId,
    level: 'usual',
    isWordWhenSmall: false,
    isDerived: false,
    neededVendor: null,
  };
}

/** The term that an excerpt names at its place, the longest if there are several. Offsets are those of the excerpt. */
export function findTerm(index: WordIndex, excerpt: Excerpt, evidence: Evidence): TermMention | null {
  const { at } = excerpt;
  const [longest] = matchesNear(index, excerpt, evidence)
    .filter((match) => match.nameStart <= at && at <= match.end && match.inProse && !isGlued(match) && isWritten(match))
    .sort((a, b) => b.end - b.nameStart - (a.end - a.nameStart));
  return longest ? { start: longest.nameStart, end: longest.end, termId: longest.entry.serviceId } : null;
}

/** Every term that a piece of running text names, in order, none within another. */
export function findTerms(index: WordIndex, text: string, evidence: Evidence): TermMention[] {
  const around = { ...evidence, prose: proseOf(evidence.language, text) };
  let end = 0;
  return matchesIn(index, text, 0, text.length, around)
    .filter((match) => match.inProse && !isGlued(match) && isWritten(match))
    .sort((a, b) => a.nameStart - b.nameStart || b.end - a.end)
    .filter((match) => {
      if (match.nameStart < end) return false;
      end = match.end;
      return true;
    })
    .map(({ nameStart, end, entry }) => ({ start: nameStart, end, termId: entry.serviceId }));
}

function isWritten({ text, nameStart, entry }: Match): boolean {
  if (entry.kind !== 'name') return false;
  const [first = ''] = entry.words;
  return entry.words.length > 1 || text.startsWith(first, nameStart);
}
