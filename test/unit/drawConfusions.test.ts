import assert from 'node:assert/strict';
import type { ConfusionPair } from '../../src/core/progress/progress';
import type { Question } from '../../src/core/questions/question';
import { drawConfusions } from '../../src/core/study/drawConfusions';
import { seededRandom } from '../../src/core/study/random';
import { anOption, aQuestion } from '../support/aQuestion';

/** A question whose options are about these terms, of which the first is asked about. */
const about = (id: string, ...terms: string[]): Question =>
  aQuestion({ id, options: terms.map((term, index) => ({ ...anOption(term, index === 0), about: term })) });
const pair = (a: string, b: string): ConfusionPair => ({ terms: [a, b], count: 1, lastAt: 1 });
const draw = (pairs: ConfusionPair[], questions: Question[], length = 10, seed = 1) =>
  drawConfusions(pairs, questions, length, seededRandom(seed))
    .map(({ id }) => id)
    .sort();

describe('a sitting on what is mixed up', () => {
  const questions = [
    about('asks a, offers b', 'a', 'b', 'x'),
    about('asks b, offers a', 'b', 'x', 'a'),
    about('asks x, offers both', 'x', 'a', 'b'),
    about('asks a', 'a', 'x', 'y'),
    about('asks b', 'b', 'x', 'y'),
    about('asks c, offers d', 'c', 'd'),
    about('asks y', 'y', 'x'),
    aQuestion({ id: 'about nothing' }),
  ];

  it('asks first what offers both and asks about one of them', () => {
    for (const seed of [1, 2, 3]) {
      assert.deepEqual(draw([pair('a', 'b')], questions, 2, seed), ['asks a, offers b', 'asks b, offers a']);
    }
  });

  it('then asks about one of them, and nothing else', () => {
    assert.deepEqual(draw([pair('a', 'b')], questions), ['asks a', 'asks a, offers b', 'asks b', 'asks b, offers a']);
  });

  it('begins with the worst pair', () => {
    assert.deepEqual(draw([pair('c', 'd'), pair('a', 'b')], questions, 1), ['asks c, offers d']);
    assert.deepEqual(draw([pair('c', 'd'), pair('a', 'b')], questions, 3), [
      'asks a, offers b',
      'asks b, offers a',
      'asks c, offers d',
    ]);
  });

  it('asks a question of two pairs, or with a term in two options, once', () => {
    const both = [about('a b c', 'a', 'b', 'c', 'b')];
    assert.deepEqual(draw([pair('a', 'b'), pair('a', 'c')], both), ['a b c']);
  });

  it('asks nothing when nothing is mixed up, or there is no such question', () => {
    assert.deepEqual(draw([], questions), []);
    assert.deepEqual(draw([pair('gone', 'lost')], questions), []);
  });
});
