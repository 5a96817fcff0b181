import assert from 'node:assert/strict';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { joinSummary } from '../../src/core/progress/joinSummary';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { Scheduler } from '../../src/core/progress/schedule';
import { memoryFrom, memoryText } from '../../src/core/progress/syncedMemory';
import {
  emptySummary,
  mergeSummaries,
  readSummary,
  summaryOf,
  type SyncSummary,
} from '../../src/core/progress/syncSummary';
import { seededRandom } from '../../src/core/study/random';
import { aReview, DAY, dayOf, manyEntries, NOON } from '../support/aReview';
import { defined } from '../support/defined';

const scheduler = new Scheduler();

function foldOf(entries: LogEntry[]): ProgressFold {
  const fold = new ProgressFold({ scheduler, dayOf });
  fold.add(entries);
  return fold;
}

const summaryFrom = (entries: LogEntry[]) => summaryOf(foldOf(entries).progress.questions);

/** The progress of a machine with this log, and a summary from elsewhere. */
function joined(entries: LogEntry[], summary: SyncSummary, ids: string[], now = NOON + 1000 * DAY) {
  const fold = foldOf(entries);
  const { questions } = fold.progress;
  return joinSummary({ questions, historyOf: (id) => fold.historyOf(id), summary, ids, scheduler, now });
}

/** Right answers to one question on several days. */
const on = (...days: number[]) => days.map((day) => aReview({ at: NOON + day * DAY, id: `day ${day}` }));

describe('memoryText', () => {
  const memories = [...foldOf(manyEntries(3000, 400, seededRandom(2))).progress.questions.values()].flatMap(
    ({ memory, latest }) => (memory ? [{ memory, right: latest[0]?.right ?? false }] : []),
  );

  it('keeps what matters of every memory', () => {
    assert.ok(memories.length > 300);
    for (const synced of memories) {
      const { memory } = synced;
      const { memory: kept, right } = defined(memoryFrom(memoryText(synced)));
      assert.equal(right, synced.right);
      for (const field of ['reps', 'lapses', 'state', 'learningSteps', 'scheduledDays'] as const) {
        assert.equal(kept[field], memory[field], field);
      }
      for (const field of ['due', 'lastReview'] as const) assert.ok(Math.abs(kept[field] - memory[field]) <= 60_000);
      assert.ok(Math.abs(kept.stability / memory.stability - 1) < 0.001);
      assert.ok(Math.abs(kept.difficulty - memory.difficulty) < 0.01);
    }
  });

  it('written again is the same text', () => {
    for (const memory of memories) {
      const text = memoryText(memory);
      assert.equal(memoryText(defined(memoryFrom(text))), text);
    }
  });

  it('of a later answer is the greater one', () => {
    const byText = [...memories].sort((a, b) => (memoryText(a) < memoryText(b) ? -1 : 1));
    const minutes = byText.map(({ memory: { lastReview } }) => Math.floor(lastReview / 60_000));
    assert.deepEqual(
      minutes,
      [...minutes].sort((a, b) => a - b),
    );
  });
});

describe('mergeSummaries', () => {
  const random = seededRandom(11);
  const summaries = Array.from({ length: 12 }, () => summaryFrom(manyEntries(40, 15, random)));
  const many = [1, 2, 3].map((seed) => summaryFrom(manyEntries(4000, 2500, seededRandom(seed))));

  it('is the same for every order, grouping and repetition', () => {
    for (const [a, b, c] of [...summaries.map((_, i) => [0, 1, 2].map((j) => summaries[(i + j) % 12])), many]) {
      const [one, two, three] = [defined(a), defined(b), defined(c)];
      const all = mergeSummaries(mergeSummaries(one, two), three);
      assert.deepEqual(mergeSummaries(three, mergeSummaries(two, one)), all);
      assert.deepEqual(mergeSummaries(all, two), all);
      assert.deepEqual(mergeSummaries(one, one), one);
      assert.deepEqual(mergeSummaries(one, emptySummary), one);
    }
  });

  it('keeps the later answer of each question', () => {
    assert.deepEqual(mergeSummaries(summaryFrom(on(1, 5)), summaryFrom(on(1, 4))), summaryFrom(on(1, 5)));
  });

  it('keeps 2,000 questions, in less than 60 kB', () => {
    const size = JSON.stringify(many.reduce(mergeSummaries)).length;
    assert.ok(size > 50_000 && size < 60_000, String(size));
  });
});

describe('readSummary', () => {
  const summary = summaryFrom(on(1));
  it('takes what was stored', () => assert.deepEqual(readSummary(JSON.parse(JSON.stringify(summary))), summary));
  it('takes nothing, and what is broken, for empty', () => {
    const spoilt = [
      undefined,
      7,
      {},
      { ...summary, records: summary.records.slice(1) },
      { ...summary, records: 'A'.repeat(28) },
    ];
    for (const one of spoilt) assert.deepEqual(readSummary(one), emptySummary);
  });
  it('leaves that of a newer version alone', () => assert.equal(readSummary({ ...summary, version: 2 }), null));
});

describe('joinSummary', () => {
  it('gives a machine without a log the memory of another', () => {
    const own = defined(joined([], summaryFrom(on(0, 1, 5)), ['n#1', 'n#2']).get('n#1'));
    const there = defined(foldOf(on(0, 1, 5)).progress.questions.get('n#1')?.memory);
    assert.equal(own.memory?.reps, 3);
    assert.ok(Math.abs(defined(own.memory).due - there.due) <= 60_000);
    assert.deepEqual([own.seen, own.right, own.latest.map(({ right }) => right)], [3, 3, [true]]);
  });

  it('goes on from it with answers given here', () => {
    const own = defined(joined(on(20), summaryFrom(on(0, 1, 5)), ['n#1']).get('n#1')?.memory);
    const all = defined(foldOf(on(0, 1, 5, 20)).progress.questions.get('n#1')?.memory);
    assert.equal(own.reps, 4);
    assert.equal(own.lastReview, all.lastReview);
    assert.ok(Math.abs(own.stability / all.stability - 1) < 0.01);
  });

  it('changes nothing where the log has every answer', () => {
    const entries = manyEntries(500, 40, seededRandom(8));
    const { questions } = foldOf(entries).progress;
    assert.deepEqual(joined(entries, summaryFrom(entries), [...questions.keys()]), new Map(questions));
    assert.deepEqual(
      joined(on(0, 1, 5, 9), summaryFrom(on(0, 1, 5)), ['n#1']),
      foldOf(on(0, 1, 5, 9)).progress.questions,
    );
  });

  it('leaves a memory from a time to come alone', () => {
    assert.equal(joined([], summaryFrom(on(300)), ['n#1'], NOON).size, 0);
  });
});
