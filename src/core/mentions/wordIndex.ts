import type { IdentifierRow } from './identifierKinds';
import type { Identifier } from './mentionIndex';
import type { Name } from './names';

export type Entry = Name | Identifier;

/** Shared by the thousands of buckets that have nothing of a kind. */
const none: readonly never[] = [];

/** All entries that begin with one word; of each kind the longest first. */
export class Bucket {
  names: readonly Name[] = none;
  /** Names of several words. */
  phrases: readonly Name[] = none;
  private rows: readonly RowOfBucket[] = none;
  /** Made when it is first asked for: most words of the catalog never come up. */
  private rowsByLead: Map<string, readonly RowOfBucket[]> | undefined;

  addIdentifier(entry: Identifier): void {
    const known = this.rows.find(({ row }) => row === entry.row);
    if (known) known.identifiers = withEntry(known.identifiers, entry);
    else this.rows = [...this.rows, { row: entry.row, identifiers: [entry] }];
  }

  /** @param all the names that begin with the word, the longest first */
  setNames(all: readonly Name[]): void {
    const [phrases, names] = [
      all.filter(({ words }) => words.length > 1),
      all.filter(({ words }) => words.length === 1),
    ];
    if (phrases.length > 0) this.phrases = phrases;
    if (names.length > 0) this.names = names;
  }

  /** The rows whose identifiers may stand behind a character; empty at the start of a text. */
  rowsBehind(character: string): readonly RowOfBucket[] {
    this.rowsByLead ??= new Map();
    const known = this.rowsByLead.get(character);
    if (known) return known;
    const rows = this.rows.filter(({ row: { lead } }) => !lead || lead.includes(character));
    this.rowsByLead.set(character, rows);
    return rows;
  }
}

function withEntry(entries: readonly Identifier[], entry: Identifier): Identifier[] {
  return [...entries, entry].sort((a, b) => b.written.length - a.written.length);
}

/** The identifiers of one row of the table that begin with the same word. */
interface RowOfBucket {
  row: IdentifierRow;
  identifiers: readonly Identifier[];
}

/** Bits of the filter for each bucket: then one word in thirty that is no entry passes it. */
const BITS_A_BUCKET = 32;

/**
 * Entries by the hash of their first word, so that a word of a text costs the same however many entries there are. Most
 * words of a text begin no entry: a small bit set, which stays in the processor's cache, says so at once.
 */
export class WordIndex {
  private readonly buckets = new Map<number, Bucket>();
  private readonly filter: Int32Array;
  /** How many entries there are. */
  readonly size: number;

  constructor(entries: Iterable<Entry>) {
    const names = new Map<number, Name[]>();
    let size = 0;
    for (const entry of entries) {
      const hash = hashOf(entry.kind === 'name' ? (entry.words[0] ?? '') : entry.written);
      // What begins with no letter or digit begins with no word.
      if (hash === 0) continue;
      size++;
      const bucket = this.buckets.get(hash) ?? new Bucket();
      this.buckets.set(hash, bucket);
      if (entry.kind === 'identifier') bucket.addIdentifier(entry);
      else if (!names.get(hash)?.push(entry)) names.set(hash, [entry]);
    }
    this.size = size;
    // Thousands of names of somebody's notes may begin with one word, so they are sorted once.
    for (const [hash, all] of names) this.buckets.get(hash)?.setNames(longestFirst(all));
    const words = Math.ceil((this.buckets.size * BITS_A_BUCKET) / 32);
    this.filter = new Int32Array(2 ** Math.ceil(Math.log2(words + 1)));
    for (const hash of this.buckets.keys()) {
      const place = this.placeOf(hash);
      this.filter[place] = (this.filter[place] ?? 0) | (1 << hash);
    }
  }

  /** The entries whose first word has a hash (see `hashOf`); their words are still to be compared. */
  bucket(hash: number): Bucket | undefined {
    const isKnown = ((this.filter[this.placeOf(hash)] ?? 0) & (1 << hash)) !== 0;
    return isKnown ? this.buckets.get(hash) : undefined;
  }

  /** Hashes of similar words lie close together; their places must not. A shift takes the last five bits of `hash`. */
  private placeOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 12) & (this.filter.length - 1);
  }
}

function longestFirst(names: readonly Name[]): Name[] {
  return names
    .map((name) => ({ name, length: name.words.join(' ').length }))
    .sort((a, b) => b.length - a.length)
    .map(({ name }) => name);
}

/** A hash of the word that a text begins with, without regard to the case of ASCII letters; 0 when it begins with none. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = wordCode(text.charCodeAt(at));
    if (code === 0) break;
    hash = addToHash(hash, code);
  }
  return hash;
}

export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** 31 is odd, so its multiplication can be undone: the inverse of 31 modulo 2^32. */
const INVERSE_OF_31 = -1108378657;

/** The hash of a word without its last letter. */
export function hashWithout(hash: number, lastCode: number): number {
  return Math.imul(hash - lastCode, INVERSE_OF_31);
}

/** Lower case of an ASCII letter. */
export function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** By the code of an ASCII character: its lower case, or 0 when it is neither letter nor digit. */
const asciiWordCodes = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? fold(code) : 0,
);

/**
 * The code of a letter or digit, an ASCII letter in lower case; 0 for anything else. Scripts without spaces between words
 * (from U+2E80 on) separate words, so that a name between Chinese characters is found.
 */
export function wordCode(code: number): number {
  if (code < 128) return asciiWordCodes[code] ?? 0;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? code : 0;
}

export function isWordCode(code: number): boolean {
  return wordCode(code) !== 0;
}

/** Where the word that an offset is in ends; the offset itself when it is in none. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}
