import assert from 'node:assert/strict';
import { parseNote } from '../../src/core/notes/parseNote';

/** The lines on which a note has a name without definition. */
function missingIn(...lines: string[]): number[] {
  return parseNote('n.md', 'file:///n.md', lines.join('\n'))
    .problems.filter(({ code }) => code === 'definition-missing')
    .map(({ line }) => line);
}

describe('a name without definition', () => {
  it('is reported where nothing stands behind its colon or below', () => {
    assert.deepEqual(missingIn('# A', '', '- **Shard**: A unit.', '- **Stream**:', '- **Record:**'), [4, 5]);
  });

  it('is reported at the end of its section', () => {
    assert.deepEqual(missingIn('# A', '', '**Shard**:', '', '## B', '', 'Text.'), [3]);
  });

  it('is none with a list, a text, code or a picture below', () => {
    assert.deepEqual(missingIn('# A', '', '- **Shard**:', '  - A unit.'), []);
    assert.deepEqual(missingIn('# A', '', '**Shard**:', '', 'A unit.'), []);
    assert.deepEqual(missingIn('# A', '', '**Shard**:', '', '```', 'code', '```'), []);
    assert.deepEqual(missingIn('# A', '', '**Shard**:', '', '![](shard.png)'), []);
  });

  it('is none without a colon, and none of a label or a sentence', () => {
    assert.deepEqual(missingIn('# A', '', '- **Shard**', '- **Use cases**:', '- **When it is hot you should**:'), []);
  });

  it('is found in seconds in a long line of stars', () => {
    assert.deepEqual(missingIn(`${'**'.repeat(200_000)}:`), []);
  });
});
