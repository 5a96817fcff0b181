import assert from 'node:assert/strict';
import { exportProgress, importProgress } from '../../src/core/progress/progressJson';
import { seededRandom, shuffled } from '../../src/core/study/random';
import { aReview, anExamResult, manyEntries, NOON } from '../support/aReview';

describe('progress as JSON lines', () => {
  const entries = manyEntries(300, 20, seededRandom(1));

  it('is taken back as it was given', () => {
    const { entries: back, problems } = importProgress(exportProgress(entries));
    assert.deepEqual(problems, []);
    const byId = new Map(back.map((entry) => [entry.id, entry]));
    assert.equal(back.length, entries.length);
    for (const entry of entries) assert.deepEqual(byId.get(entry.id), entry);
  });

  it('is the same text for every order of the log, the oldest first', () => {
    const text = exportProgress(entries);
    assert.equal(exportProgress(shuffled(entries, seededRandom(2))), text);
    const times = importProgress(text).entries.map(({ at }) => at);
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
  });

  it('loses no good line by bad ones, and says which are bad', () => {
    const good = [aReview(), anExamResult(), aReview({ at: NOON + 1 })].map((entry) => JSON.stringify(entry));
    const bad = [
      '{"type":"review"',
      '42',
      'null',
      '[]',
      '{"type":"other","id":"x"}',
      '{"type":"review","id":"x","at":-1}',
    ];
    const lines = [good[0], bad[0], bad[1], good[1], '', bad[2], bad[3], bad[4], bad[5], good[2]];
    const { entries: back, problems } = importProgress(lines.join('\n'));
    assert.deepEqual(
      back.map(({ id }) => id),
      [aReview().id, anExamResult().id, aReview({ at: NOON + 1 }).id],
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 3, 6, 7, 8, 9],
    );
    for (const { message } of problems) assert.match(message, /^This .+/);
  });

  it('takes an id once, and texts with a byte order mark and Windows line ends', () => {
    const line = JSON.stringify(aReview());
    assert.deepEqual(importProgress(`\uFEFF${line}\r\n${line}\r\n`), { entries: [aReview()], problems: [] });
  });

  it('takes no text for one problem', () => {
    for (const one of [undefined, 7, {}]) assert.equal(importProgress(one).problems.length, 1);
    assert.deepEqual(importProgress(''), { entries: [], problems: [] });
  });
});
