import assert from 'node:assert/strict';
import type { Evidence } from '../../src/core/mentions/evidence';
import { buildMentionIndex, findMention, type MentionIndex } from '../../src/core/mentions/findMention';
import type { Service } from '../../src/core/services/service';

/** A line with each mention in ⟦ ⟧, and the services they denote in that order. */
export interface MentionCase {
  marked: string;
  ids: string[];
}

interface Expected {
  start: number;
  end: number;
  serviceId: string;
}

/** Compares what is found at every column of a line, inside and outside its marks, with the marks. */
export function mentionsOf(services: readonly Service[]) {
  const index = buildMentionIndex(services);
  return (marked: string, ids: string | string[], evidence: Evidence = { inDocument: false }) => {
    const { line, expected } = unmark(marked, [ids].flat());
    for (let column = 0; column <= line.length; column++) {
      expectAt(index, line, column, expected, evidence);
    }
  };
}

function expectAt(index: MentionIndex, line: string, column: number, expected: Expected[], evidence: Evidence) {
  const want = expected.find(({ start, end }) => start <= column && column <= end) ?? null;
  const found = findMention(index, line, column, evidence);
  assert.deepEqual(found, want, `at column ${column}: ${line.slice(0, column)}‸${line.slice(column)}`);
}

function unmark(marked: string, ids: string[]): { line: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let line = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦([^⟧]*)⟧$/.exec(part)?.[1];
    if (inside !== undefined) {
      const serviceId = ids[expected.length] ?? ids.at(-1) ?? '';
      expected.push({ start: line.length, end: line.length + inside.length, serviceId });
    }
    line += inside ?? part;
  }
  assert.equal(expected.length >= ids.length, true, 'every id has a mark');
  return { line, expected };
}
