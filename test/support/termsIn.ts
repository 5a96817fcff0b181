import assert from 'node:assert/strict';
import { aNote, lines } from './aNote';

/** What a note of the user's own defines, in words: `name (alias, alias) @line: definition`. */
export function termsIn(text: string): string[] {
  return aNote(text).terms.map(({ name, aliases, line, definition }) => {
    return `${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''} @${line}: ${definition}`;
  });
}

/** One test a case: what it says, the lines of the note, and the terms that they define. */
export function defineTests(cases: Record<string, [written: string | string[], ...expected: string[]]>): void {
  for (const [says, [written, ...expected]] of Object.entries(cases)) {
    it(says, () => assert.deepEqual(termsIn(typeof written === 'string' ? written : lines(...written)), expected));
  }
}
