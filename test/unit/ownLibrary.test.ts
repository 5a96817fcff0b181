import assert from 'node:assert/strict';
import { OwnLibrary } from '../../src/core/library/ownLibrary';
import { withoutBundled } from '../../src/core/library/withoutBundled';
import { parseNote } from '../../src/core/notes/parseNote';
import { compileBundled } from '../../src/core/library/compileBundled';
import type { Library } from '../../src/core/library/library';
import { aServiceNote, EXAM_NOTE, EXAM_PATH, lines } from '../support/aNote';

const bundled = compileBundled([
  { path: EXAM_PATH, text: EXAM_NOTE },
  { path: 'services/sample.md', text: aServiceNote('Amazon Sample') },
]);

/** An own library that tells which files it parsed. */
function aShelf(...folders: string[]) {
  const parsed: string[] = [];
  const own = new OwnLibrary(bundled, (path, uri, text) => {
    parsed.push(uri);
    return parseNote(path, uri, text);
  });
  own.setFolders(folders.map((folder) => ({ uri: `own:/${folder}`, name: folder.split('/').at(-1) ?? '' })));
  const place = (folder: string, path: string) => ({
    uri: `own:/${folder}/${path}`,
    folder: `own:/${folder}`,
    path,
  });
  return {
    own,
    parsed,
    read: (folder: string, path: string, text: string) => own.read(place(folder, path), text),
    refuse: (folder: string, path: string) =>
      own.refuse(place(folder, path), { line: 1, code: 'unreadable', message: 'It cannot be read.' }),
    ids: () =>
      own
        .library()
        .notes.slice(bundled.notes.length)
        .map(({ id }) => id),
  };
}

const termsOf = (library: Library) => library.terms.slice(bundled.terms.length).map(({ id }) => id);
const problemsOf = ({ problems }: Library) => problems.map(({ uri, line, code }) => `${uri}:${line} ${code}`);
const noteOn = (...terms: string[]) => lines('# Note', '', ...terms.map((term) => `- **${term}**: what it is`));

