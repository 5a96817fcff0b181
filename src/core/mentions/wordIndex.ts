import type { Identifier } from './mentionIndex';
import type { Name } from './names';

export type Entry = Name | Identifier;

/**
 * Entries by the hash of their first word, so that a word of a text costs the same however many entries there are.
 * Open addressing with linear probing; at most a quarter of the places is taken.
 */
export class WordIndex {
  private readonly buckets: Entry[][] = [];
  /** Place of a hash -> number of its bucket + 1. */
  private slots = new Int32Array(1 << 10);
  private hashes = new Int32Array(1 << 10);

  constructor(entries: Iterable<readonly [firstWord: string, entry: Entry]>) {
    for (const [firstWord, entry] of entries) this.add(hashOf(firstWord), entry);
    for (const bucket of this.buckets) bucket.sort((a, b) => lengthOf(b) - lengthOf(a));
  }

  /** The entries whose first word has a hash (see `hashOf`), the longest first; their words are still to be compared. */
  entries(hash: number): readonly Entry[] | undefined {
    return this.bucket(hash);
  }

  private bucket(hash: number): Entry[] | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return undefined;
      if (this.hashes[slot] === hash) return this.buckets[number - 1];
    }
  }

  private add(hash: number, entry: Entry): void {
    const known = this.bucket(hash);
    if (known) {
      known.push(entry);
      return;
    }
    this.buckets.push([entry]);
    if (this.buckets.length * 4 > this.slots.length) this.grow();
    this.place(hash, this.buckets.length);
  }

  private place(hash: number, bucket: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = bucket;
    this.hashes[slot] = hash;
  }

  private grow(): void {
    const { slots, hashes } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.hashes = new Int32Array(slots.length * 2);
    slots.forEach((bucket, slot) => {
      if (bucket !== 0) this.place(hashes[slot] ?? 0, bucket);
    });
  }
}

function lengthOf(entry: Entry): number {
  return entry.kind === 'name' ? entry.words.join(' ').length : entry.written.length;
}

/** A hash of a word without regard to the case of ASCII letters. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, fold(word.charCodeAt(at)));
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

/**
 * Letters and digits. Scripts without spaces between words (from U+2E80 on) separate words, so that a name between
 * Chinese characters is found.
 */
export function isWordCode(code: number): boolean {
  return code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}
