import assert from 'node:assert/strict';
import { tick, type ExamClock } from '../../src/core/study/examClock';

const clock = (used: number, seenAt: number, interruptions = 0): ExamClock => ({ used, seenAt, interruptions });

describe('the clock of an exam', () => {
  const cases: [says: string, before: ExamClock, now: number, after: ExamClock][] = [
    ['counts a second', clock(0, 1000), 2000, clock(1000, 2000)],
    ['counts nothing in no time', clock(5, 1000), 1000, clock(5, 1000)],
    ['counts a slow tick', clock(0, 0), 30_000, clock(30_000, 30_000)],
    ['stands still while the computer sleeps', clock(5000, 0), 30_001, clock(5000, 30_001, 1)],
    ['stands still over a night', clock(5000, 0, 1), 36_000_000, clock(5000, 36_000_000, 2)],
    ['gives nothing back when the system clock is set back', clock(5000, 9000), 1000, clock(5000, 1000)],
  ];
  for (const [says, before, now, after] of cases) it(says, () => assert.deepEqual(tick(before, now), after));

  it('counts on after the system clock was set back', () => {
    const after = [9000, 1000, 2000, 3000].reduce(tick, clock(0, 8000));
    assert.deepEqual(after, clock(3000, 3000));
  });

  it('comes to the same in one tick as in many', () => {
    const many = Array.from({ length: 20 }, (_, i) => (i + 1) * 1000).reduce(tick, clock(0, 0));
    assert.deepEqual(many, tick(clock(0, 0), 20_000));
  });
});
