import assert from 'node:assert/strict';

/** The value, which a test expects to be there. */
export function defined<T>(value: T | null | undefined, what = 'the value'): T {
  assert.ok(value !== null && value !== undefined, `${what} is there`);
  return value;
}
