import assert from 'node:assert/strict';
import { scaledScore, scoreExam } from '../../src/core/study/examScore';
import { goTo, submit } from '../../src/core/study/quiz';
import { manyQuestions } from '../support/aQuestion';
import { anExam, anExamSitting, markAnswer, START } from '../support/aSitting';

/** An exam of five questions: three count for the first domain, one for the second, the last one not at all. */
const PLACES = [{}, {}, {}, { domain: 't-01/2' }, { domain: 't-01/2', scored: false }];

/** The items after answers: right, wrong, or left open. */
function itemsAfter(...answers: (boolean | null)[]) {
  const exam = anExamSitting(manyQuestions(5), anExam(), PLACES);
  const answered = answers.reduce((quiz, right, position) => {
    const there = goTo(quiz, position, START);
    return right === null ? there : markAnswer(there, right);
  }, exam);
  return submit(answered, START).items;
}

describe('the score of an exam', () => {
  const score = (...answers: (boolean | null)[]) => {
    const { scaled, right, scored, domains } = scoreExam(anExam(), itemsAfter(...answers));
    return [scaled, right, scored, domains.map((domain) => [domain.domain.id, domain.right, domain.scored])];
  };

  it('counts right answers by domain, and not those to unscored questions', () => {
    assert.deepEqual(score(true, true, false, true, true), [
      775,
      3,
      4,
      [
        ['t-01/1', 2, 3],
        ['t-01/2', 1, 1],
      ],
    ]);
    assert.deepEqual(score(true, true, false, true, false), [
      775,
      3,
      4,
      [
        ['t-01/1', 2, 3],
        ['t-01/2', 1, 1],
      ],
    ]);
  });

  it('takes an open question as wrong', () => {
    assert.deepEqual(score(true, null, null, null, true), [
      325,
      1,
      4,
      [
        ['t-01/1', 1, 3],
        ['t-01/2', 0, 1],
      ],
    ]);
  });

  it('is 1000 when all is right and 100 when nothing is', () => {
    assert.deepEqual([score(true, true, true, true, null)[0], score(null, null, null, null, true)[0]], [1000, 100]);
  });

  it('counts a question of a domain that the exam has no more in the whole only', () => {
    const items = itemsAfter(true, true, true, true, true).map((item) => ({ ...item, domain: 't-01/9' }));
    const { right, domains } = scoreExam(anExam(), items);
    assert.deepEqual([right, domains.map(({ scored }) => scored)], [4, [0, 0]]);
  });

  it('of no questions is the lowest', () => assert.equal(scoreExam(anExam(), []).scaled, 100));
});

describe('scaledScore', () => {
  for (const [share, scaled] of [
    [0, 100],
    [0.5, 550],
    [0.689, 720],
    [1, 1000],
  ] as const) {
    it(`of ${share} is ${scaled}`, () => assert.equal(scaledScore(share), scaled));
  }
});
