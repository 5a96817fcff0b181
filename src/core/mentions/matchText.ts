import type { Identifier } from './mentionIndex';
import type { Name } from './names';
import type { Prose } from './prose';
import { addToHash, fold, hashWithout, isWordCode, type Entry, type WordIndex } from './wordIndex';

/** A stretch of a text that is written like an entry of the index. Offsets in UTF-16 units, the end exclusive. */
export interface Match {
  start: number;
  end: number;
  entry: Entry;
  /** Where the vendor ends and the name itself begins. */
  nameStart: number;
  hasVendor: boolean;
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
  const matches: Match[] = [];
  let hash = 0;
  let start = -1;
  // The word at the edge may have begun before it.
  while (from > 0 && from < to && isWordCode(text.charCodeAt(from - 1)) && isWordCode(text.charCodeAt(from))) from++;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (start === -1) start = at;
      hash = addToHash(hash, fold(code));
    } else if (start !== -1) {
      matchWord(index, text, start, at, hash, around, matches);
      start = -1;
      hash = 0;
    }
  }
  if (start !== -1 && (to >= text.length || !isWordCode(text.charCodeAt(to)))) {
    matchWord(index, text, start, to, hash, around, matches);
  }
  return matches;
}

/** `S3s` is a plural: the word is looked up with and without its last letter. */
const S = 's'.charCodeAt(0);

function matchWord(
  index: WordIndex,
  text: string,
  start: number,
  end: number,
  hash: number,
  around: Surroundings,
  matches: Match[],
): void {
  const entries = index.entries(hash);
  if (entries) matchEntries(entries, text, start, end, around, matches);
  if (end - start > 2 && fold(text.charCodeAt(end - 1)) === S) {
    const singular = index.entries(hashWithout(hash, S));
    if (singular) matchEntries(singular, text, start, end, around, matches);
  }
}

function matchEntries(
  entries: readonly Entry[],
  text: string,
  start: number,
  end: number,
  around: Surroundings,
  matches: Match[],
): void {
  const inProse = around.prose.has(start);
  for (const entry of entries) {
    if (entry.kind === 'identifier') matchIdentifier(entry, text, start, inProse, around, matches);
    else matchName(entry, text, start, end, inProse, matches);
  }
}

function matchIdentifier(
  entry: Identifier,
  text: string,
  start: number,
  inProse: boolean,
  around: Surroundings,
  matches: Match[],
): void {
  const { row, written } = entry;
  if (!startsWith(text, written, start, row.ignoreCase === true)) return;
  if (row.inProse && !inProse) return;
  if (row.languages && !row.languages.includes(around.language)) return;
  row.before.lastIndex = start;
  const before = row.before.exec(text);
  if (!before) return;
  row.after.lastIndex = start + written.length;
  const after = row.after.exec(text);
  if (!after || (row.needs && !around.says(row.needs))) return;
  const alias = before.indices?.groups?.['alias'] ?? after.indices?.groups?.['alias'];
  const match = { entry, nameStart: start, hasVendor: true, inProse, text };
  matches.push({ ...match, start: rangeStart(before) ?? start, end: row.after.lastIndex });
  if (alias) matches.push({ ...match, start: alias[0], end: alias[1], nameStart: alias[0] });
}

/** The groups `range`, `range1` and so on: JavaScript wants another name in each alternative. */
function rangeStart(before: RegExpExecArray): number | undefined {
  for (const [name, range] of Object.entries(before.indices?.groups ?? {})) {
    if (name.startsWith('range') && (range as [number, number] | undefined)) return range[0];
  }
  return undefined;
}

function startsWith(text: string, written: string, start: number, ignoreCase: boolean): boolean {
  if (!ignoreCase) return text.startsWith(written, start);
  if (start + written.length > text.length) return false;
  for (let at = 0; at < written.length; at++) {
    if (fold(text.charCodeAt(start + at)) !== fold(written.charCodeAt(at))) return false;
  }
  return true;
}

function matchName(entry: Name, text: string, start: number, end: number, inProse: boolean, matches: Match[]): void {
  let at = start;
  for (const [i, word] of entry.words.entries()) {
    if (i > 0) {
      const joint = jointAt(text, at);
      if (joint === -1) return;
      at = joint;
    }
    if (!startsWith(text, word, at, true)) return;
    at += word.length;
    const isLast = i === entry.words.length - 1;
    if (isLast && fold(text.charCodeAt(at)) === S && !isWordCode(text.charCodeAt(at + 1))) at++;
    if (at < text.length && isWordCode(text.charCodeAt(at))) return;
  }
  const vendorStart = vendorBefore(text, start);
  matches.push({
    entry,
    start: vendorStart ?? start,
    end: Math.max(at, entry.words.length === 1 ? end : at),
    nameStart: start,
    hasVendor: vendorStart !== undefined,
    inProse,
    text,
  });
}

const joint = /(?: - |[ \u00A0\u2011@-]|_(?=[a-z]))/y;

/** Words of one name are joined by a space or a hyphen, some by both or by an at sign (`Image Classification - MXNet`, `Lambda@Edge`). */
function jointAt(text: string, at: number): number {
  joint.lastIndex = at;
  return joint.test(text) ? joint.lastIndex : -1;
}

const vendor = /(?<=(?<![\w@./\\$-])(?<vendor>amazon|aws)[ \u00A0])/iy;

function vendorBefore(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start - 1);
  if (code !== 32 && code !== 0xa0) return undefined;
  vendor.lastIndex = start;
  const found = vendor.exec(text)?.groups?.['vendor'];
  return found === undefined ? undefined : start - 1 - found.length;
}
