import type { IdentifierRow } from './identifierKinds';
import type { Identifier } from './mentionIndex';
import type { Name } from './names';
import type { Prose } from './prose';
import {
  addToHash,
  endOfWord,
  fold,
  hashWithout,
  isWordCode,
  wordCode,
  type Bucket,
  type Entry,
  type WordIndex,
} from './wordIndex';

/** A stretch of a text that is written like an entry of the index. Offsets in UTF-16 units, the end exclusive. */
export interface Match {
  start: number;
  end: number;
  entry: Entry;
  /** Where the vendor or what else stands before it ends, and the name itself begins. */
  nameStart: number;
  hasVendor: boolean;
  /** With the capitals of the catalog, or with more where a name has several words. */
  isExact: boolean;
  inProse: boolean;
  text: string;
}

/** What the rows of identifiers may ask about the document. */
export interface Surroundings {
  prose: Prose;
  language: string;
  says: (what: RegExp) => boolean;
}

/** Everything between two offsets that is written like an entry, in order of its first word. One pass over the characters. */
export function matchesIn(index: WordIndex, text: string, from: number, to: number, around: Surroundings): Match[] {
  const matcher = new Matcher(text, around);
  let at = from;
  // The word at the edge may have begun before it.
  if (from > 0 && isWordCode(text.charCodeAt(from - 1))) at = endOfWord(text, from);
  const end = endOfWord(text, to);
  let start = at;
  let hash = 0;
  for (; at < end; at++) {
    const code = wordCode(text.charCodeAt(at));
    if (code !== 0) {
      if (hash === 0) start = at;
      hash = addToHash(hash, code);
    } else if (hash !== 0) {
      matcher.matchWord(index, start, at, hash);
      hash = 0;
    }
  }
  if (hash !== 0) matcher.matchWord(index, start, end, hash);
  return matcher.matches;
}

const S = 's'.charCodeAt(0);

/** Compares the entries of a bucket with a place of a text. */
class Matcher {
  readonly matches: Match[] = [];

  constructor(
    private readonly text: string,
    private readonly around: Surroundings,
  ) {}

  matchWord(index: WordIndex, start: number, end: number, hash: number): void {
    const bucket = index.bucket(hash);
    if (bucket) this.match(bucket, start, end);
    // A plural: the word is looked up without its last letter, too.
    if (end - start < 3 || fold(this.text.charCodeAt(end - 1)) !== S) return;
    const singular = index.bucket(hashWithout(hash, S));
    if (singular) this.match(singular, start, end);
  }

  private match(bucket: Bucket, start: number, end: number): void {
    const { text, around } = this;
    const inProse = around.prose.has(start);
    for (const { row, identifiers } of bucket.rowsBehind(text.charAt(start - 1))) {
      if (row.inCode && !inProse && !row.inCode.includes(around.language)) continue;
      if (row.languages && !row.languages.includes(around.language)) continue;
      if (row.needs && !around.says(row.needs)) continue;
      this.matchRow(row, identifiers, start, inProse);
    }
    const second = bucket.phrases.length > 0 ? jointAt(text, end) : -1;
    if (second !== -1) {
      const first = fold(text.charCodeAt(second));
      for (const name of bucket.phrases) {
        if (fold(name.words[1]?.charCodeAt(0) ?? 0) === first) this.matchName(name, start, inProse);
      }
    }
    for (const name of bucket.names) this.matchName(name, start, inProse);
  }

  /** The longest identifier of a row that stands there. */
  private matchRow(row: IdentifierRow, identifiers: readonly Identifier[], start: number, inProse: boolean): void {
    const { text } = this;
    for (const entry of identifiers) {
      const { length } = entry.written;
      const next = text[start + length];
      if (row.tail && (next === undefined || !row.tail.includes(next))) continue;
      if (!startsWith(text, entry.written, start, row.ignoreCase === true)) continue;
      row.before.lastIndex = start;
      const before = row.before.exec(text);
      if (!before) return;
      row.after.lastIndex = start + length;
      const after = row.after.exec(text);
      if (!after) continue;
      this.addIdentifier(entry, start, start - rangeLength(before), row.after.lastIndex, inProse);
      const alias = before.indices?.groups?.['alias'] ?? after.indices?.groups?.['alias'];
      if (alias) this.addIdentifier(entry, alias[0], ...alias, inProse);
      return;
    }
  }

  private addIdentifier(entry: Identifier, nameStart: number, start: number, end: number, inProse: boolean): void {
    this.matches.push({
      entry,
      start,
      end,
      nameStart,
      hasVendor: true,
      isExact: true,
      inProse,
      text: this.text,
    });
  }

  private matchName(entry: Name, start: number, inProse: boolean): void {
    const { text } = this;
    const { words } = entry;
    let isExact = true;
    let at = start;
    for (const [i, word] of words.entries()) {
      if (i > 0) {
        at = jointAt(text, at);
        if (at === -1) return;
      }
      if (!startsWith(text, word, at, true)) return;
      isExact &&= text.startsWith(word, at) || (words.length > 1 && text.startsWith(capitalised(word), at));
      at += word.length;
      const isLast = i === words.length - 1;
      if (isLast && fold(text.charCodeAt(at)) === S && !isWordCode(text.charCodeAt(at + 1))) at++;
      if (at < text.length && isWordCode(text.charCodeAt(at))) return;
    }
    const vendorStart = vendorBefore(text, start);
    const hasVendor = vendorStart !== undefined;
    this.matches.push({
      entry,
      start: vendorStart ?? start,
      end: at,
      nameStart: start,
      hasVendor,
      isExact,
      inProse,
      text,
    });
  }
}

/** The groups `range`, `range1` and so on: JavaScript wants another name in each alternative. */
function rangeLength({ groups }: RegExpExecArray): number {
  for (const name in groups) {
    if (name.startsWith('range') && groups[name] !== undefined) return groups[name].length;
  }
  return 0;
}

function startsWith(text: string, written: string, start: number, ignoreCase: boolean): boolean {
  if (!ignoreCase) return text.startsWith(written, start);
  if (start + written.length > text.length) return false;
  for (let at = 0; at < written.length; at++) {
    if (fold(text.charCodeAt(start + at)) !== fold(written.charCodeAt(at))) return false;
  }
  return true;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const joint = /(?: - |[ \u00A0\u2011@-]|_(?=[a-z]))/y;

/**
 * Where the next word of a name begins, or -1. Words are joined by a space or a hyphen, some by both or by an at sign
 * (`Image Classification - MXNet`, `Lambda@Edge`).
 */
function jointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 32 && isWordCode(text.charCodeAt(at + 1))) return at + 1;
  if (isWordCode(code) || code === 10) return -1;
  joint.lastIndex = at;
  return joint.test(text) ? joint.lastIndex : -1;
}

const vendor = /(?<=(?<![\w@./\\$-])(?<vendor>amazon|aws)[ \u00A0])/iy;

function vendorBefore(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start - 1);
  if (code !== 32 && code !== 0xa0) return undefined;
  const last = fold(text.charCodeAt(start - 2));
  if (last !== S && last !== N) return undefined;
  vendor.lastIndex = start;
  const found = vendor.exec(text)?.groups?.['vendor'];
  return found === undefined ? undefined : start - 1 - found.length;
}

const N = 'n'.charCodeAt(0);
