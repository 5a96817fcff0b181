import assert from 'node:assert/strict';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { Mastery } from '../../src/core/progress/mastery';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { Scheduler } from '../../src/core/progress/schedule';
import type { Question } from '../../src/core/questions/question';
import { manyQuestions, aQuestion } from '../support/aQuestion';
import { aReview, DAY, dayOf, NOON } from '../support/aReview';

const scheduler = new Scheduler();

function masteryAt(at: number, questions: Question[], entries: LogEntry[]): Mastery {
  const fold = new ProgressFold({ scheduler, dayOf });
  fold.add(entries);
  return new Mastery(questions, fold.progress, scheduler, { now: at, startOfToday: at - DAY, endOfToday: at });
}

describe('Mastery', () => {
  const questions = manyQuestions(4);
  const answers = (question: string, ...right: boolean[]) =>
    right.map((one, index) => aReview({ question, at: NOON + index * 3 * DAY, right: one }));

  it('says nothing of what was never seen', () => {
    assert.deepEqual(masteryAt(NOON, questions, []).of(questions), {
      total: 4,
      seen: 0,
      mastered: 0,
      due: 0,
      recall: null,
    });
  });

  it('counts a question as mastered as long as it is recalled and its last answer was right', () => {
    const entries = [...answers('n#0', true, true, true), ...answers('n#1', true, true, false)];
    const at = NOON + 7 * DAY;
    const view = masteryAt(at, questions, entries).of(questions);
    assert.deepEqual([view.seen, view.mastered], [2, 1]);
    assert.equal(masteryAt(at + 2000 * DAY, questions, entries).of(questions).mastered, 0);
  });

  it('gives the mean recall of what was seen', () => {
    const entries = [...answers('n#0', true), ...answers('n#1', true, true, true)];
    const at = NOON + 30 * DAY;
    const each = questions.slice(0, 2).map((question) => masteryAt(at, questions, entries).of([question]).recall ?? 0);
    assert.ok(each[0] !== each[1]);
    assert.equal(masteryAt(at, questions, entries).of(questions).recall, ((each[0] ?? 0) + (each[1] ?? 0)) / 2);
  });

  it('counts what is due by then', () => {
    const entries = answers('n#0', true);
    const due = scheduler.next(null, NOON, 3).due;
    assert.equal(masteryAt(due - 1, questions, entries).of(questions).due, 0);
    assert.equal(masteryAt(due, questions, entries).of(questions).due, 1);
    assert.deepEqual(masteryAt(NOON, questions, entries).dueTimes(questions), [due]);
  });

  it('takes what was only practised for seen once, and never for due', () => {
    const practised = [aReview({ question: 'n#0', mode: 'practice', schedules: false })];
    const { seen, mastered, due } = masteryAt(NOON + DAY, questions, practised).of(questions);
    assert.deepEqual([seen, mastered, due], [1, 1, 0]);
    assert.equal(masteryAt(NOON + 900 * DAY, questions, practised).of(questions).mastered, 0);
  });

  describe('of the two questions made from one term', () => {
    const forms = ['which', 'what'].map((form) => aQuestion({ id: `n#term?${form}`, authored: false }));

    it('counts one thing, whose latest answer decides', () => {
      const entries = [
        aReview({ question: 'n#term?which', right: false }),
        aReview({ question: 'n#term?what', at: NOON + DAY }),
      ];
      const view = masteryAt(NOON + DAY, forms, entries).of(forms);
      assert.deepEqual([view.total, view.seen, view.mastered, view.due], [1, 1, 1, 1]);
      const other = masteryAt(NOON + DAY, [...forms].reverse(), entries).of(forms);
      assert.deepEqual(other, view);
    });

    it('comes in no other form on the day on which it was asked, and then on the next', () => {
      const entries = [aReview({ question: 'n#term?which' }), aReview({ question: 'n#term?what', at: NOON + 5 * DAY })];
      const mastery = masteryAt(NOON + 5 * DAY, forms, entries);
      assert.equal(mastery.of(forms).due, 0);
      const tomorrow = NOON + 5 * DAY + 1;
      assert.deepEqual(mastery.dueTimes(forms), [tomorrow]);
      assert.equal(masteryAt(NOON + 7 * DAY, forms, entries).of(forms).due, 1);
    });

    it('keeps written questions apart whose ids look alike', () => {
      const written = forms.map((question) => ({ ...question, authored: true }));
      assert.equal(masteryAt(NOON, written, []).of(written).total, 2);
    });
  });
});
