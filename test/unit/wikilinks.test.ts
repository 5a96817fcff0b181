import assert from 'node:assert/strict';
import { wikilinksIn, wikilinksOfLines } from '../../src/core/notes/wikilinks';

const parts = (text: string) => wikilinksIn(text).map(({ note, section, label }) => [note, section, label]);

describe('wikilinks', () => {
  const forms: [written: string, note: string, section: string | null, label: string][] = [
    ['[[Feature scaling]]', 'Feature scaling', null, 'Feature scaling'],
    ['[[Feature scaling|scaling]]', 'Feature scaling', null, 'scaling'],
    ['[[Feature scaling#Why]]', 'Feature scaling', 'Why', 'Feature scaling › Why'],
    ['[[Feature scaling#Part#Why|so]]', 'Feature scaling', 'Why', 'so'],
    ['[[#Why]]', '', 'Why', 'Why'],
    ['![[diagrams/Flow of Node.js]]', 'diagrams/Flow of Node.js', null, 'diagrams/Flow of Node.js'],
    ['[[a/b|c\\|d]]', 'a/b', null, 'c\\|d'],
    ['| [[Note\\|text]] |', 'Note', null, 'text'],
    ['[[ Note ]]', 'Note', null, 'Note'],
  ];
  for (const [written, ...expected] of forms) {
    it(`reads ${written}`, () => assert.deepEqual(parts(written), [expected.slice(0, 3)]));
  }

  for (const written of [
    '[[]]',
    '[[|x]]',
    '[[#]]',
    '[Note](note.md)',
    '[[a\nb]]',
    '[[a]',
    '[ [a]]',
    '![[flow.png]]',
    '[[Paper.PDF#page=3]]',
  ]) {
    it(`takes ${JSON.stringify(written)} for none`, () => assert.deepEqual(parts(written), []));
  }

  it('knows where each begins and ends', () => {
    const text = 'See [[One]] and ![[Two]].';
    assert.deepEqual(
      wikilinksIn(text).map(({ start, end }) => text.slice(start, end)),
      ['[[One]]', '![[Two]]'],
    );
  });

  it('has none in front matter, code and comments, and keeps lines and columns', () => {
    const lines = [
      '---',
      'up: "[[Front]]"',
      '---',
      '`[[span]]` [[One]]',
      '```',
      '[[fence]]',
      '```',
      '<!-- [[comment]]',
      '[[comment]] --> [[Two]]',
      '- ~~~md',
      '  [[fence]]',
      '  ~~~',
      '> [[Three]]',
    ];
    assert.deepEqual(
      wikilinksOfLines(lines).map(({ line, link }) => [line, link.start, link.note]),
      [
        [3, 11, 'One'],
        [8, 16, 'Two'],
        [12, 2, 'Three'],
      ],
    );
  });

  it('is through with hostile lines at once', () => {
    for (const piece of ['[[', '![[a|', '[[a#', '`', '<!--', '[[`']) {
      assert.deepEqual(wikilinksOfLines([piece.repeat(1_000_000)]), []);
    }
  });
});
