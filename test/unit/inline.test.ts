import assert from 'node:assert/strict';
import { linksIn, oneLine, plainText } from '../../src/core/notes/inline';

function table(read: (text: string) => unknown, cases: [says: string, text: string, expected: unknown][]): void {
  for (const [says, text, expected] of cases) it(says, () => assert.deepEqual(read(text), expected));
}

describe('oneLine', () => {
  table(oneLine, [
    ['joins lines and blanks', ' a\n  b\t c\r\n', 'a b c'],
    ['keeps emphasis and code', '**a** `b` _c_', '**a** `b` _c_'],
    ['reduces a link to its text', 'see [the note](../a.md#b) here', 'see the note here'],
    ['reduces several links', '[a](b) and [c](d)', 'a and c'],
    ['reduces a link with a title', '[a](b.md "title")', 'a'],
    ['reduces a link with round brackets in its target', '[a](b_(c).md)', 'a'],
    ['reduces a link whose target has blanks', '[a](<b c.md>)', 'a'],
    ['keeps emphasis inside a link', '[**a**](b)', '**a**'],
    ['removes images', 'a ![b](c.png) d', 'a d'],
    ['reduces a wiki link', '[[Note]] and [[Note|label]]', 'Note and label'],
    ['keeps brackets that are no link', 'a [b] (c) d[0]', 'a [b] (c) d[0]'],
    ['takes nothing as nothing', ' \n ', ''],
  ]);
});

describe('plainText', () => {
  table(plainText, [
    ['removes strong emphasis', '**a** and __b__', 'a and b'],
    ['removes emphasis', '*a* and _b_', 'a and b'],
    ['removes code marks', 'use `a b`', 'use a b'],
    ['removes emphasis around code', '**`a`**', 'a'],
    ['reduces links', '[a `b`](c)', 'a b'],
    ['keeps names with underscores', 'scale_pos_weight and _x_y', 'scale_pos_weight and _x_y'],
    ['keeps signs of multiplication', '2 * 3 * 4 and a*b*c', '2 * 3 * 4 and a*b*c'],
    ['keeps a star that stands alone', 'a* search', 'a* search'],
    ['takes escaped marks as characters', 'a \\* b \\[c\\] \\`d', 'a * b [c] `d'],
    ['keeps an unclosed mark', '**a', '**a'],
  ]);
});

describe('linksIn', () => {
  table(linksIn, [
    ['finds a link', 'a [b](c.md) d', [{ label: 'b', target: 'c.md' }]],
    [
      'finds every link of a line',
      '[a](b)[c](d)',
      [
        { label: 'a', target: 'b' },
        { label: 'c', target: 'd' },
      ],
    ],
    ['finds an anchor', '[a](#b-c)', [{ label: 'a', target: '#b-c' }]],
    ['leaves the title out', '[a](b.md "c")', [{ label: 'a', target: 'b.md' }]],
    ['keeps round brackets of a target', '[a](b_(c)_d)', [{ label: 'a', target: 'b_(c)_d' }]],
    ['takes angle brackets off', '[a](<b.md>)', [{ label: 'a', target: 'b.md' }]],
    ['leaves images out', '![a](b.png)', []],
    ['leaves brackets out that are no link', '[a] (b) [c]', []],
  ]);
});
