import assert from 'node:assert/strict';
import { newExam, newQuiz } from '../../src/core/study/newQuiz';
import { seededRandom } from '../../src/core/study/random';
import { manyQuestions } from '../support/aQuestion';
import { anExam, idsOf } from '../support/aSitting';

const sitting = (seed = 1) => ({
  id: 'one',
  scope: { kind: 'note' as const, id: 'topics/a' },
  title: 'Title',
  now: 5000,
  random: seededRandom(seed),
});
const questions = manyQuestions(6);

describe('a new sitting', () => {
  for (const mode of ['practice', 'review', 'confusions'] as const) {
    it(`of the mode ${mode} starts at its first question, with nothing answered`, () => {
      const { items, ...quiz } = newQuiz(sitting(), mode, questions, { schedules: true, selfRating: true });
      assert.deepEqual(quiz, {
        id: 'one',
        mode,
        scope: { kind: 'note', id: 'topics/a' },
        title: 'Title',
        position: 0,
        screen: 'question',
        isOver: false,
        shownAt: 5000,
        schedules: true,
        selfRating: true,
        exam: null,
      });
      assert.ok(
        items.every(
          ({ selected, checked, scored, domain }) => selected.length === 0 && !checked && scored && domain === null,
        ),
      );
    });
  }

  it('asks the questions in the order that they were drawn in, each known by a number', () => {
    const quiz = newQuiz(sitting(), 'practice', questions, { schedules: false, selfRating: false });
    assert.deepEqual(
      idsOf(quiz),
      questions.map(({ id }) => id),
    );
    assert.deepEqual(
      quiz.items.map(({ number }) => number),
      [0, 1, 2, 3, 4, 5],
    );
  });

  it('shuffles the options of each question anew', () => {
    const orders = (seed: number) =>
      newQuiz(sitting(seed), 'practice', questions, { schedules: false, selfRating: false }).items.map(
        ({ order }) => order,
      );
    assert.deepEqual(orders(1), orders(1));
    assert.notDeepEqual(orders(1), orders(2));
    for (const order of orders(1)) assert.deepEqual([...order].sort(), [0, 1, 2, 3]);
  });
});

describe('a new exam', () => {
  it('has the time of its exam, none of it used, and moves the schedule', () => {
    assert.deepEqual(newExam(sitting(), anExam(), []), {
      items: [],
      id: 'one',
      mode: 'exam',
      scope: { kind: 'note', id: 'topics/a' },
      title: 'Title',
      position: 0,
      screen: 'question',
      isOver: false,
      shownAt: 5000,
      schedules: true,
      selfRating: false,
      exam: {
        id: 't-01',
        limit: 600_000,
        clock: { used: 0, seenAt: 5000, interruptions: 0 },
        timeIsUp: false,
        logged: false,
      },
    });
  });

  it('keeps which questions count, and for which domain', () => {
    const drawn = questions.map((question, index) => ({ question, scored: index % 2 === 0, domain: `t-01/${index}` }));
    const { items } = newExam(sitting(), anExam(), drawn);
    assert.deepEqual(
      items.map(({ question, scored, domain }) => ({ question, scored, domain })),
      drawn,
    );
  });
});
