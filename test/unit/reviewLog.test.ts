import assert from 'node:assert/strict';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import type { SegmentFolder } from '../../src/core/progress/segmentFolder';
import { lineOf, readSegment, segmentText } from '../../src/core/progress/segmentText';
import { aReview, idsOf, reviews } from '../support/logEntries';
import { memoryFolder } from '../support/memoryFolder';

const DAY = 24 * 60 * 60 * 1000;
const { at: NOON } = aReview();
const limits = { segment: 3, smallSegments: 2, fullSegment: 6 };

function segmentOf(...ids: string[]): string {
  return segmentText(reviews(...ids).map(lineOf));
}

/** A folder with these files, and a log that has read them. */
async function aFolder(
  files: Record<string, string> = {},
  faults: (folder: SegmentFolder) => Partial<SegmentFolder> = () => ({}),
) {
  const folder = memoryFolder(new Map(Object.entries(files)));
  const log = new ReviewLog({ ...folder, ...faults(folder) }, 'me', limits);
  const news = await log.read();
  return { folder, files: folder.files, log, news, names: () => [...folder.files.keys()].sort() };
}

/** Ids of what a window that opens now would read. */
async function idsIn(folder: SegmentFolder): Promise<string[]> {
  return idsOf((await new ReviewLog(folder, 'reader').read()).entries);
}

/** Refuses the first calls of one kind. */
function refusing(step: 'read' | 'write' | 'rename' | 'remove', times: number) {
  return (folder: SegmentFolder): Partial<SegmentFolder> => ({
    [step]: (name: string, other: string) =>
      times-- > 0 ? Promise.reject(new Error('refused')) : folder[step](name, other),
  });
}

describe('the review log, written', () => {
  it('has the entry in a file when the call resolves', async () => {
    const { log, names, folder } = await aFolder();
    await log.append(reviews('a'));
    assert.deepEqual(names(), ['me-1-1.jsonl']);
    await log.append(reviews('b', 'c'));
    assert.deepEqual(names(), ['me-1-2.jsonl']);
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'c']);
  });

  it('begins a new segment when one is full', async () => {
    const { log, names, folder } = await aFolder();
    for (const id of ['a', 'b', 'c', 'd']) await log.append(reviews(id));
    assert.deepEqual(names(), ['me-1-3.jsonl', 'me-2-1.jsonl']);
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'c', 'd']);
  });

  it('writes together what came while it wrote', async () => {
    const writes: string[] = [];
    const { log, folder } = await aFolder({}, (inner) => ({
      write: (name, text) => {
        writes.push(name);
        return inner.write(name, text);
      },
    }));
    const first = log.append(reviews('a'));
    await Promise.resolve();
    await Promise.all([first, ...['b', 'c', 'd', 'e'].map((id) => log.append(reviews(id)))]);
    assert.deepEqual(writes, ['me-1-1.jsonl.tmp', 'me-1-2.jsonl.tmp']);
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'c', 'd', 'e']);
  });

  it('does not resolve before its own entries are written', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { log } = await aFolder({}, (inner) => ({
      write: async (name, text) => {
        if (name.startsWith('me-1-2')) await held;
        return inner.write(name, text);
      },
    }));
    const done: string[] = [];
    const first = log.append(reviews('a')).then(() => done.push('a'));
    await Promise.resolve();
    const second = log.append(reviews('b')).then(() => done.push('b'));
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(done, ['a']);
    release();
    await second;
  });

  for (const step of ['write', 'rename'] as const) {
    it(`keeps what a failed ${step} did not save, and goes on`, async () => {
      const { log, folder, names } = await aFolder({}, refusing(step, 1));
      await assert.rejects(log.append(reviews('a')), /refused/);
      assert.deepEqual(await idsIn(folder), []);
      await log.append(reviews('b'));
      assert.deepEqual(await idsIn(folder), ['a', 'b']);
      assert.deepEqual(names(), ['me-1-2.jsonl']);
    });
  }

  it('tries again when it is called with nothing', async () => {
    const { log, folder, names } = await aFolder({}, refusing('write', 2));
    await assert.rejects(log.append(reviews('a')));
    await assert.rejects(log.append([]));
    await log.append([]);
    assert.deepEqual(await idsIn(folder), ['a']);
    await log.append([]);
    assert.deepEqual(names(), ['me-1-3.jsonl']);
  });

  it('has an entry once that is handed in again after a failure', async () => {
    const { log, files } = await aFolder({}, refusing('write', 1));
    await assert.rejects(log.append(reviews('a')));
    await log.append(reviews('a'));
    assert.equal(files.get('me-1-2.jsonl'), segmentOf('a'));
  });

  it('cleans up after a rename that failed and was done all the same', async () => {
    let failures = 1;
    const { log, folder, names } = await aFolder({}, (inner) => ({
      rename: async (from, to) => {
        await inner.rename(from, to);
        if (failures-- > 0) throw new Error('refused');
      },
    }));
    await assert.rejects(log.append(reviews('a')));
    await log.append(reviews('b'));
    assert.deepEqual(names(), ['me-1-2.jsonl']);
    assert.deepEqual(await idsIn(folder), ['a', 'b']);
  });

  it('removes later what it cannot remove now', async () => {
    const { log, names } = await aFolder({}, refusing('remove', 1));
    await log.append(reviews('a'));
    await log.append(reviews('b'));
    assert.deepEqual(names(), ['me-1-1.jsonl', 'me-1-2.jsonl']);
    await log.append(reviews('c'));
    assert.deepEqual(names(), ['me-1-3.jsonl']);
  });

  it('goes on when another window compacted its open segment', async () => {
    const { log, files, folder } = await aFolder();
    await log.append(reviews('a'));
    files.delete('me-1-1.jsonl');
    files.set('other-1-1.jsonl', segmentOf('a', 'x'));
    await log.append(reviews('b'));
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'x']);
  });
});

