import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import { askedKey, drawQuestions, inRandomOrder } from '../../src/core/study/drawQuestions';
import { seededRandom } from '../../src/core/study/random';
import { aCase, aQuestion, generatedQuestions, manyQuestions } from '../support/aQuestion';

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const draw = (groups: Question[][], length: number, seed = 1) => drawQuestions(groups, length, seededRandom(seed));
const SEEDS = [1, 2, 3, 4, 5];

describe('drawQuestions', () => {
  it('takes each question once, as many as asked for', () => {
    const drawn = ids(draw([manyQuestions(50)], 10));
    assert.deepEqual([drawn.length, new Set(drawn).size], [10, 10]);
  });

  it('takes as many as there are, and none of none', () => {
    assert.deepEqual([draw([manyQuestions(4)], 10).length, draw([[]], 10).length, draw([], 10).length], [4, 0, 0]);
  });

  it('takes none when none is asked for', () => assert.deepEqual(draw([manyQuestions(4)], 0), []));

  it('takes a question that is in two groups once', () => {
    const questions = manyQuestions(3);
    assert.equal(draw([questions, questions], 10).length, 3);
  });

  for (const seed of SEEDS) {
    it(`uses a group up before the next (seed ${seed})`, () => {
      const groups = ['a', 'b', 'c'].map((name) => manyQuestions(4, (index) => ({ id: `${name}${index}` })));
      const drawn = ids(draw(groups, 10, seed)).map((id) => id[0]);
      assert.equal(drawn.join(''), 'aaaabbbbcc');
    });

    it(`takes one form of each term, also from several groups (seed ${seed})`, () => {
      const questions = generatedQuestions(40);
      const groups = [questions.filter((_, i) => i % 3 === 0), questions.filter((_, i) => i % 3 !== 0)];
      const terms = draw(groups, 100, seed).map(askedKey);
      assert.deepEqual([terms.length, new Set(terms).size], [20, 20]);
    });

    it(`takes the questions of a case one after the other, in the order of the note (seed ${seed})`, () => {
      const drawn = ids(draw([[...aCase('x', 3).reverse(), ...manyQuestions(20)]], 23, seed));
      const at = drawn.indexOf('x#0');
      assert.deepEqual(drawn.slice(at, at + 3), ['x#0', 'x#1', 'x#2']);
    });
  }

  it('takes no part of a case where other questions fill the rest', () => {
    for (const seed of SEEDS) {
      const drawn = ids(draw([[...aCase('x', 3), ...aCase('y', 3)], manyQuestions(9)], 5, seed));
      assert.match(drawn.map((id) => id[0]).join(''), /^(xxx|yyy)nn$/);
    }
  });

  it('takes a part of a case rather than too few questions', () => {
    for (const seed of SEEDS) {
      const drawn = ids(draw([[...aCase('x', 4), ...manyQuestions(1)]], 3, seed));
      assert.deepEqual(drawn, ['n#0', 'x#0', 'x#1']);
    }
  });

  it('takes any question of a group about as often as another', () => {
    const random = seededRandom(4);
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      for (const id of ids(drawQuestions([manyQuestions(10)], 3, random))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const count of counts.values()) assert.ok(count > 500 && count < 700, String([...counts]));
  });

  it('leaves its groups as they were', () => {
    const group = [...aCase('x', 3).reverse(), ...manyQuestions(3)];
    const before = ids(group);
    draw([group], 5);
    inRandomOrder(group, seededRandom(1));
    assert.deepEqual(ids(group), before);
  });
});

describe('inRandomOrder', () => {
  it('keeps every question, and cases together', () => {
    for (const seed of SEEDS) {
      const questions = [...aCase('x', 2), ...manyQuestions(5), ...aCase('y', 2)];
      // Taken apart, as a draw from several groups may do.
      const apart = questions.filter((_, i) => i % 2 === 0).concat(questions.filter((_, i) => i % 2 === 1));
      const ordered = ids(inRandomOrder(apart, seededRandom(seed)));
      assert.deepEqual([...ordered].sort(), ids(questions).sort());
      for (const name of ['x', 'y']) assert.equal(ordered.indexOf(`${name}#1`) - ordered.indexOf(`${name}#0`), 1);
    }
  });

  it('gives another order for other random numbers', () => {
    const orders = SEEDS.map((seed) => String(ids(inRandomOrder(manyQuestions(20), seededRandom(seed)))));
    assert.equal(new Set(orders).size, SEEDS.length);
  });
});

describe('askedKey', () => {
  const cases: [id: string, authored: boolean, key: string][] = [
    ['n#which?back', true, 'n#which'],
    ['n#term?which', false, 'n#term'],
    ['n#term?what', false, 'n#term'],
    ['n#a?b?what', false, 'n#a?b'],
    ['n#no-form', false, 'n#no-form'],
    ['n#which?', true, 'n#which?'],
  ];
  for (const [id, authored, key] of cases) {
    it(`of ${authored ? 'authored' : 'generated'} ${id} is ${key}`, () =>
      assert.equal(askedKey(aQuestion({ id, authored })), key));
  }
});
