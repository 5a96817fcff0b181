import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import {
  check,
  currentItem,
  drawQuiz,
  isRight,
  missedItems,
  next,
  QUIZ_LENGTH,
  retryMissed,
  select,
  selectionSize,
  type Quiz,
} from '../../src/core/study/quiz';
import { seededRandom } from '../../src/core/study/random';
import { aMultipleQuestion, aQuestion, manyQuestions } from '../support/aQuestion';
import { markOptions } from '../support/markOptions';

const SCOPE = { kind: 'tasks', id: 't-01' } as const;
const draw = (questions: readonly Question[], seed = 1, length = QUIZ_LENGTH) =>
  drawQuiz(SCOPE, 'Title', questions, seededRandom(seed), length);
const idsOf = (quiz: Quiz) => quiz.items.map(({ question }) => question.id);

const generated = (count: number) =>
  manyQuestions(count, (index) => ({
    id: `g#${Math.floor(index / 2)}?${index % 2 ? 'what' : 'which'}`,
    authored: false,
  }));

/** Answers the current question with options by their index in it, checks it and goes on. */
const answer = (quiz: Quiz, ...options: number[]) => next(check(markOptions(quiz, ...options)));

describe('drawQuiz', () => {
  it('starts at the first question, with nothing selected', () => {
    const quiz = draw(manyQuestions(3));
    assert.deepEqual([quiz.scope, quiz.title, quiz.position, quiz.items.length], [SCOPE, 'Title', 0, 3]);
    assert.ok(quiz.items.every(({ selected, checked }) => selected.length === 0 && !checked));
  });

  it('asks ten questions, each once', () => {
    const ids = idsOf(draw(manyQuestions(50)));
    assert.deepEqual([ids.length, new Set(ids).size], [QUIZ_LENGTH, QUIZ_LENGTH]);
  });

  it('asks as many as there are, and none of none', () => {
    assert.deepEqual([draw(manyQuestions(4)).items.length, draw([]).items.length], [4, 0]);
  });

  it('asks as many as it is told', () => assert.equal(draw(manyQuestions(50), 1, 25).items.length, 25));

  for (let seed = 1; seed <= 5; seed++) {
    it(`asks every authored question before generated ones fill it up (seed ${seed})`, () => {
      const ids = idsOf(draw([...generated(40), ...manyQuestions(4)], seed));
      assert.deepEqual(
        [ids.filter((id) => id.startsWith('n#')).length, ids.filter((id) => id.startsWith('g#')).length],
        [4, 6],
      );
    });

    it(`asks each term in one form only (seed ${seed})`, () => {
      const terms = idsOf(draw(generated(40), seed)).map((id) => id.slice(0, id.indexOf('?')));
      assert.deepEqual([terms.length, new Set(terms).size], [10, 10]);
    });
  }

  it('asks no generated question when the authored ones suffice', () => {
    assert.ok(draw([...generated(40), ...manyQuestions(10)]).items.every(({ question }) => question.authored));
  });

  it('asks six terms when there are no more, whatever their forms', () =>
    assert.equal(draw(generated(12)).items.length, 6));

  it('is the same for the same random numbers and another for others', () => {
    const questions = manyQuestions(50);
    assert.deepEqual(draw(questions, 1), draw(questions, 1));
    assert.notDeepEqual(idsOf(draw(questions, 1)), idsOf(draw(questions, 2)));
  });

  it('mixes authored and generated questions', () => {
    const kinds = [1, 2, 3, 4, 5].map((seed) =>
      draw([...generated(40), ...manyQuestions(5)], seed)
        .items.slice(0, 5)
        .every(({ question }) => question.authored),
    );
    assert.ok(kinds.includes(false));
  });

  it('shuffles the options, so that the right one stands everywhere', () => {
    const places = new Set(draw(manyQuestions(60), 1, 60).items.map(({ order }) => order.indexOf(0)));
    assert.deepEqual([...places].sort(), [0, 1, 2, 3]);
  });

  it('shows every option once', () => {
    for (const { order } of draw(manyQuestions(20)).items) assert.deepEqual([...order].sort(), [0, 1, 2, 3]);
  });
});

