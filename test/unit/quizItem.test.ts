import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import {
  filledCount,
  isComplete,
  isRight,
  newItem,
  partsRight,
  selectionSize,
  type Answer,
} from '../../src/core/study/quizItem';
import { seededRandom } from '../../src/core/study/random';
import {
  aClozeQuestion,
  aMatchingQuestion,
  aMultipleQuestion,
  anOption,
  anOrderingQuestion,
  aQuestion,
  questionsOfAllKinds,
} from '../support/aQuestion';

const marked = (question: Question, ...selected: (number | null)[]): Answer => ({ question, selected, typed: [] });
const written = (...typed: string[]): Answer => ({ question: aClozeQuestion(), selected: [], typed });

describe('a new item', () => {
  it('holds nothing of an answer, in any kind', () => {
    for (const question of questionsOfAllKinds()) {
      const item = newItem(question, 3, seededRandom(1));
      assert.equal(filledCount(item), 0, question.kind);
      assert.deepEqual(
        [item.number, item.checked, item.answeredAt, item.flagged, item.took, item.grade, item.logged],
        [3, false, null, false, 0, null, false],
      );
    }
  });

  it('has a row for each option where rows are filled, a text for each blank, and else none', () => {
    const shapes = questionsOfAllKinds().map((question) => {
      const { selected, typed } = newItem(question, 0, seededRandom(1));
      return [question.kind, selected, typed];
    });
    assert.deepEqual(shapes, [
      ['choice', [], []],
      ['multiple', [], []],
      ['ordering', [null, null, null], []],
      ['matching', [null, null, null], []],
      ['cloze', [], ['', '']],
    ]);
  });

  it('counts unless an exam says otherwise', () => {
    const place = { scored: false, domain: 't-01/2' };
    const items = [newItem(aQuestion(), 0, seededRandom(1)), newItem(aQuestion(), 0, seededRandom(1), place)];
    assert.deepEqual(
      items.map(({ scored, domain }) => [scored, domain]),
      [
        [true, null],
        [false, 't-01/2'],
      ],
    );
  });

  /** Upper 0.1 % of chi-square with as many degrees of freedom as there are places less one. */
  const CRITICAL: Record<number, number> = { 2: 10.83, 3: 13.82, 4: 16.27, 5: 18.47, 6: 20.52 };
  for (const [length, critical] of Object.entries(CRITICAL)) {
    it(`puts the right one of ${length} options at every place equally often, whether it is short or long`, () => {
      const size = Number(length);
      const draws = 1500 * size;
      for (const text of ['a', 'a much longer text than those of all other options']) {
        for (const written of [0, size - 1]) {
          const options = Array.from({ length: size }, (_, index) =>
            anOption(index === written ? text : `other option ${index}`, index === written),
          );
          const question = aQuestion({ options });
          const random = seededRandom(size);
          const counts = Array<number>(size).fill(0);
          for (let i = 0; i < draws; i++) {
            const place = newItem(question, 0, random).order.indexOf(written);
            counts[place] = (counts[place] ?? 0) + 1;
          }
          const expected = draws / size;
          const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
          assert.ok(chiSquare < critical, `${String(counts)}: ${chiSquare}`);
        }
      }
    });
  }
});

describe('an answer', () => {
  it('asks for as many parts as are right', () => {
    assert.deepEqual(questionsOfAllKinds().map(selectionSize), [1, 2, 3, 3, 2]);
  });

  const choice = aQuestion();
  const multiple = aMultipleQuestion();
  const rows = anOrderingQuestion();
  const cases: [what: string, answer: Answer, complete: boolean, parts: number, right: boolean][] = [
    ['the right option', marked(choice, 0), true, 1, true],
    ['a wrong option', marked(choice, 1), true, 0, false],
    ['nothing', marked(choice), false, 0, false],
    ['all right options', marked(multiple, 0, 2), true, 2, true],
    ['all right options in another order', marked(multiple, 2, 0), true, 2, true],
    ['one of the right options', marked(multiple, 0), false, 1, false],
    ['a right and a wrong option', marked(multiple, 0, 1), true, 1, false],
    ['all options', marked(multiple, 0, 1, 2, 3), false, 2, false],
    ['the right order', marked(rows, 0, 1, 2), true, 3, true],
    ['two steps exchanged', marked(rows, 1, 0, 2), true, 1, false],
    ['an empty row', marked(rows, 0, 1, null), false, 2, false],
    ['the right matches', marked(aMatchingQuestion(), 0, 1, 2), true, 3, true],
    ['a wrong match', marked(aMatchingQuestion(), 0, 2, 1), true, 1, false],
    ['the right words', written('inference', '42'), true, 2, true],
    ['an accepted word', written('Prediction', '42'), true, 2, true],
    ['a wrong word', written('inference', '43'), true, 1, false],
    ['an empty blank', written('inference', ''), false, 1, false],
    ['a blank of spaces', written('inference', ' \t'), false, 1, false],
  ];
  for (const [what, answer, complete, parts, right] of cases) {
    it(`of ${answer.question.kind} with ${what} is ${right ? 'right' : 'wrong'}`, () =>
      assert.deepEqual([isComplete(answer), partsRight(answer), isRight(answer)], [complete, parts, right]));
  }
});
