import assert from 'node:assert/strict';
import { askedAt, type Asked } from '../../src/core/completion/askedAt';
import { lines } from '../support/aNote';

/** What is asked for at `|`. */
function asked(marked: string): Asked | null {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return askedAt(marked.replace('|', '').split('\n'), before.length - 1, before.at(-1)?.length ?? 0);
}

const inHeader = (...all: string[]) => asked(lines('---', ...all, '---', '# Title'));

describe('what is asked for in a note', () => {
  it('is a note behind two brackets', () => {
    assert.deepEqual(asked('See [[feat|'), { kind: 'note', typed: 'feat', rest: null });
    assert.deepEqual(asked('See [[feat|]] for it'), { kind: 'note', typed: 'feat', rest: '' });
    assert.deepEqual(asked('See ![[|old]]'), { kind: 'note', typed: '', rest: 'old' });
  });

  it('is a section behind the hash of a link', () => {
    assert.deepEqual(asked('[[Feature scaling#wh|]]'), {
      kind: 'section',
      note: 'Feature scaling',
      typed: 'wh',
      rest: '',
    });
    assert.deepEqual(asked('[[#|'), { kind: 'section', note: '', typed: '', rest: null });
  });

  const tasks: [where: string, found: Asked | null][] = [
    ['a list in one line', inHeader('tasks: [mla-c02/1.1, mla|]')],
    ['an empty list', inHeader('tasks: [|]')],
    ['a list of lines', inHeader('tasks:', '  - mla-c02/1.1', '  - mla|')],
    ['a list of lines that are not indented', inHeader('tasks:', '- mla|')],
    ['a list over several lines', inHeader('tasks: [', '  mla|', ']')],
    ['the closing line of a question', asked('Tasks: mla-c02/1.1, mla|')],
    ['its first entry', asked('- [x] One\n\nTasks: |')],
  ];
  for (const [where, found] of tasks) it(`is a task in ${where}`, () => assert.equal(found?.kind, 'task'));

  it('is what has been typed of a task, with its slash and dots', () => {
    assert.deepEqual(inHeader('tasks: [mla-c02/1.1, aif-c01/2.|]'), { kind: 'task', typed: 'aif-c01/2.' });
  });

  it('is an exam behind its field', () => {
    assert.deepEqual(inHeader('exam: ml|'), { kind: 'exam', typed: 'ml' });
  });

  it('is a field at the start of a line of front matter, knowing the others', () => {
    assert.deepEqual(inHeader('title: A', 'ta|', 'tags: [x]'), {
      kind: 'field',
      typed: 'ta',
      present: ['title', 'tags'],
    });
  });

  it('is nothing in the value of another field', () => {
    assert.equal(inHeader('title: Ama|'), null);
    assert.equal(inHeader('tasks: [a]', 'title: Ama|'), null);
  });

  it('is a field while the front matter is being opened', () => {
    assert.equal(asked('---\ntitle: A\nta|')?.kind, 'field');
  });

  it('is a name in a sentence, a list, a table', () => {
    assert.deepEqual(asked('Queries run in Amazon Ath|'), {
      kind: 'name',
      typed: 'Ath',
      before: 'Queries run in Amazon Ath',
    });
    assert.equal(asked('- **Ath|')?.kind, 'name');
    assert.equal(asked('| Ath|'.replace('|', '∣'))?.kind, 'name');
  });

  const silent: [where: string, marked: string][] = [
    ['a code block', '```py\nclient = Ath|\n```'],
    ['a code block in a list', '- a\n  ```\n  Ath|'],
    ['a code span', 'Call `Ath|` now'],
    ['a code span that is still open', 'Call `Ath|'],
    ['a comment', '<!-- Ath| -->'],
    ['the text of a wikilink', '[[Note∣Ath|'.replace('∣', '\u007c')],
    ['the target of a link', '[a](Ath|'],
    ['a tag', '<img alt=Ath|'],
    ['an address', 'https://aws.amazon.com/ath|'],
    ['a line of data', `${'x'.repeat(20_000)} Ath|`],
  ];
  for (const [where, marked] of silent) {
    it(`is nothing in ${where}`, () => {
      const at = marked.lastIndexOf('|');
      const before = marked.slice(0, at).split('\n');
      const text = marked.slice(0, at) + marked.slice(at + 1);
      assert.equal(askedAt(text.split('\n'), before.length - 1, before.at(-1)?.length ?? 0), null);
    });
  }
});