describe('a sitting', () => {
  const inOrder = (quiz: Quiz): Quiz => ({
    ...quiz,
    items: quiz.items.map((item) => ({ ...item, order: [2, 0, 3, 1] })),
  });
  const one = inOrder(draw([aQuestion()]));
  const two = inOrder(draw([aMultipleQuestion()]));
  const selected = (quiz: Quiz) => currentItem(quiz)?.selected;

  const selections: [string, Quiz, number[][], number[]][] = [
    ['marks the option at the first place', one, [[0]], [2]],
    ['marks the option at the second place', one, [[1]], [0]],
    ['marks the option at the third place', one, [[2]], [3]],
    ['marks the option at the last place', one, [[3]], [1]],
    ['changes the mark', one, [[2], [1]], [0]],
    ['takes the mark away', one, [[2], []], []],
    ['keeps one mark of a choice question', one, [[3, 1]], [1]],
    ['keeps two marks of a multiple-response question', two, [[3, 1, 0]], [1, 0]],
    ['takes the same place once', two, [[1, 1, 0]], [0, 2]],
    ['ignores places that do not exist', two, [[-1, 4, 0.5, NaN, Infinity, 2]], [3]],
  ];
  for (const [says, quiz, steps, expected] of selections) {
    it(says, () =>
      assert.deepEqual(selected(steps.reduce((sitting, places) => select(sitting, places), quiz)), expected),
    );
  }

  it('marks what stands at a place, in every order that is drawn', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const quiz = draw([aQuestion()], seed);
      const { order } = quiz.items[0] ?? { order: [] };
      assert.deepEqual(
        [0, 1, 2, 3].map((place) => selected(select(quiz, [place]))),
        order.map((option) => [option]),
      );
    }
  });

  it('asks for as many options as are right', () => {
    assert.deepEqual([selectionSize(aQuestion()), selectionSize(aMultipleQuestion())], [1, 2]);
  });

  it('is checked only when enough options are marked', () => {
    const checked = (quiz: Quiz) => currentItem(check(quiz))?.checked;
    assert.deepEqual([one, select(one, [1]), two, select(two, [1]), select(two, [1, 3])].map(checked), [
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('cannot be changed once it is checked', () => {
    const checked = check(select(one, [1]));
    assert.deepEqual(select(checked, [0]), checked);
    assert.deepEqual(check(checked), checked);
  });

  it('goes on only from a checked question', () => {
    assert.deepEqual([next(one).position, next(select(one, [0])).position, answer(one, 0).position], [0, 0, 1]);
  });

  it('changes no quiz but gives a new one', () => {
    const before = structuredClone(one);
    answer(one, 0);
    assert.deepEqual(one, before);
  });

  it('stays at the summary, which nothing changes', () => {
    const summary = answer(one, 0);
    for (const step of [next, check, (quiz: Quiz) => select(quiz, [1])]) assert.deepEqual(step(summary), summary);
    assert.equal(currentItem(summary), undefined);
  });

  const verdicts: [string, Question, number[], boolean][] = [
    ['the right option', aQuestion(), [0], true],
    ['a wrong option', aQuestion(), [1], false],
    ['all right options', aMultipleQuestion(), [0, 2], true],
    ['all right options in another order', aMultipleQuestion(), [2, 0], true],
    ['one of the right options', aMultipleQuestion(), [0], false],
    ['a right and a wrong option', aMultipleQuestion(), [0, 1], false],
    ['all options', aMultipleQuestion(), [0, 1, 2, 3], false],
    ['nothing', aQuestion(), [], false],
  ];
  for (const [what, question, marked, right] of verdicts) {
    it(`takes ${what} as ${right ? 'right' : 'wrong'}`, () => {
      assert.equal(isRight({ question, order: [0, 1, 2, 3], selected: marked, checked: true }), right);
    });
  }
});

describe('missed questions', () => {
  const sitting = (...options: number[]) =>
    options.reduce((quiz, option) => answer(quiz, option), draw(manyQuestions(4)));

  it('are those that were checked and not right', () => {
    const quiz = sitting(0, 1, 2);
    assert.deepEqual(
      missedItems(quiz).map(({ question }) => question.id),
      idsOf(quiz).slice(1, 3),
    );
  });

  it('are asked again from the start', () => {
    const quiz = sitting(0, 1, 2, 3);
    const again = retryMissed(quiz, seededRandom(2));
    assert.deepEqual([again.position, again.scope, again.title], [0, quiz.scope, quiz.title]);
    assert.deepEqual(idsOf(again).sort(), idsOf(quiz).slice(1).sort());
    assert.ok(again.items.every(({ selected, checked }) => selected.length === 0 && !checked));
  });

  it('have their options in another order, some of the time', () => {
    const quiz = sitting(1, 1, 1, 1);
    const orders = (items: Quiz['items']) => new Map(items.map(({ question, order }) => [question.id, String(order)]));
    const before = orders(quiz.items);
    const after = orders(retryMissed(quiz, seededRandom(3)).items);
    assert.ok([...after].some(([id, order]) => before.get(id) !== order));
  });

  it('are none when all was right', () =>
    assert.deepEqual(retryMissed(sitting(0, 0, 0, 0), seededRandom(1)).items, []));
});
