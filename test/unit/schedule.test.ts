import assert from 'node:assert/strict';
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import type { Grade } from '../../src/core/progress/logEntry';
import type { Memory } from '../../src/core/progress/progress';
import { Scheduler } from '../../src/core/progress/schedule';
import { gradeOf } from '../../src/core/progress/gradeOf';
import { seededRandom } from '../../src/core/study/random';
import { DAY, NOON } from '../support/aReview';
import { defined } from '../support/defined';

const grades = [
  [1, Rating.Again],
  [2, Rating.Hard],
  [3, Rating.Good],
  [4, Rating.Easy],
] as const;

function sameAs(card: Card): Memory {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: defined(card.last_review).getTime(),
  };
}

/** Seconds, minutes, hours, days or years; sometimes nothing, sometimes backwards. */
function oddGap(random: () => number): number {
  const unit = [0, 1000, 60_000, 3_600_000, DAY, 30 * DAY, 700 * DAY, -DAY, -3000][Math.floor(random() * 9)] ?? 0;
  return Math.floor(unit * random() * 3);
}

function answered(scheduler: Scheduler, ...grades: Grade[]): Memory {
  const memories: Memory[] = [];
  for (const grade of grades)
    memories.push(scheduler.next(memories.at(-1) ?? null, memories.at(-1)?.due ?? NOON, grade));
  return defined(memories.at(-1));
}

describe('Scheduler', () => {
  for (const retention of [0.8, 0.9, 0.95]) {
    it(`remembers what ts-fsrs remembers of 500 random histories, retention ${retention}`, () => {
      const random = seededRandom(retention * 100);
      const ours = new Scheduler({ retention });
      const theirs = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: retention });
      for (let history = 0; history < 500; history++) {
        let at = NOON;
        let latest = at;
        let memory: Memory | null = null;
        let card: Card = createEmptyCard(new Date(at));
        for (let answer = 0; answer < 12; answer++) {
          const [grade, rating] = defined(grades[Math.floor(random() * 4)]);
          memory = ours.next(memory, at, grade);
          card = theirs.next(card, new Date(latest), rating).card;
          assert.deepEqual(memory, sameAs(card), `history ${history}, answer ${answer}`);
          // Memory goes through JSON in snapshots.
          memory = JSON.parse(JSON.stringify(memory)) as Memory;
          const later = latest + Math.floor(random() * 100 * DAY);
          assert.equal(ours.recallAt(memory, later), theirs.get_retrievability(card, new Date(later), false));
          at = Math.max(0, latest + oddGap(random));
          latest = Math.max(at, latest);
        }
      }
    }).timeout(20_000);
  }

  it('counts an answer before the last one as given at the time of that', () => {
    const scheduler = new Scheduler();
    const first = scheduler.next(null, NOON, 3);
    assert.deepEqual(scheduler.next(first, NOON - 40 * DAY, 3), scheduler.next(first, NOON, 3));
  });

  it('says when each grade would show a question again: later for better ones', () => {
    const scheduler = new Scheduler();
    const memory = answered(scheduler, 3, 3, 3);
    const [again, hard, good, easy] = scheduler.previewOf(memory, 'n#1', memory.due);
    assert.ok(memory.due < again && again < hard && hard < good && good < easy);
    assert.equal(good, scheduler.next(memory, memory.due, 3).due);
  });
});

describe('Scheduler with the date of an exam', () => {
  const examDate = NOON + 60 * DAY;
  const scheduler = new Scheduler({ examDate });
  /** Due months after the exam, seen weeks before it. */
  const known = answered(scheduler, 4, 4);
  const ids = Array.from({ length: 7000 }, (_, index) => `topics/bias-and-variance#term-${index}?which`);

  it('is given an example that needs it', () => {
    assert.ok(known.due > examDate && known.lastReview < examDate - 7 * DAY);
  });

  it('lets everything come once in the last seven days, evenly', () => {
    const days = new Map<number, number>();
    for (const id of ids) {
      const day = (examDate - scheduler.dueAt(known, id, NOON)) / DAY;
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    assert.deepEqual([...days.keys()].sort(), [1, 2, 3, 4, 5, 6, 7]);
    for (const count of days.values()) assert.ok(count > 880 && count < 1120, String([...days]));
  });

  it('leaves alone what comes before the exam by itself', () => {
    const fresh = scheduler.next(null, NOON, 3);
    assert.equal(scheduler.dueAt(fresh, 'n#1', NOON), fresh.due);
  });

  it('lets come earlier what would come in the last evening', () => {
    const late = { ...known, due: examDate - 1000 };
    assert.ok(scheduler.dueAt(late, 'n#1', NOON) <= examDate - DAY);
  });

  it('shows nothing again that was seen in the last seven days already', () => {
    const seen = { ...known, lastReview: examDate - 6 * DAY };
    assert.equal(scheduler.dueAt(seen, 'n#1', examDate - 5 * DAY), known.due);
  });

  it('changes nothing once the exam is over, nor without a date', () => {
    assert.equal(scheduler.dueAt(known, 'n#1', examDate + 1), known.due);
    assert.equal(new Scheduler().dueAt(known, 'n#1', NOON), known.due);
  });

  it('says what is worth studying ahead of its time: what would be forgotten by then', () => {
    const gain = (memory: Memory) => scheduler.gainForExam(memory, NOON + 50 * DAY);
    const weak = scheduler.next(null, NOON, 1);
    assert.ok(gain(weak) > gain(known) && gain(known) > 0);
    assert.equal(scheduler.gainForExam(weak, examDate), 0);
    assert.equal(new Scheduler().gainForExam(weak, NOON + DAY), 0);
  });

  it('remembers the same with and without a date', () => {
    assert.deepEqual(scheduler.next(known, NOON + 50 * DAY, 3), new Scheduler().next(known, NOON + 50 * DAY, 3));
  });
});

describe('gradeOf', () => {
  it('takes right for good and wrong for again', () => assert.deepEqual([gradeOf(true), gradeOf(false)], [3, 1]));
  it('believes how easy a right answer was', () => {
    assert.deepEqual(
      ([1, 2, 3, 4] as const).map((rating) => gradeOf(true, rating)),
      [1, 2, 3, 4],
    );
  });
  it('never believes that a wrong one was known', () => {
    assert.deepEqual(
      ([1, 2, 3, 4] as const).map((rating) => gradeOf(false, rating)),
      [1, 1, 1, 1],
    );
  });
});
