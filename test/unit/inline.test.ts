import assert from 'node:assert/strict';
import { linksIn, oneLine, plainText, splitOutsideCode } from '../../src/core/notes/inline';

function table(read: (text: string) => unknown, cases: [says: string, text: string, expected: unknown][]): void {
  for (const [says, text, expected] of cases) it(says, () => assert.deepEqual(read(text), expected));
}

describe('splitOutsideCode', () => {
  table(
    (text) => splitOutsideCode(text, /\s+or\s+/),
    [
      ['splits at the separator', 'a or `b`  or c', ['a', '`b`', 'c']],
      ['leaves code whole', '`a or b` or c', ['`a or b`', 'c']],
      ['leaves words whole', 'for more', ['for more']],
      ['gives one part of nothing', '', ['']],
    ],
  );
});

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
    ['keeps links in code', 'write `[a](b)` for [c](d)', 'write `[a](b)` for c'],
    ['keeps wiki links and images in code', '`[[a|b]]` ``![c](d) ` `` [[e|f]]', '`[[a|b]]` ``![c](d) ` `` f'],
    ['keeps escapes', '\\[a](b) \\_c\\_ \\`[d](e)\\`', '\\[a](b) \\_c\\_ \\`d\\`'],
    ['reduces a link whose label holds code', 'see [the `a[0]` key](b.md)', 'see the `a[0]` key'],
    ['puts code back where it was', '`a` [b](c) `d` ![e](f) `g`', '`a` b `d` `g`'],
    ['reduces a link behind an unclosed code mark', 'a ` b [c](d)', 'a ` b c'],
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
    [
      'keeps underscores and stars in code',
      'call `__init__` or `**kwargs**` or `*a*`',
      'call __init__ or **kwargs** or *a*',
    ],
    ['keeps brackets in code', '`[[ ]]` and `[a](b)`', '[[ ]] and [a](b)'],
    ['keeps escapes in code', '`a\\_b\\_`', 'a\\_b\\_'],
    ['takes escaped emphasis as characters', '\\_c\\_ and \\*d\\* and \\*\\*e\\*\\*', '_c_ and *d* and **e**'],
    ['takes an escaped escape as one', 'a\\\\b', 'a\\b'],
    ['reads code in two marks with a mark in it', '`` a`b ``', 'a`b'],
    ['does not take marks in code for the ends of emphasis', '**a `**` b**', 'a ** b'],
    ['reduces a link whose target has blanks', '[**x**](<my note.md>)', 'x'],
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
    ['finds a target with blanks', '[x](<my note.md>)', [{ label: 'x', target: 'my note.md' }]],
    ['finds a target with blanks and a title', '[x](<my note.md#a> "t")', [{ label: 'x', target: 'my note.md#a' }]],
    ['leaves links in code out', '`[a](b.md)` ``[c](d.md)`` [e](f.md)', [{ label: 'e', target: 'f.md' }]],
    ['leaves escaped brackets out', '\\[a](b.md)', []],
  ]);
});

describe('inline Markdown of a million characters', () => {
  const units = [
    '[a](',
    '[',
    '[[',
    '[[a|',
    '![',
    '[a](b(',
    '[a](b "',
    '[a](<b',
    '[a](b ',
    '`',
    '`a ',
    '**a ',
    '*a ',
    '_a ',
    '\\`',
  ];
  for (const unit of units) {
    it(`is read to its end when it repeats "${unit}"`, () => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length)).trim();
      assert.deepEqual(linksIn(text), []);
      assert.equal(oneLine(text), text);
      assert.ok(plainText(text).length > 0);
    }).timeout(60_000);
  }

  it('is read with all its links', () => {
    const text = '[a](b) '.repeat(100_000);
    assert.equal(linksIn(text).length, 100_000);
    assert.equal(oneLine(text), 'a '.repeat(100_000).trim());
  }).timeout(60_000);
});
