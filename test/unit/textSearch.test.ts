import assert from 'node:assert/strict';
import { plainText } from '../../src/core/notes/inline';
import { textRows } from '../../src/core/search/searchRow';
import { TextQuery } from '../../src/core/search/textSearch';
import { aLibrary, lines, uriOf } from '../support/aNote';
import { defined } from '../support/defined';

const text = lines(
  '---',
  'title: Orchard',
  '---',
  '# Orchard',
  '',
  'Trees stand in rows, and every',
  'row begins with a **quince** of the old kind.',
  '',
  '- Quince jam keeps for two winters.',
  '- Pear jam keeps for one.',
  '',
  '| Fruit | Keeps |',
  '| ----- | ----- |',
  '| [Quince](quince.md) | Two winters in a jar |',
  '',
  '- [x] Quince jam',
);
const found = (query: string, note = text) => new TextQuery(query).in(note);

describe('search in the text', () => {
  it('finds words by their beginning, without regard to case', () => {
    assert.deepEqual(
      found('WINT').map(({ line }) => line),
      [9, 14],
    );
    assert.deepEqual(found('inter'), [], 'not within a word');
  });

  it('wants all words in one passage: a paragraph, an item or a row', () => {
    assert.deepEqual(
      found('rows quince').map(({ line }) => line),
      [7],
      'a paragraph of two lines',
    );
    assert.deepEqual(found('quince one'), [], 'two items');
    assert.deepEqual(
      found('quince jar').map(({ line }) => line),
      [14],
    );
  });

  it('does not look into the front matter', () => {
    assert.deepEqual(found('title'), []);
    assert.deepEqual(found('title', `\uFEFF${text}`), []);
    assert.equal(found('title', '---\n\ntitle').length, 1, 'a rule is no front matter');
  });

  it('counts lines with CRLF and behind a byte order mark', () => {
    assert.deepEqual(
      found('winters', `\uFEFF${text.replaceAll('\n', '\r\n')}`).map(({ line }) => line),
      [9, 14],
    );
  });

  it('shows what a reader sees', () => {
    assert.deepEqual(
      found('quince winters').map(({ excerpt }) => excerpt),
      ['Quince jam keeps for two winters.', 'Quince | Two winters in a jar'],
    );
  });

  it('says of an option not whether it is right, and puts it last', () => {
    const hits = found('quince jam');
    assert.deepEqual(
      hits.map(({ line, excerpt }) => [line, excerpt]),
      [
        [9, 'Quince jam keeps for two winters.'],
        [16, 'Quince jam'],
      ],
    );
  });

  it('cuts a long passage at words', () => {
    const long = `${'before '.repeat(50)}needle ${'behind '.repeat(50)}`;
    const [hit] = found('needle', long);
    assert.match(hit?.excerpt ?? '', /^… (before ){5,9}needle (behind ){10,20}…$/);
    assert.equal(plainText(hit?.excerpt ?? ''), hit?.excerpt);
  });

  it('takes the spellings of a word that it is told', () => {
    const query = new TextQuery('quinse', (word) => [word, 'quince']);
    assert.ok(query.in(text).length > 0);
  });

  it('finds a part of a text in a script without spaces', () => {
    assert.deepEqual(
      found('学习', '# 笔记\n\n机器学习很有用').map(({ line }) => line),
      [3],
    );
  });

  it('has nothing to look for in a single letter', () => {
    assert.deepEqual(
      ['', ' ', 'a', '*', 'ab', 'a b', '学习'].map((query) => TextQuery.isWorthwhile(query)),
      [false, false, false, false, true, true, true],
    );
    assert.deepEqual(found(''), []);
  });

  it('looks at a bounded part of a line of megabytes', () => {
    const line = 'word ['.repeat(800_000);
    assert.ok(found('word', line).length > 0);
    assert.deepEqual(found('word missing', line), []);
    for (const { excerpt } of found('word', line)) assert.ok(excerpt.length < 400);
  });
});

describe('the rows of passages', () => {
  const library = aLibrary({ 'topics/orchard.md': text });
  const note = defined(library.notes.find(({ uri }) => uri === uriOf('topics/orchard.md')));
  const hits = found('quince').map((hit) => ({ note, hit }));

  it('name the heading above and leave out lines that have a row', () => {
    const rows = textRows(hits, []);
    assert.deepEqual(rows.map(({ label, where }) => [label, where])[0], ['Orchard', '']);
    const again = textRows(hits, rows.slice(0, 1));
    assert.equal(again.length, rows.length - 1);
  });
});
