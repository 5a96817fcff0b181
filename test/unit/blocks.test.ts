import assert from 'node:assert/strict';
import { readBlocks, type Block } from '../../src/core/notes/blocks';
import { lines } from '../support/aNote';

/** Blocks in words, each with its line. */
function inWords(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return `#${block.level} ${block.text} @${block.line}`;
      case 'paragraph':
        return `${block.text.replace(/\n/g, '|')} @${block.line}`;
      case 'list':
        return `[${block.items.map((item) => inWords(item.blocks).join(' ')).join(', ')}]`;
      case 'quote':
        return `>${block.callout ? `${block.callout.type}=${block.callout.title} ` : ''}${inWords(block.blocks).join(' ')}`;
      case 'table':
        return `table @${block.line}`;
    }
  });
}

function reads(says: string, written: string[], ...expected: string[]): void {
  it(says, () => assert.deepEqual(inWords(readBlocks(lines(...written), 0)), expected));
}

describe('readBlocks', () => {
  reads(
    'gives headings in items as headings',
    ['- ## A', '  - x', '  - ### B', '- y'],
    '#8 A @1',
    '[x @2]',
    '#15 B @3',
    '[y @4]',
  );
  reads('splits a list around a heading', ['- x', '- # A', '- y', '- z'], '[x @1]', '#7 A @2', '[y @3, z @4]');
  reads(
    'takes items that are too far to the right for items',
    ['- a', '      - b', '      - c'],
    '[a @1 [b @2, c @3]]',
  );
  reads('takes a numbered item below text for an item', ['text', '2. b', '3. c'], 'text @1', '[b @2, c @3]');
  reads('takes drawn bullets for bullets', ['text', '• b', '• c'], 'text @1', '[b @2, c @3]');
  reads('reads a list that is indented as code is', ['# A', '', '\t- b', '\t- c'], '#1 A @1', '[b @3, c @4]');
  reads('reads no code that is indented', ['a', '', '    # comment', '    x = 1'], 'a @1');
  reads('leaves the marks of fenced notes out', [':::info Title', 'a', '', 'b', ':::'], 'a @2', 'b @4');
  reads('takes the head off a callout', ['> [!Tip]- Mind **this**', '> a'], '>tip=Mind **this** a @2');
  reads('reads on between HTML', ['<details><summary>x</summary>', '', '- a', '', '</details>'], '[a @3]');
  reads('takes dashes below a sentence for a rule', ['A sentence.', '---', 'b'], 'A sentence. @1', 'b @3');
  reads('counts lines in quotes and lists', ['- a', '', '  > b', '  > c', '', '  d'], '[a @1 >b|c @3 d @6]');
});
