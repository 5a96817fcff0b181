import type { Service } from '../services/service';

/** One name of a service, ready to be compared with the words of a text. */
export interface IndexedName {
  /** As written in the catalog, its words in their own case. */
  words: string[];
  serviceId: string;
  /** Also an everyday word or another product: needs something beside it that speaks of AWS. */
  ambiguous: boolean;
  /** Means the service only behind `Amazon` or `AWS`: nobody calls Amazon ML just ML. */
  needsVendor: boolean;
}

/** Names by their first word in lower case, those with more words first. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

const vendor = /^(amazon|aws)$/i;

/** Indexes official, former and short names, each without its vendor prefix, which a text may or may not have. */
export function buildNameIndex(services: readonly Service[]): NameIndex {
  const index = new Map<string, IndexedName[]>();
  const taken = new Set<string>();
  for (const service of services) {
    const ambiguous = new Set(service.ambiguous.map(withoutVendor).map((words) => words.join(' ').toLowerCase()));
    const names = [service.name, ...service.aliases, ...service.formerNames];
    const written = new Set([...names, ...service.ambiguous].map((name) => wordsIn(name).join(' ').toLowerCase()));
    for (const name of names) {
      const words = withoutVendor(name);
      const bare = words.join(' ');
      const isAmbiguous = ambiguous.has(bare.toLowerCase());
      // A single or everyday word counts without its vendor only when the catalog writes it so.
      const needsVendor = !written.has(bare.toLowerCase()) && (words.length === 1 || isAmbiguous);
      const key = `${bare} ${needsVendor}`;
      const first = words[0]?.toLowerCase();
      if (first === undefined || taken.has(key)) continue;
      taken.add(key);
      const entry = { words, serviceId: service.id, ambiguous: isAmbiguous, needsVendor };
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function wordsIn(name: string): string[] {
  return wordsOf(name).map(({ text }) => text);
}

function withoutVendor(name: string): string[] {
  const words = wordsIn(name);
  return words.length > 1 && vendor.test(words[0] ?? '') ? words.slice(1) : words;
}

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The runs of letters and digits in a text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isVendor(word: Word | undefined): boolean {
  return word !== undefined && vendor.test(word.text);
}
