import type { Service } from '../services/service';
import { lineSpeaksOfAws, type Evidence } from './evidence';
import { identifierPatterns } from './identifierPatterns';
import { buildNameIndex, isVendor, wordsOf, type IndexedName, type NameIndex, type Word } from './nameIndex';

/** A stretch of a line that denotes a service. Columns count from 0 in UTF-16 units, the end is exclusive. */
export interface Mention {
  start: number;
  end: number;
  serviceId: string;
}

/** What a text is compared with; built once per library. */
export interface MentionIndex {
  names: NameIndex;
  /** Service ids by `field identifier`. */
  identifiers: ReadonlyMap<string, string>;
}

export function buildMentionIndex(services: readonly Service[]): MentionIndex {
  const identifiers = new Map<string, string>();
  for (const service of services) {
    for (const [field, values] of Object.entries(service.identifiers)) {
      for (const value of values) identifiers.set(`${field} ${value}`, service.id);
    }
  }
  return { names: buildNameIndex(services), identifiers };
}

/** Characters on either side of the cursor that are looked at, so that a long line costs no more than a short one. */
const REACH = 200;

/**
 * The service that a line denotes at a column, if any. Identifiers win over names, the longest over shorter ones.
 */
export function findMention(index: MentionIndex, line: string, column: number, evidence: Evidence): Mention | null {
  const from = Math.max(0, column - REACH);
  const text = line.slice(from, column + REACH);
  const at = column - from;
  const found = identifierAt(index, text, at) ?? nameAt(index, text, at, evidence);
  return found && { ...found, start: found.start + from, end: found.end + from };
}

function identifierAt(index: MentionIndex, text: string, at: number): Mention | null {
  let longest: Mention | null = null;
  for (const { field, pattern, keys } of identifierPatterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['range'] ?? match.indices?.groups?.['id'] ?? [0, 0];
      if (at < start || at > end) continue;
      const id = match.groups?.['id'] ?? '';
      const owner = (keys?.(id) ?? [id]).map((key) => index.identifiers.get(`${field} ${key}`)).find(Boolean);
      if (owner && (!longest || end - start > longest.end - longest.start)) {
        longest = { start, end, serviceId: owner };
      }
    }
  }
  return longest;
}

/** A name has at most this many words before the one under the cursor. */
const LONGEST_NAME = 8;

function nameAt(index: MentionIndex, text: string, at: number, evidence: Evidence): Mention | null {
  const words = wordsOf(text);
  const cursor = words.findIndex(({ start, end }) => start <= at && at <= end);
  if (cursor === -1) return null;

  let longest: Mention | null = null;
  // A cursor on the vendor prefix belongs to the name behind it.
  const last = isVendor(words[cursor]) ? cursor + 1 : cursor;
  for (let first = Math.max(0, cursor - LONGEST_NAME); first <= last; first++) {
    const mention = nameFrom(index, text, words, first, evidence);
    if (!mention || at < mention.start || at > mention.end) continue;
    if (!longest || mention.end - mention.start > longest.end - longest.start) longest = mention;
  }
  return longest;
}

/** The longest name that begins at a word, with its vendor prefix. */
function nameFrom(
  index: MentionIndex,
  text: string,
  words: readonly Word[],
  first: number,
  evidence: Evidence,
): Mention | null {
  const head = words[first];
  if (!head) return null;
  for (const name of candidates(index, head.text)) {
    const part = words.slice(first, first + name.words.length);
    const tail = part.at(-1);
    if (!tail || part.length < name.words.length || !sameWords(part, name) || !standsAlone(text, part)) continue;
    const prefix =
      isVendor(words[first - 1]) && isGap(text.slice(words[first - 1]?.end, head.start)) ? words[first - 1] : undefined;
    if (!isMeant(name, part, prefix !== undefined, text, evidence)) continue;
    return { start: prefix?.start ?? head.start, end: tail.end, serviceId: name.serviceId };
  }
  return null;
}

/** Names that begin with a word or, for names of one word, with its singular. */
function candidates(index: MentionIndex, word: string): readonly IndexedName[] {
  const key = word.toLowerCase();
  const plural = key.endsWith('s')
    ? (index.names.get(key.slice(0, -1)) ?? []).filter((name) => name.words.length === 1)
    : [];
  return [...(index.names.get(key) ?? []), ...plural];
}

function sameWords(part: readonly Word[], name: IndexedName): boolean {
  return name.words.every((word, i) => {
    const text = part[i]?.text.toLowerCase() ?? '';
    const isLast = i === name.words.length - 1;
    return text === word.toLowerCase() || (isLast && text === `${word.toLowerCase()}s`);
  });
}

/**
 * Words of one name are joined by a space or a hyphen, some by both or by an at sign (`Image Classification - MXNet`,
 * `Lambda@Edge`); and nothing glues them to a longer identifier or path.
 */
function standsAlone(text: string, part: readonly Word[]): boolean {
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return false;
  const joined = part.every((word, i) => i === 0 || isJoint(text.slice(part[i - 1]?.end, word.start)));
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const after = text.slice(last.end, last.end + 2);
  return joined && !/[_$@/\\]$|[\w)\]][.]$/.test(before) && !/^[_$@(=/\\]|^[.:]\w|^::/.test(after);
}

function isJoint(text: string): boolean {
  return isGap(text) || text === ' - ' || text === '@';
}

function isGap(text: string): boolean {
  return /^(?: |-|\u00A0|\u2011)$/.test(text);
}

/** Whether a name that stands there is meant as the service. */
function isMeant(
  name: IndexedName,
  part: readonly Word[],
  hasVendor: boolean,
  text: string,
  evidence: Evidence,
): boolean {
  if (hasVendor) return true;
  if (name.needsVendor) return false;
  const exact = name.words.every((word, i) => part[i]?.text.startsWith(word));
  const hasContext = evidence.inDocument || lineSpeaksOfAws(text);
  if (name.ambiguous) return exact && hasContext;
  return exact || hasContext;
}
