import assert from 'node:assert/strict';
import { submit, type Quiz } from '../../src/core/study/quiz';
import { seededRandom } from '../../src/core/study/random';
import { retryMissed } from '../../src/core/study/retryMissed';
import { aCase, manyQuestions, questionsOfAllKinds } from '../support/aQuestion';
import { anExamSitting, answer, aReview, aSitting, idsOf, markAnswer, START } from '../support/aSitting';
import { defined } from '../support/defined';

describe('retryMissed', () => {
  const sitting = (...right: boolean[]) => right.reduce((quiz, one) => answer(quiz, one), aSitting(manyQuestions(4)));
  const retried = (quiz: Quiz, seed = 2) => retryMissed(quiz, 'again', seededRandom(seed), START + 60_000);
  const retry = (quiz: Quiz, seed = 2) => defined(retried(quiz, seed));

  it('asks what was checked and not right', () =>
    assert.deepEqual(idsOf(retry(sitting(true, false, true, false))).sort(), ['n#1', 'n#3']));

  it('asks a question once, though a review asked it again', () => {
    const quiz = [false, true, false, true].reduce((one, right) => answer(one, right), aReview(manyQuestions(2)));
    assert.deepEqual([idsOf(quiz), idsOf(retry(quiz))], [['n#0', 'n#1', 'n#0', 'n#0'], ['n#0']]);
  });

  it('asks the open questions of an exam, too', () => {
    const over = submit(markAnswer(anExamSitting(questionsOfAllKinds()), true), START);
    assert.deepEqual(idsOf(retry(over)).sort(), ['n#cloze', 'n#matching', 'n#multiple', 'n#ordering']);
  });

  it('asks nothing as long as the sitting runs', () => {
    assert.equal(retried(markAnswer(anExamSitting(manyQuestions(2)), false)), null);
    assert.equal(retried(sitting(false, false)), null);
  });

  it('starts afresh, in a practice of its own that moves no schedule', () => {
    const over = submit(anExamSitting(manyQuestions(3)), START);
    const { items, ...again } = retry(over);
    assert.deepEqual(again, {
      id: 'again',
      mode: 'practice',
      scope: over.scope,
      title: 'Title',
      position: 0,
      screen: 'question',
      isOver: false,
      shownAt: START + 60_000,
      schedules: false,
      selfRating: false,
      exam: null,
    });
    assert.deepEqual(idsOf({ items }).sort(), ['n#0', 'n#1', 'n#2']);
    assert.deepEqual(
      items.map(({ number }) => number),
      [0, 1, 2],
    );
    assert.ok(
      items.every(
        ({ selected: marks, checked, logged, took }) => marks.length === 0 && !checked && !logged && took === 0,
      ),
    );
  });

  it('asks every kind empty', () => {
    const again = retry(submit(anExamSitting(questionsOfAllKinds()), START));
    assert.equal(again.items.length, 5);
    for (const { selected: marks, typed } of again.items)
      assert.ok([...marks, ...typed].every((one) => one === null || one === ''));
  });

  it('shows options in another order, some of the time', () => {
    const quiz = sitting(false, false, false, false);
    const orders = (items: Quiz['items']) => new Map(items.map(({ question, order }) => [question.id, String(order)]));
    const before = orders(quiz.items);
    const after = orders(retry(quiz, 3).items);
    assert.ok([...after].some(([id, order]) => before.get(id) !== order));
  });

  it('keeps the questions of a case together', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const over = submit(anExamSitting([...aCase('x', 3), ...manyQuestions(6)]), START);
      const asked = idsOf(retry(over, seed));
      assert.deepEqual(asked.slice(asked.indexOf('x#0')).slice(0, 3), ['x#0', 'x#1', 'x#2']);
    }
  });

  it('asks nothing when all was right', () => assert.equal(retried(sitting(true, true, true, true)), null));
});
