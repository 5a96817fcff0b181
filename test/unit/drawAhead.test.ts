import assert from 'node:assert/strict';
import { drawAhead } from '../../src/core/study/drawAhead';
import { seededRandom } from '../../src/core/study/random';
import { aQuestion, manyQuestions } from '../support/aQuestion';

const drawn = (questions: Parameters<typeof drawAhead>[0], gainOf: Parameters<typeof drawAhead>[1], length = 2) =>
  drawAhead(questions, gainOf, length, seededRandom(1))
    .map(({ id }) => id)
    .sort();
const gainById = (gains: Record<string, number>) => (question: { id: string }) => gains[question.id] ?? null;

describe('drawAhead', () => {
  it('takes the questions with the greatest gain', () =>
    assert.deepEqual(drawn(manyQuestions(4), gainById({ 'n#0': 1, 'n#1': 3, 'n#2': 2, 'n#3': 0 })), ['n#1', 'n#2']));

  it('leaves out what was never scheduled', () =>
    assert.deepEqual(drawn(manyQuestions(4), gainById({ 'n#2': -5 })), ['n#2']));

  it('asks only one of the questions made from a term', () => {
    const forms = ['a#x?which', 'a#x?what', 'a#y?which'].map((id) => aQuestion({ id, authored: false }));
    assert.deepEqual(drawn(forms, gainById({ 'a#x?which': 3, 'a#x?what': 2, 'a#y?which': 1 })), [
      'a#x?which',
      'a#y?which',
    ]);
  });
});