describe('the review log, read', () => {
  it('is the union of all files, whatever a sync tool called them', async () => {
    const { news } = await aFolder({
      'one-1-1.jsonl': segmentOf('a', 'b'),
      'one-1-2.jsonl': segmentOf('a', 'b', 'c'),
      'one-1-2 (conflicted copy).jsonl': segmentOf('b', 'd'),
      'two-1-1.sync-conflict-2026.jsonl': segmentOf('e'),
      'set-aside-three-1-1.jsonl': segmentOf('f'),
      'readme.md': '# Hello',
    });
    assert.deepEqual(idsOf(news.entries), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(news.damaged, []);
  });

  it('gives only what is new, from files that are new', async () => {
    const reads: string[] = [];
    const { log, files } = await aFolder({ 'one-1-1.jsonl': segmentOf('a') }, (inner) => ({
      read: (name) => {
        reads.push(name);
        return inner.read(name);
      },
    }));
    files.set('one-1-2.jsonl', segmentOf('a', 'b'));
    assert.deepEqual(idsOf((await log.read()).entries), ['b']);
    assert.deepEqual((await log.read()).entries, []);
    assert.deepEqual(reads, ['one-1-1.jsonl', 'one-1-2.jsonl']);
  });

  it('does not give back what was handed in', async () => {
    const { log } = await aFolder({ 'one-1-1.jsonl': segmentOf('a') });
    await log.append(reviews('b'));
    assert.deepEqual((await log.read()).entries, []);
  });

  it('gives an entry once to two readings at the same time', async () => {
    const log = new ReviewLog(memoryFolder(new Map([['one-1-1.jsonl', segmentOf('a')]])), 'me');
    const both = await Promise.all([log.read(), log.read()]);
    assert.deepEqual(idsOf(both.flatMap(({ entries }) => entries)), ['a']);
  });

  it('finds the successor of a file that goes while it reads', async () => {
    const folder = memoryFolder(new Map([['one-1-1.jsonl', segmentOf('a')]]));
    const read = (name: string) => {
      if (folder.files.delete('one-1-1.jsonl')) folder.files.set('one-1-2.jsonl', segmentOf('a', 'b'));
      return folder.read(name);
    };
    const { entries, damaged } = await new ReviewLog({ ...folder, read }, 'me').read();
    assert.deepEqual(idsOf(entries), ['a', 'b']);
    assert.deepEqual(damaged, []);
  });

  it('has what it read before the folder went away', async () => {
    let listings = 0;
    const { news, log } = await aFolder({ 'one-1-1.jsonl': segmentOf('a') }, (inner) => ({
      list: () => (++listings > 1 ? Promise.reject(new Error('gone')) : inner.list()),
    }));
    assert.deepEqual(idsOf(news.entries), ['a']);
    await assert.rejects(log.read(), /gone/);
  });

  it('says of a file that it cannot be read, and tries again', async () => {
    const { news, log } = await aFolder({ 'one-1-1.jsonl': segmentOf('a') }, refusing('read', 2));
    assert.deepEqual(news, { entries: [], damaged: [{ name: 'one-1-1.jsonl', reason: 'unreadable', lost: null }] });
    assert.deepEqual((await log.read()).damaged, []);
    assert.deepEqual(idsOf((await log.read()).entries), ['a']);
  });

  it('reads the whole lines of an unfinished file', async () => {
    const { news } = await aFolder({ 'one-1-1.jsonl.tmp': segmentOf('a', 'b').slice(0, -9) });
    assert.deepEqual(idsOf(news.entries), ['a']);
    assert.deepEqual(news.damaged, []);
  });

  it('says once what is damaged, newer or foreign', async () => {
    const newer = lineOf({ format: 'ML Exam Notes log', version: 2, lines: 0 } as unknown as LogEntry);
    const files = {
      'one-1-1.jsonl': segmentOf('a', 'b').slice(0, -9),
      'two-1-1.jsonl': newer,
      'data.jsonl': '{"of":"others"}',
    };
    const { news, log, files: after } = await aFolder(files);
    assert.deepEqual(idsOf(news.entries), ['a']);
    assert.deepEqual(news.damaged, [
      { name: 'one-1-1.jsonl', reason: 'damaged', lost: 1 },
      { name: 'two-1-1.jsonl', reason: 'newer', lost: null },
      { name: 'data.jsonl', reason: 'foreign', lost: null },
    ]);
    assert.deepEqual(await log.read(), { entries: [], damaged: [] });
    await log.compact(NOON);
    assert.equal(after.get('two-1-1.jsonl'), newer);
    assert.equal(after.get('data.jsonl'), files['data.jsonl']);
  });
});

describe('the review log, compacted', () => {
  const torn = segmentOf('a', 'b').slice(0, -9);

  it('sets a damaged segment aside as it is, after saving what is sound in it', async () => {
    const { log, files, names } = await aFolder({ 'one-1-1.jsonl': torn });
    await log.compact(NOON);
    assert.deepEqual(names(), ['me-2-1.jsonl', 'set-aside-one-1-1.jsonl']);
    assert.equal(files.get('me-2-1.jsonl'), segmentOf('a'));
    assert.equal(files.get('set-aside-one-1-1.jsonl'), torn);
    assert.deepEqual(await log.read(), { entries: [], damaged: [] });
  });

  it('does not overwrite what was set aside before', async () => {
    const { log, files, names } = await aFolder({ 'one-1-1.jsonl': torn, 'set-aside-one-1-1.jsonl': 'older' });
    await log.compact(NOON);
    assert.deepEqual(names().slice(1), ['set-aside-2-one-1-1.jsonl', 'set-aside-one-1-1.jsonl']);
    assert.equal(files.get('set-aside-one-1-1.jsonl'), 'older');
  });

  it('leaves a file alone that somebody is still writing', async () => {
    const { log, files, names } = await aFolder({ 'one-1-1.jsonl': torn, 'two-1-1.jsonl.tmp': torn });
    files.set('one-1-1.jsonl', segmentOf('a', 'b'));
    files.set('two-1-1.jsonl.tmp', segmentOf('a', 'b', 'c'));
    await log.compact(NOON);
    assert.deepEqual(names(), ['one-1-1.jsonl', 'two-1-1.jsonl.tmp']);
    assert.deepEqual(idsOf((await log.read()).entries), ['b', 'c']);
  });

  it('adopts what a killed window left', async () => {
    const { log, files, names } = await aFolder({ 'one-1-1.jsonl.tmp': torn });
    await log.compact(NOON);
    assert.deepEqual(names(), ['me-2-1.jsonl']);
    assert.equal(files.get('me-2-1.jsonl'), segmentOf('a'));
  });

  const four = {
    'a-1-1.jsonl': segmentOf('a', 'b'),
    'b-1-1.jsonl': segmentOf('b', 'c'),
    'c-1-1.jsonl': segmentOf('d', 'e'),
    'd-1-1.jsonl': segmentOf('f', 'g'),
  };

  it('merges small segments when there are many', async () => {
    const { log, files, names, folder } = await aFolder(four);
    await log.compact(NOON + 2 * DAY);
    assert.deepEqual(names(), ['d-1-1.jsonl', 'me-2-1.jsonl']);
    assert.equal(files.get('me-2-1.jsonl'), segmentOf('a', 'b', 'c', 'd', 'e'));
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  for (const [why, files, now] of [
    ['when there are few', { 'a-1-1.jsonl': segmentOf('a'), 'b-1-1.jsonl': segmentOf('b') }, NOON + 2 * DAY],
    ['of today', four, NOON + DAY / 2],
    ['of tomorrow, as a clock may be wrong', four, NOON - DAY / 2],
    [
      'that are large',
      Object.fromEntries(
        ['a', 'b', 'c'].map((id) => [`${id}.jsonl`, segmentOf(...'123456'.split('').map((n) => id + n))]),
      ),
      NOON + 2 * DAY,
    ],
  ] as const) {
    it(`does not merge segments ${why}`, async () => {
      const { log, files: after } = await aFolder(files);
      await log.compact(now);
      assert.deepEqual(Object.fromEntries(after), files);
    });
  }

  it('merges segments of the far future, so that a wrong clock does not keep them for ever', async () => {
    const { log, names } = await aFolder(four);
    await log.compact(NOON - 400 * DAY);
    assert.deepEqual(names(), ['d-1-1.jsonl', 'me-2-1.jsonl']);
  });

  it('keeps lines of a type that it does not know', async () => {
    const unknown = lineOf({ type: 'dream', id: 'x', of: 'sheep' } as unknown as LogEntry);
    const { log, files } = await aFolder({ ...four, 'a-1-1.jsonl': segmentText([unknown]) });
    await log.compact(NOON + 2 * DAY);
    assert.ok([...files.values()].some((text) => readSegment(text).lines.includes(unknown)));
    assert.equal(files.has('a-1-1.jsonl'), false);
  });

  it('removes and moves nothing when the new file is not as written', async () => {
    const files = { ...four, 'torn-1-1.jsonl': torn, 'left-1-1.jsonl.tmp': segmentOf('h') };
    const { log, names } = await aFolder(files, (inner) => ({
      write: (name, text) => inner.write(name, text.replace('"grade":3', '"grade":2')),
    }));
    await assert.rejects(log.compact(NOON + 2 * DAY), /did not reach/);
    assert.deepEqual(
      Object.keys(files).filter((name) => !names().includes(name)),
      [],
    );
  });

  it('merges the rest when one file cannot be rescued', async () => {
    const { log, names } = await aFolder({ 'torn-1-1.jsonl': torn, ...four }, (inner) => ({
      rename: (from, to) => (from === 'torn-1-1.jsonl' ? Promise.reject(new Error('locked')) : inner.rename(from, to)),
    }));
    await assert.rejects(log.compact(NOON + 2 * DAY), /locked/);
    assert.equal(names().includes('torn-1-1.jsonl'), true);
    assert.equal(names().includes('a-1-1.jsonl'), false);
  });

  it('does not merge a file that was damaged after it was read, and says so', async () => {
    const { log, files } = await aFolder(four);
    files.set('a-1-1.jsonl', torn);
    await log.compact(NOON + 2 * DAY);
    assert.equal(files.get('a-1-1.jsonl'), torn);
    assert.deepEqual((await log.read()).damaged, [{ name: 'a-1-1.jsonl', reason: 'damaged', lost: 1 }]);
  });

  it('merges a file again that a sync tool brought back', async () => {
    const { log, files, folder } = await aFolder(four);
    await log.compact(NOON + 2 * DAY);
    for (const [name, text] of Object.entries(four)) files.set(name, text);
    assert.deepEqual((await log.read()).entries, []);
    await log.compact(NOON + 2 * DAY);
    assert.equal(files.has('a-1-1.jsonl'), false);
    assert.deepEqual(await idsIn(folder), ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
