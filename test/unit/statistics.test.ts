import assert from 'node:assert/strict';
import { effectiveCount, normalBelow, weightedInterval, wilsonInterval } from '../../src/core/progress/statistics';
import { seededRandom } from '../../src/core/study/random';

const rounded = (numbers: number[]) => numbers.map((number) => number.toFixed(3));

describe('wilsonInterval', () => {
  // From the closed form, worked out by hand with z = 1.6449.
  it('is that of 7 right answers of 10', () => {
    const { low, high } = wilsonInterval(0.7, 10);
    assert.deepEqual(rounded([low, high]), ['0.442', '0.873']);
  });
  it('never leaves 0 and 1, and is never empty', () => {
    for (const count of [1, 3.5, 100]) {
      assert.deepEqual(rounded([wilsonInterval(0, count).low, wilsonInterval(1, count).high]), ['0.000', '1.000']);
      assert.ok(wilsonInterval(0, count).high > 0 && wilsonInterval(1, count).low < 1);
    }
  });
  it('covers the truth in about 90 of 100 samples', () => {
    const random = seededRandom(4);
    let covered = 0;
    for (let i = 0; i < 4000; i++) {
      const truth = 0.3 + 0.6 * random();
      const right = Array.from({ length: 40 }, () => random() < truth).filter(Boolean).length;
      const { low, high } = wilsonInterval(right / 40, 40);
      if (low <= truth && truth <= high) covered++;
    }
    assert.ok(covered > 3500 && covered < 3720, String(covered));
  });
});

describe('weightedInterval', () => {
  const share = wilsonInterval(0.6, 30);
  it('of one part is the interval of the part', () => {
    const { value, low, high } = weightedInterval([{ weight: 1, share }]);
    assert.deepEqual(rounded([value, low, high]), rounded([share.value, share.low, share.high]));
  });
  it('of four parts is half as wide', () => {
    const whole = weightedInterval(Array.from({ length: 4 }, () => ({ weight: 0.25, share })));
    assert.ok(Math.abs((whole.high - whole.low) / (share.high - share.low) - 0.5) < 1e-9);
  });
});

describe('effectiveCount', () => {
  it('is the number of equal weights', () => assert.equal(effectiveCount([0.2, 0.2, 0.2, 0.2]).toFixed(6), '4.000000'));
  it('is less with unequal ones', () => assert.equal(effectiveCount([1, 0.5]).toFixed(3), '1.800'));
  it('of nothing is 0', () => assert.equal(effectiveCount([]), 0));
});

describe('normalBelow', () => {
  const known: [number, string][] = [
    [0, '0.50000'],
    [1, '0.84134'],
    [-1.96, '0.02500'],
    [3, '0.99865'],
  ];
  for (const [x, value] of known) it(`of ${x} is ${value}`, () => assert.equal(normalBelow(x).toFixed(5), value));
});
