import assert from 'node:assert/strict';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { Scheduler } from '../../src/core/progress/schedule';
import { seededRandom, shuffled } from '../../src/core/study/random';
import { aReview, anExamResult, DAY, dayOf, manyEntries, NOON } from '../support/aReview';
import { defined } from '../support/defined';

const options = { scheduler: new Scheduler(), dayOf };

function folded(...batches: LogEntry[][]): ProgressFold {
  const fold = new ProgressFold(options);
  for (const batch of batches) fold.add(batch);
  return fold;
}

/** Maps in an order of their own, so that two of them can be compared. */
function plain(fold: ProgressFold): unknown {
  const { questions, days, confusions, exams } = fold.progress;
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return { questions: sorted(questions), days: sorted(days), confusions: sorted(confusions), exams };
}

function inBatches(entries: readonly LogEntry[], random: () => number): LogEntry[][] {
  const batches: LogEntry[][] = [[]];
  for (const entry of entries) {
    if (random() < 0.2) batches.push([]);
    batches.at(-1)?.push(entry);
  }
  return batches;
}

describe('ProgressFold', () => {
  it('gives the same for every order, split and repetition of the same entries', () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = seededRandom(seed);
      const entries = manyEntries(60, 1 + (seed % 8), random);
      const expected = plain(folded(entries));
      // Some are written twice with a later time, since their writer was not told that they had been written.
      const again = entries
        .filter(() => random() < 0.3)
        .map((entry) =>
          random() < 0.5 ? entry : { ...entry, at: entry.at + Math.floor(random() * DAY), prints: undefined },
        );
      const mixed = inBatches(shuffled([...entries, ...again], random), random);
      assert.deepEqual(plain(folded(...mixed)), expected, `seed ${seed}`);
    }
  }).timeout(20_000);

  it('replays each question as the scheduler would', () => {
    const entries = manyEntries(400, 10, seededRandom(3));
    const { questions } = folded(entries).progress;
    assert.equal(questions.size, 10);
    for (const [id, { memory, seen, right }] of questions) {
      const own = entries.filter((entry) => entry.type === 'review').filter(({ question }) => question === id);
      const times = own.filter(({ schedules }) => schedules).map(({ at }) => at);
      assert.deepEqual([memory?.lastReview, memory?.reps], [Math.max(...times), times.length]);
      assert.deepEqual([seen, right], [own.length, own.filter((one) => one.right).length]);
    }
  });

  it('gives the memory of one history', () => {
    const { scheduler } = options;
    const fold = folded([aReview({ at: NOON + 3 * DAY, right: false }), aReview({ at: NOON })]);
    const expected = scheduler.next(scheduler.next(null, NOON, 3), NOON + 3 * DAY, 1);
    assert.deepEqual(fold.progress.questions.get('n#1')?.memory, expected);
  });

  it('keeps practice out of the schedule, and counts it', () => {
    const question = defined(folded([aReview({ schedules: false, mode: 'practice' })]).progress.questions.get('n#1'));
    assert.deepEqual([question.memory, question.seen, question.right], [null, 1, 1]);
  });

  it('keeps the five latest answers, newest first', () => {
    const entries = [3, 1, 7, 5, 6, 2].map((day) => aReview({ at: NOON + day * DAY, right: day % 2 === 0 }));
    const { latest } = defined(folded(entries).progress.questions.get('n#1'));
    assert.deepEqual(
      latest.map(({ at, right }) => [(at - NOON) / DAY, right]),
      [7, 6, 5, 3, 2].map((day) => [day, day % 2 === 0]),
    );
  });

  it('counts each confusion under one key for both directions', () => {
    const mixed = (at: number, mixedUp: [string, string]) => aReview({ at, right: false, mixedUp });
    const { confusions } = folded([mixed(NOON + 9, ['b', 'a']), mixed(NOON, ['a', 'b'])]).progress;
    assert.deepEqual([...confusions.values()], [{ terms: ['a', 'b'], count: 2, lastAt: NOON + 9 }]);
  });

  it('counts answers by the day that it is told', () => {
    const fold = new ProgressFold({ ...options, dayOf: (at) => dayOf(at + 5.75 * 60 * 60 * 1000) });
    fold.add([aReview({ at: NOON + 5 * 3_600_000 }), aReview({ at: NOON + 7 * 3_600_000, right: false })]);
    assert.deepEqual(
      [...fold.progress.days],
      [
        ['2026-11-21', { answers: 1, right: 1 }],
        ['2026-11-22', { answers: 1, right: 0 }],
      ],
    );
  });

  it('says how many entries were new', () => {
    const fold = folded();
    const counts = [[aReview(), anExamResult()], [aReview()], [aReview({ at: NOON + 1 }), anExamResult()]].map(
      (batch) => fold.add(batch),
    );
    assert.deepEqual(counts, [2, 0, 1]);
  });

  it('takes no time for which there is no date', () => {
    const fold = folded([aReview({ at: Number.MAX_SAFE_INTEGER }), aReview({ at: 8e15, id: 'far', question: 'n#2' })]);
    const { questions, days } = fold.progress;
    assert.deepEqual([questions.get('n#1'), days.size], [undefined, 1]);
    assert.ok(Number.isFinite(questions.get('n#2')?.memory?.due));
  });

  it('lets entries of a clock that ran ahead wait until their time', () => {
    const ahead = aReview({ at: NOON + 4000 * DAY, id: 'ahead' });
    const fold = new ProgressFold(options);
    fold.add([ahead, aReview({ at: NOON })], NOON);
    assert.equal(fold.progress.questions.get('n#1')?.memory?.lastReview, NOON);
    const stored = defined(ProgressFold.fromSnapshot(JSON.parse(JSON.stringify(fold.snapshot())), options, NOON));
    assert.equal(stored.progress.questions.get('n#1')?.seen, 1);
    stored.add([], NOON + 4000 * DAY);
    assert.equal(stored.progress.questions.get('n#1')?.memory?.lastReview, ahead.at);
  });
});

