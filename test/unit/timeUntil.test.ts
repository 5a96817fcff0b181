import assert from 'node:assert/strict';
import { timeUntil } from '../../src/core/study/timeUntil';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('timeUntil', () => {
  const cases: [span: number, shown: string][] = [
    [-DAY, '1 min'],
    [MINUTE, '1 min'],
    [10 * MINUTE, '10 min'],
    [90 * MINUTE, '2 h'],
    [DAY, '1 d'],
    [59 * DAY, '59 d'],
    [90 * DAY, '3 mo'],
  ];
  for (const [span, shown] of cases) {
    it(`shows ${span / MINUTE} minutes as ${shown}`, () => assert.equal(timeUntil(1e12 + span, 1e12), shown));
  }
});
