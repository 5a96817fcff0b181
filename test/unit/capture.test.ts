import assert from 'node:assert/strict';
import { appendTerm, CAPTURED, type CapturedTerm } from '../../src/core/capture/appendTerm';
import { linkedNote } from '../../src/core/capture/linkedNote';
import { fileNameOf, FIRST_LINE_TO_WRITE, newNoteText } from '../../src/core/capture/newNoteText';
import { relativeLink } from '../../src/core/capture/relativeLink';
import { withEdit } from '../../src/core/notes/lineEdit';
import { parseNote } from '../../src/core/notes/parseNote';

const term: CapturedTerm = {
  name: 'Pipe mode',
  definition: 'Streams data to\n the container.',
  source: { label: 'train.py:3', target: '../train.py#L3' },
};
const written = ['- **Pipe mode**: Streams data to the container.', '  - Source: [train.py:3](../train.py#L3)'];

function withTerm(text: string, one = term): string {
  const lines = text.split('\n');
  const { sections } = parseNote('n.md', 'file:///n.md', text).note;
  return withEdit(lines, appendTerm(lines, sections, one)).join('\n');
}

describe('a captured term', () => {
  it('begins a section of its own at the end of a note', () => {
    assert.equal(
      withTerm('# A\n\nText.\n\n\n'),
      ['# A', '', 'Text.', '', `## ${CAPTURED}`, '', ...written, ''].join('\n'),
    );
  });

  it('joins those that are there, before the next heading', () => {
    const note = `# A\n\n## ${CAPTURED}\n\n- **First**: One of them.\n\n## Later\n\nText.\n`;
    assert.equal(
      withTerm(note),
      ['# A', '', `## ${CAPTURED}`, '', '- **First**: One of them.', ...written, '', '## Later', '', 'Text.', ''].join(
        '\n',
      ),
    );
  });

  it('goes below an empty section of that name', () => {
    assert.equal(withTerm(`# A\n\n## ${CAPTURED}\n`), ['# A', '', `## ${CAPTURED}`, '', ...written, ''].join('\n'));
  });

  it('makes a note of an empty file', () => {
    assert.equal(withTerm(''), [`## ${CAPTURED}`, '', ...written, ''].join('\n'));
  });

  it('is read as a term, and its source is none', () => {
    const note = withTerm('# A\n\n### Which one?\n\n- [x] This\n- [ ] That\n');
    const { terms, questions } = parseNote('n.md', 'file:///n.md', note);
    assert.deepEqual(
      terms.map(({ name, definition }) => [name, definition]),
      [['Pipe mode', 'Streams data to the container.']],
    );
    assert.equal(questions[0]?.options.length, 2);
  });

  it('cannot mark up anything by its name', () => {
    assert.match(withTerm('', { ...term, name: '*a* <b>', source: null }), /- \*\*\\\*a\\\* \\<b\\>\*\*: /);
  });
});

describe('the link to where a term was met', () => {
  const at = (path: string, scheme = 'file', authority = '') => ({ scheme, authority, path });
  it('goes up and down', () =>
    assert.equal(
      relativeLink(at('/w/notes/a/n.md'), at('/w/src/my code (1).py'), 3),
      '../../src/my%20code%20%281%29.py#L3',
    ));
  it('stays in the folder', () => assert.equal(relativeLink(at('/w/n.md'), at('/w/b.py'), 1), 'b.py#L1'));
  it('leads to no other drive, machine or kind of address', () => {
    assert.equal(relativeLink(at('/c:/n.md'), at('/d:/b.py'), 1), null);
    assert.equal(relativeLink(at('/n.md', 'file', 'a'), at('/b.py', 'file', 'b'), 1), null);
    assert.equal(relativeLink(at('/n.md'), at('/b.py', 'vscode-vfs'), 1), null);
  });
});

describe('a new note', () => {
  it('has its title, its task, and nothing that is read as content', () => {
    const parsed = parseNote('n.md', 'file:///n.md', newNoteText("S3: it's storage", 'mla-c02/1.1'));
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.note.title, "S3: it's storage");
    assert.deepEqual(parsed.note.tasks, ['mla-c02/1.1']);
    assert.deepEqual([parsed.terms, parsed.questions], [[], []]);
  });

  it('is opened at an empty line below its heading', () => {
    const lines = newNoteText('A', null).split('\n');
    assert.equal(lines[FIRST_LINE_TO_WRITE - 2], '# A');
    assert.deepEqual(lines.slice(FIRST_LINE_TO_WRITE - 1, FIRST_LINE_TO_WRITE + 2), ['', '', '']);
  });

  it('gets a file name that every system takes', () => {
    assert.equal(fileNameOf('S3: what/how? "Tiers"'), 's3-what-how-tiers.md');
    assert.equal(fileNameOf('Qualität & Größe'), 'qualität-größe.md');
    assert.equal(fileNameOf('???'), 'note.md');
  });
});

describe('a note that a link speaks of', () => {
  it('gets the name of the link', () => {
    assert.deepEqual(linkedNote('topics/Feature Store'), { file: 'Feature Store.md', text: '# Feature Store\n\n' });
    assert.equal(linkedNote('Vector stores.md')?.file, 'Vector stores.md');
  });

  it('is none where that is no name of a file', () => {
    for (const name of ['', '..', 'a: b', '.hidden', 'what?', 'a\u0007b', 'topics/'])
      assert.equal(linkedNote(name), null, name);
  });
});
