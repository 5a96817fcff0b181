import assert from 'node:assert/strict';
import { seededRandom, seedFrom, shuffled } from '../../src/core/study/random';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed', () => assert.deepEqual(take(7, 50), take(7, 50)));

  it('gives other numbers for another seed', () => assert.notDeepEqual(take(7, 5), take(8, 5)));

  it('is mulberry32', () => {
    assert.deepEqual(
      take(1, 3).map((number) => number.toFixed(6)),
      ['0.627074', '0.002736', '0.527447'],
    );
  });

  it('stays from 0 up to 1 and fills that evenly', () => {
    const numbers = take(3, 10_000);
    assert.ok(numbers.every((number) => number >= 0 && number < 1));
    const tenths = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((number) => Math.floor(number * 10) === i).length,
    );
    for (const count of tenths) assert.ok(count > 850 && count < 1150, String(tenths));
  });
});

describe('seedFrom', () => {
  // The values that the authors of FNV-1a publish.
  const cases: [string, number][] = [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ];
  for (const [text, seed] of cases) it(`of "${text}" is ${seed}`, () => assert.equal(seedFrom(text), seed));

  it('does not throw on unpaired surrogates', () => assert.ok(seedFrom('\ud83d') > 0));
});

describe('shuffled', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);

  it('keeps every item and leaves the list as it was', () => {
    const before = [...items];
    const result = shuffled(items, seededRandom(1));
    assert.notDeepEqual(result, before);
    assert.deepEqual(items, before);
    assert.deepEqual(
      [...result].sort((a, b) => a - b),
      before,
    );
  });

  it('gives the same order for the same seed', () => {
    assert.deepEqual(shuffled(items, seededRandom(1)), shuffled(items, seededRandom(1)));
  });

  it('takes short lists', () => assert.deepEqual([shuffled([], Math.random), shuffled([1], Math.random)], [[], [1]]));

  it('puts each of three items first about as often', () => {
    const random = seededRandom(5);
    const first = Array.from({ length: 3000 }, () => shuffled([0, 1, 2], random)[0]);
    const counts = [0, 1, 2].map((item) => first.filter((one) => one === item).length);
    for (const count of counts) assert.ok(count > 900 && count < 1100, String(counts));
  });
});