describe('ProgressFold.rename', () => {
  const names = new Map([
    ['old#1', 'n#1'],
    ['gone', 'n#2'],
  ]);
  const moved = (entries: LogEntry[]) =>
    entries.map((entry) =>
      entry.type === 'review' ? { ...entry, question: names.get(entry.question) ?? entry.question } : entry,
    );

  it('gives what the log would give under the names of today, before and after new answers', () => {
    const entries = manyEntries(200, 3, seededRandom(5)).map((entry, index) =>
      entry.type === 'review' && index % 3 > 0 ? { ...entry, question: index % 3 === 1 ? 'old#1' : 'gone' } : entry,
    );
    const fold = folded(entries.slice(0, 100));
    fold.rename(names);
    assert.deepEqual(plain(fold), plain(folded(moved(entries.slice(0, 100)))));
    fold.add(entries.slice(100));
    assert.deepEqual(plain(fold), plain(folded(moved(entries))));
    assert.equal(fold.historyOf('n#1')?.size, folded(moved(entries)).historyOf('n#1')?.size);
    fold.rename(new Map());
    assert.deepEqual(plain(fold), plain(folded(entries)));
  });
});

describe('ProgressFold.snapshot', () => {
  const entries = manyEntries(300, 12, seededRandom(9));
  const stored = () => JSON.parse(JSON.stringify(folded(entries.slice(0, 200)).snapshot())) as Record<string, unknown>;

  it('gives the same as the log, and goes on from there', () => {
    const fold = defined(ProgressFold.fromSnapshot(stored(), options));
    assert.deepEqual(plain(fold), plain(folded(entries.slice(0, 200))));
    fold.add(entries);
    assert.deepEqual(plain(fold), plain(folded(entries)));
  });

  it('replays what another scheduler remembered', () => {
    const other = { ...options, scheduler: new Scheduler({ retention: 0.8 }) };
    const fresh = new ProgressFold(other);
    fresh.add(entries.slice(0, 200));
    assert.deepEqual(plain(defined(ProgressFold.fromSnapshot(stored(), other))), plain(fresh));
  });

  const spoilt: [string, (snapshot: Record<string, unknown>) => unknown][] = [
    ['nothing', () => undefined],
    ['another version', (snapshot) => ({ ...snapshot, version: 2 })],
    ['no questions', (snapshot) => ({ ...snapshot, questions: {} })],
    ['a question without a name', (snapshot) => ({ ...snapshot, questions: [[1, [1, 1, 11], [], [], []]] })],
    ['answers cut off', (snapshot) => ({ ...snapshot, questions: [['n', [1, 1], [], [], []]] })],
    ['a grade that is none', (snapshot) => ({ ...snapshot, questions: [['n', [1, 1, 15], [], [], []]] })],
    [
      'times that run backwards',
      (snapshot) => ({ ...snapshot, questions: [['n', [5, 1, 11, -3, 1, 11], [], [], []]] }),
    ],
    ['a memory cut off', (snapshot) => ({ ...snapshot, questions: [['n', [1, 1, 11], [1, 2], [], []]] })],
    ['a memory of text', (snapshot) => ({ ...snapshot, questions: [['n', [1, 1, 11], Array(9).fill('1'), [], []]] })],
    ['a mix-up cut off', (snapshot) => ({ ...snapshot, questions: [['n', [1, 1, 11], [], [], [[1, 2, 'a']]]] })],
    ['a bad entry', (snapshot) => ({ ...snapshot, entries: [{ type: 'exam' }] })],
  ];
  for (const [what, spoil] of spoilt) {
    it(`is refused: ${what}`, () => assert.equal(ProgressFold.fromSnapshot(spoil(stored()), options), null));
  }
  it('takes the shape that the refused ones spoil', () => {
    const snapshot = { ...stored(), questions: [['n', [1, 1, 11], [], [], []]] };
    assert.equal(ProgressFold.fromSnapshot(snapshot, options)?.progress.questions.get('n')?.right, 1);
  });
});
