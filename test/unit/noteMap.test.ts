import assert from 'node:assert/strict';
import { textOf, type MindMapNode } from '../../src/core/mindMap/mindMap';
import { noteMap } from '../../src/core/mindMap/noteMap';
import { MAX_NOTE_LENGTH } from '../../src/core/notes/parseNote';
import { lines } from '../support/aNote';

const URI = 'test:/notes/plants.md';

function mapOf(...text: string[]): MindMapNode {
  return noteMap(lines(...text), URI, '/notes/plants.md').root;
}

/** Each node on a line: its depth, its line in the note and its text. */
function outlineOf(node: MindMapNode, depth = 0): string[] {
  return [
    `${'  '.repeat(depth)}${node.place?.line ?? '-'} ${textOf(node)}`,
    ...node.children.flatMap((child) => outlineOf(child, depth + 1)),
  ];
}

function textsOf(node: MindMapNode): string[] {
  return node.children.map(textOf);
}

function count(node: MindMapNode): number {
  return node.children.reduce((sum, child) => sum + count(child), 1);
}

describe('the map of a note', () => {
  it('nests headings and list items', () => {
    const root = mapOf(
      '# Plants',
      '',
      '## Trees',
      '- Oak',
      '  - Leaves',
      '- Fir',
      '',
      '### Roots',
      '1. Deep',
      '## Moss',
    );
    assert.deepEqual(outlineOf(root), [
      '1 Plants',
      '  3 Trees',
      '    4 Oak',
      '      5 Leaves',
      '    6 Fir',
      '    8 Roots',
      '      9 Deep',
      '  10 Moss',
    ]);
    assert.equal(root.children[0]?.place?.uri, URI);
  });

  it('nests headings inside list items', () => {
    const trees = ['- ## Trees', '  - ### Oak', '    - Old', '  - ### Fir', '    - Green'];
    assert.deepEqual(outlineOf(mapOf('# Plants', ...trees, '- ## Moss', '  - Soft')), [
      '1 Plants',
      '  2 Trees',
      '    3 Oak',
      '      4 Old',
      '    5 Fir',
      '      6 Green',
      '  7 Moss',
      '    8 Soft',
    ]);
  });

  it('counts lines behind front matter and with any line end', () => {
    const root = noteMap('\uFEFF---\r\ntitle: Plants\r\n---\r\n# Plants\r\n\r\n- Oak\r\n', URI, 'x.md').root;
    assert.deepEqual(outlineOf(root), ['4 Plants', '  6 Oak']);
  });

  it('is called by its title, else by its only heading, else by its file', () => {
    assert.equal(textOf(mapOf('---', 'title: Green things', '---', '## Trees', '## Moss')), 'Green things');
    assert.equal(textOf(mapOf('## Trees', '- Oak', '- Fir')), 'Trees');
    assert.equal(textOf(mapOf('- Oak', '- Fir')), 'plants');
  });

  it('makes a node of what begins in bold, and of nothing else that is a paragraph', () => {
    const root = mapOf('# Plants', '**Oak**: A tree.', '', 'It rains a lot.', '', '__Fir__ stays green.');
    assert.deepEqual(textsOf(root), ['Oak: A tree.', 'Fir stays green.']);
  });

  it('shows the first paragraph of a heading that has nothing else', () => {
    const long = `Oaks grow ${'very '.repeat(60)}old.`;
    const [tree, moss] = mapOf('# Plants', '## Trees', long, '', 'More.', '## Moss', 'Soft.', '- Green').children;
    assert.ok(tree && moss);
    assert.match(textsOf(tree)[0] ?? '', /^Oaks grow .*…$/);
    assert.equal(tree.children.length, 1);
    assert.deepEqual(textsOf(moss), ['Green']);
  });

  it('puts a list under the label above it', () => {
    const root = mapOf(
      '# Plants',
      '**Trees**',
      '- Oak',
      '- Fir',
      '',
      'Mosses are:',
      '',
      '- Soft',
      '',
      '**Grass** is all around.',
    );
    assert.deepEqual(outlineOf(root), [
      '1 Plants',
      '  2 Trees',
      '    3 Oak',
      '    4 Fir',
      '  6 Mosses are:',
      '    8 Soft',
      '  10 Grass is all around.',
    ]);
  });

  it('makes a node of a row, its name in bold', () => {
    const root = mapOf(
      '# Plants',
      '| Name | Height | Leaves |',
      '|---|---|---|',
      '| Oak | 30 m | wide |',
      '| Fir | | needles |',
    );
    assert.deepEqual(textsOf(root), ['Oak · 30 m · wide', 'Fir · needles']);
    assert.deepEqual(root.children[0]?.runs[0], { text: 'Oak', bold: true });
    assert.equal(root.children[1]?.place?.line, 5);
  });

  it('leaves out code, pictures, quotes and task lists', () => {
    const root = mapOf(
      '# Plants',
      '```',
      '- oak',
      '```',
      '![Oak](oak.png)',
      '> Said.',
      '',
      '- [x] Oak',
      '- [ ] Fir',
      '',
      '- ![](a.png)',
      '- Moss',
    );
    assert.deepEqual(textsOf(root), ['Moss']);
  });

  describe('of a text', () => {
    const runsOf = (text: string) =>
      mapOf('# Plants', `- ${text}`).children[0]?.runs ?? mapOf(`# ${text}`, '- a', '- b').runs;
    const cases: [text: string, runs: object[]][] = [
      ['an **old** oak', [{ text: 'an ' }, { text: 'old', bold: true }, { text: ' oak' }]],
      [
        'an *old* `oak()`',
        [{ text: 'an ' }, { text: 'old', italic: true }, { text: ' ' }, { text: 'oak()', code: true }],
      ],
      ['[oak](javascript:alert(1)) and [fir](command:run)', [{ text: 'oak and fir' }]],
      ['see [[trees/oak|the oak]]', [{ text: 'see the oak' }]],
      ['&lt;b&gt; &amp; \\*', [{ text: '<b> & *' }]],
      ['one<br>two', [{ text: 'one' }, { text: ' ' }, { text: 'two' }]],
      ['oak <!-- not yet -->', [{ text: 'oak' }]],
      ['a\u0007b', [{ text: 'a b' }]],
      ['half \ud83c.', [{ text: 'half  .' }]],
    ];
    for (const [text, runs] of cases) {
      it(`${JSON.stringify(text)}: keeps what it says`, () => {
        const found = runsOf(text);
        const join = (all: readonly { text?: string }[]) => all.map((one) => one.text).join('');
        assert.equal(join(found), join(runs));
        assert.deepEqual(
          found.filter((run) => run.bold ?? run.italic ?? run.code),
          runs.filter((run) => Object.keys(run).length > 1),
        );
      });
    }

    for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', ']]>']) {
      it(`shows ${text} as it stands`, () => {
        assert.equal(mapOf('# Plants', `- a ${text} b`, '- c').children.map(textOf)[0], `a ${text} b`);
      });
    }

    it('cuts what is long, and no letter in two', () => {
      const [node] = mapOf('# Plants', `- ${'🌳'.repeat(400)}`, '- b').children;
      assert.ok(node);
      assert.match(textOf(node), /^(?:🌳){100}…$/u);
    });
  });

  describe('folds', () => {
    const twoDeep = ['# Plants', '## Trees', '- Oak', '  - Leaves', '## Moss'];
    const folded = (node: MindMapNode): string[] => [
      ...(node.folded ? [textOf(node)] : []),
      ...node.children.flatMap(folded),
    ];

    it('nothing that can be taken in at once', () => assert.deepEqual(folded(mapOf(...twoDeep)), []));

    it('what lies deeper in a long note, but never the first two levels', () => {
      const many = Array.from({ length: 30 }, (_, index) => [`## Tree ${index}`, '- Oak', '- Fir']).flat();
      assert.equal(folded(mapOf('# Plants', ...many)).length, 30);
    });

    for (const [level, names] of [
      [2, ['Trees', 'Oak']],
      [1, ['Plants', 'Trees', 'Oak']],
      [3, ['Oak']],
      [-1, []],
    ] as const) {
      it(`what is deeper than initialExpandLevel ${level}`, () => {
        const root = mapOf('---', 'markmap:', `  initialExpandLevel: ${level}`, '---', ...twoDeep);
        assert.deepEqual(folded(root), names);
      });
    }

    it('what a comment asks to fold', () => {
      const root = mapOf('# Plants', '## Trees <!-- markmap: fold -->', '- Oak', '## Moss', '- Soft');
      assert.deepEqual(folded(root), ['Trees']);
      assert.deepEqual(textsOf(root), ['Trees', 'Moss']);
    });
  });

  describe('has options', () => {
    const optionsOf = (...written: string[]) =>
      noteMap(lines('---', 'markmap:', ...written.map((line) => `  ${line}`), '---', '# A'), URI, 'a.md').options;

    it('as its front matter says', () => {
      assert.deepEqual(
        optionsOf(
          'colorFreezeLevel: 3',
          'maxWidth: 240',
          "color: ['#2980b9', teal]",
          'spacingHorizontal: 40',
          'spacingVertical: 2',
          'duration: 0',
          'zoom: false',
          'pan: false',
        ),
        {
          color: ['#2980b9', 'teal'],
          colorFreezeLevel: 3,
          maxWidth: 240,
          spacingHorizontal: 40,
          spacingVertical: 2,
          duration: 0,
          zoom: false,
          pan: false,
        },
      );
      assert.deepEqual(optionsOf("color: '#123456'"), { color: ['#123456'] });
    });

    for (const bad of [
      'maxWidth: wide',
      'maxWidth: -1',
      'colorFreezeLevel: 1.5',
      'duration: .inf',
      "color: 'url(http://a.test)'",
      "color: 'red;}'",
      'color: []',
      'zoom: 1',
      'unknown: 1',
    ]) {
      it(`and takes ${bad} as not written, but what stands beside it`, () => {
        assert.deepEqual(optionsOf(bad, 'pan: true'), { pan: true });
      });
    }

    it('none, whatever stands where they should be', () => {
      for (const value of ['markmap: 3', 'markmap: [a]', 'markmap:']) {
        assert.deepEqual(noteMap(lines('---', value, '---', '# A'), URI, 'a.md').options, {}, value);
      }
    });
  });

  describe('stays small', function () {
    this.timeout(30_000); // Long texts on a small machine.

    it('and says how many ideas it leaves out, and where', () => {
      const root = mapOf('# Plants', ...Array.from({ length: 4000 }, (_, index) => `- Oak ${index}`));
      assert.equal(count(root), 3001);
      const last = root.children.at(-1);
      assert.ok(last);
      assert.equal(textOf(last), '… 1,001 more');
      assert.equal(last.place?.line, 3001);
    });

    it('and leaves out the deepest first', () => {
      const many = Array.from({ length: 200 }, (_, index) => [
        `## Tree ${index}`,
        ...Array.from({ length: 20 }, () => '- Leaf'),
      ]).flat();
      const root = mapOf('# Plants', ...many);
      assert.equal(root.children.length, 200);
      assert.equal(root.children[0]?.children.length, 20);
      assert.equal(root.children[199]?.children.map(textOf).join(), '… 20 more');
    });

    for (const [name, text] of Object.entries({
      'a line of a million letters': `- ${'a'.repeat(999_000)}`,
      'emphasis that never ends': `- ${'**a '.repeat(250_000)}`,
      'brackets that never close': `# ${'['.repeat(999_000)}`,
      'lists in lists': '- '.repeat(400_000),
      'quotes in quotes': '> '.repeat(400_000),
      'ever deeper items': Array.from({ length: 1200 }, (_, depth) => `${'  '.repeat(depth % 600)}- a`).join('\n'),
      'more than is read': '# Plants\n'.repeat(MAX_NOTE_LENGTH / 5),
    })) {
      it(`with ${name}`, () => {
        assert.ok(count(noteMap(text, URI, 'a.md').root) <= 6001);
      });
    }
  });
});
