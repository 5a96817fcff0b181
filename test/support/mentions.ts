import assert from 'node:assert/strict';
import { evidenceIn, type Evidence } from '../../src/core/mentions/evidence';
import { excerptAround, type Lines } from '../../src/core/mentions/excerpt';
import { findMention, findMentions, type Mention } from '../../src/core/mentions/findMention';
import type { MentionIndex } from '../../src/core/mentions/mentionIndex';

/** A text with each mention in ⟦ ⟧, and the services they denote in that order; the last counts for all that follow. */
export type MentionCase = readonly [marked: string, ids: string | readonly string[]];

/** What a text stands in. */
export interface Place {
  language?: string;
  /** What the rest of the document says, in Markdown. */
  elsewhere?: string;
}

/** How much a document says about AWS: nothing, an import or an address, the vendor's name, a service in full. */
export const NONE: Place = {};
export const SPEAKS: Place = { elsewhere: 'We pip-installed boto3.' };
export const ABOUT: Place = { elsewhere: 'All of it runs on AWS.' };

/** Texts in which nothing is a mention. */
export const nothing = (...texts: string[]): MentionCase[] => texts.map((text) => [text, []]);

/** One test for each text, named by it. */
export function itFinds(index: MentionIndex, cases: readonly MentionCase[], place: Place = NONE): void {
  for (const [marked, ids] of cases) it(marked, () => expectMentions(index, marked, ids, place));
}

/** Compares what is found at every column of a text, inside and outside its marks, and in the whole of it, with the marks. */
export function expectMentions(
  index: MentionIndex,
  marked: string,
  ids: string | readonly string[],
  { language = 'markdown', elsewhere }: Place = NONE,
): void {
  const { text, expected } = unmark(marked, [ids].flat());
  const others = elsewhere === undefined ? [] : [{ text: elsewhere, language: 'markdown' }];
  const evidence = evidenceIn(index, { text, language }, others);
  for (let at = 0; at <= text.length; at++) {
    const want = expected.find(({ start, end }) => start <= at && at <= end && !text.slice(start, at).includes('\n'));
    const found = hoverAt(index, text, at, evidence);
    assert.deepEqual(found, want ?? null, `at ${at}: ${text.slice(0, at)}‸${text.slice(at)}`);
  }
  assert.deepEqual(findMentions(index, text, evidence), expected, `in the whole of: ${text}`);
}

/** What the editor's adapter does: an excerpt around the place, and a look at it. Offsets of the whole text. */
export function hoverAt(index: MentionIndex, text: string, at: number, evidence: Evidence): Mention | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length - 1;
  const excerpt = excerptAround(linesOf(text), line, at - lineStart, evidence);
  const found = findMention(index, excerpt, evidence);
  const shift = lineStart - excerpt.lineStart;
  return found && { ...found, start: found.start + shift, end: found.end + shift };
}

export function linesOf(text: string): Lines {
  const lines = text.split('\n');
  return { count: lines.length, at: (line) => lines[line] ?? '' };
}

export function unmark(marked: string, ids: readonly string[]): { text: string; expected: Mention[] } {
  const expected: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦([^⟧]*)⟧$/.exec(part)?.[1];
    if (inside !== undefined) {
      const serviceId = ids[expected.length] ?? ids.at(-1) ?? '';
      expected.push({ start: text.length, end: text.length + inside.length, serviceId });
    }
    text += inside ?? part;
  }
  assert.equal(expected.length >= ids.length, true, 'every id has a mark');
  return { text, expected };
}