describe('OwnLibrary', () => {
  it('parses each file once, and after an edit the edited one alone', () => {
    const { own, parsed, read } = aShelf('a');
    for (const path of ['1.md', '2.md', '3.md']) read('a', path, noteOn(`Term ${path}`));
    own.library();
    assert.equal(parsed.length, 3);
    assert.equal(read('a', '2.md', noteOn('Elsewhere')), true);
    assert.deepEqual(
      [parsed.slice(3), termsOf(own.library())],
      [['own:/a/2.md'], ['a/1#term-1md', 'a/2#elsewhere', 'a/3#term-3md']],
    );
  });

  it('follows links by where files lie, whatever the notes are known as', () => {
    const { own, read } = aShelf('a');
    const question = (see: string) => lines('Which one?', '', '- [x] One', '- [ ] Two', '', `See: [b](${see})`);
    read('a', 'part/one.md', lines('---', 'id: first', '---', '# One', '', question('../other%20part/two.md')));
    read('a', 'other part/two.md', lines('---', 'id: second', '---', '# Two', '', question('../part/one.md#one')));
    const { questions, problems } = own.library();
    assert.deepEqual(
      [questions.map(({ see }) => see && `${see.uri}:${see.line}`), problems],
      [['own:/a/part/one.md:4', 'own:/a/other part/two.md:4'], []],
    );
  });

  it('does not parse a file that says the same', () => {
    const { own, parsed, read } = aShelf('a');
    read('a', '1.md', noteOn('One'));
    const before = own.library();
    assert.equal(read('a', '1.md', noteOn('One')), false);
    assert.equal(own.library(), before);
    assert.equal(parsed.length, 1);
  });

  it('leaves what other notes added as it was, and the services', () => {
    const { own, read } = aShelf('a');
    read('a', '1.md', noteOn('One'));
    read('a', '2.md', noteOn('Two'));
    const before = own.library();
    read('a', '2.md', noteOn('Three'));
    const after = own.library();
    const term = ({ terms }: Library) => terms.find(({ name }) => name === 'One');
    assert.ok(term(after));
    assert.equal(term(after), term(before));
    assert.equal(after.services, bundled.services);
    assert.deepEqual(before.terms.at(-1)?.name, 'Two');
  });

  it('compares all notes again when a service comes', () => {
    const { own, read } = aShelf('a');
    read('a', '1.md', noteOn('Amazon Mine'));
    assert.equal(own.library().terms.at(-1)?.service, null);
    read('a', 'mine.md', aServiceNote('Amazon Mine'));
    assert.equal(own.library().terms.find(({ noteId }) => noteId === 'a/1')?.service, 'mine');
  });

  it('has the same order whatever is read first', () => {
    const { read, ids } = aShelf('b', 'a');
    for (const [folder, path] of [
      ['a', 'x.md'],
      ['b', 'z.md'],
      ['b', 'y.md'],
    ] as const)
      read(folder, path, noteOn('T'));
    assert.deepEqual(ids(), ['b/y', 'b/z', 'a/x']);
  });

  it('forgets files, and folders that are no longer followed', () => {
    const { own, read, ids } = aShelf('a', 'b');
    read('a', '1.md', noteOn('One'));
    read('a', '2.md', noteOn('Two'));
    read('b', '3.md', noteOn('Three'));
    assert.deepEqual(
      own.forgetWhere(({ path }) => path === '1.md'),
      ['own:/a/1.md'],
    );
    assert.deepEqual(own.setFolders([{ uri: 'own:/a', name: 'a' }]), ['own:/b/3.md']);
    assert.deepEqual(ids(), ['a/2']);
  });

  describe('gives ids', () => {
    it('that no folder of one name and no bundled folder has', () => {
      const { read, ids } = aShelf('x/notes', 'y/notes', 'services');
      read('x/notes', 'a.md', noteOn('T'));
      read('y/notes', 'a.md', noteOn('T'));
      read('services', 'sample.md', noteOn('T'));
      assert.deepEqual(ids(), ['notes/a', 'notes-2/a', 'services-2/sample']);
    });
    it('that differ between endings', () => {
      const { own, read, ids } = aShelf('a');
      read('a', 'n.md', noteOn('One'));
      read('a', 'n.markdown', noteOn('Two'));
      assert.deepEqual(ids(), ['a/n', 'a/n.md']);
      assert.deepEqual(termsOf(own.library()), ['a/n#two', 'a/n.md#one']);
    });
    it('of the front matter, to the first note that has one', () => {
      const { own, read, ids } = aShelf('a');
      read('a', '1.md', `---\nid: mine\n---\n${noteOn('One')}`);
      read('a', '2.md', `---\ntitle: Two\nid: mine\n---\n${noteOn('Two')}`);
      read('a', '3.md', `---\nid: services/sample\n---\n${noteOn('Three')}`);
      assert.deepEqual(ids(), ['mine', 'a/2', 'a/3']);
      assert.deepEqual(termsOf(own.library()), ['mine#one', 'a/2#two', 'a/3#three']);
      assert.deepEqual(problemsOf(own.library()), ['own:/a/2.md:3 duplicate-id', 'own:/a/3.md:2 duplicate-id']);
    });
    it('that another folder does not change', () => {
      const { own, read, ids } = aShelf('notes');
      read('notes', '1.md', noteOn('One'));
      own.setFolders([
        { uri: 'own:/notes', name: 'notes' },
        { uri: 'own:/x/notes', name: 'notes' },
      ]);
      assert.deepEqual(ids(), ['notes/1']);
    });
  });

  it('keeps the problems of each file beside those of the others', () => {
    const { own, read, refuse } = aShelf('a');
    read('a', '1.md', '---\ntasks: [x/1]\n---\n# A');
    read('a', '2.md', '');
    refuse('a', '3.md');
    assert.deepEqual(problemsOf(own.library()).sort(), [
      'own:/a/1.md:2 unknown-task',
      'own:/a/2.md:1 empty-note',
      'own:/a/3.md:1 unreadable',
    ]);
    assert.equal(refuse('a', '3.md'), false);
    read('a', '3.md', noteOn('Readable'));
    assert.equal(own.library().problems.length, 2);
  });

  it('never throws on names that look like paths', () => {
    const { own, read, ids } = aShelf('a');
    for (const name of ['..%2f..', 'con', 'a:b', '#', '?', '\u0000', '__proto__', 'a#b', '%']) {
      read('a', `${name}.md`, noteOn('Term'));
    }
    assert.equal(new Set(ids()).size, 9);
    assert.equal(new Set(termsOf(own.library())).size, 9);
  });
});

describe('withoutBundled', () => {
  const { own, read } = aShelf('a');
  read('a', '1.md', noteOn('One'));
  const shown = withoutBundled(own.library());

  it('shows own notes only', () => {
    assert.deepEqual([shown.notes.map(({ id }) => id), shown.terms.map(({ id }) => id)], [['a/1'], ['a/1#one']]);
  });
  it('keeps exams and services', () => {
    assert.equal(shown.exams, own.library().exams);
    assert.equal(shown.services, bundled.services);
  });
});
