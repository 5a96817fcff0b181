import assert from 'node:assert/strict';
import { isDay } from '../../src/core/progress/calendar';

describe('isDay', () => {
  for (const day of ['2027-03-01', '2028-02-29', '1999-12-31']) {
    it(`knows ${day}`, () => assert.equal(isDay(day), true));
  }
  for (const text of [
    '',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '01.03.2027',
    '2027-03-01T00:00',
    'x',
  ]) {
    it(`refuses "${text}"`, () => assert.equal(isDay(text), false));
  }
});
