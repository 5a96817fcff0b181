import assert from 'node:assert/strict';
import { withEdit } from '../../src/core/notes/lineEdit';
import { mendOf } from '../../src/core/notes/mends/mendOf';
import { parseNote } from '../../src/core/notes/parseNote';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { emptyLibrary } from '../../src/core/library/library';
import { shippedLibrary } from '../support/shipped';

const { exams } = shippedLibrary();
const base = { ...emptyLibrary, exams };

/** What a note says when the mend of its problem with this code is taken; null when none is offered. */
function mended(code: string, text: string): { text: string; title: string } | null {
  const { problems } = buildLibrary([parseNote('n.md', 'file:///n.md', text)], base);
  const problem = problems.find((one) => one.code === code);
  assert.ok(problem, `no ${code} in ${JSON.stringify(problems)}`);
  const lines = text.split('\n');
  const mend = mendOf(code, { lines, line: problem.line - 1, exams });
  return mend && { text: withEdit(lines, mend.edit).join('\n'), title: mend.title };
}

/** The codes that a note still has problems of. */
function codesIn(text: string): string[] {
  return buildLibrary([parseNote('n.md', 'file:///n.md', text)], base).problems.map(({ code }) => code);
}

describe('the mend of a problem', () => {
  it('closes front matter behind its last field', () => {
    const result = mended('front-matter-unclosed', '---\ntitle: A\ntags:\n  - x\n# Heading\n\nText that is there.');
    assert.equal(result?.text, '---\ntitle: A\ntags:\n  - x\n---\n# Heading\n\nText that is there.');
    assert.deepEqual(codesIn(result.text), []);
  });

  it('begins front matter with only ---', () => {
    const result = mended('front-matter-language', '---js\ntitle: A\n---\n# Heading\n\nText.');
    assert.equal(result?.text, '---\ntitle: A\n---\n# Heading\n\nText.');
  });

  it('puts a value with a colon in quotes', () => {
    const result = mended('front-matter-yaml', "---\ntitle: Day 1: it's S3\n---\n# Heading\n\nText.");
    assert.equal(result?.text, "---\ntitle: 'Day 1: it''s S3'\n---\n# Heading\n\nText.");
    assert.deepEqual(codesIn(result.text), []);
  });

  it('finds the value to quote when YAML complains about the line behind it', () => {
    const result = mended('front-matter-yaml', '---\ntitle: [S3\ntags: b\n---\n# Heading\n\nText.');
    assert.deepEqual(result && codesIn(result.text), []);
  });

  it('offers nothing where quotes do not help', () => {
    assert.equal(mended('front-matter-yaml', '---\n- a\n- b\n---\n# Heading\n\nText.'), null);
  });

  it('names the task that is written most alike', () => {
    const written = (task: string) => `---\ntitle: A\ntasks: [${task}]\n---\n# A\n\nText.`;
    assert.equal(mended('unknown-task', written('mla-c01/1.1.7'))?.text, written('mla-c01/1.1'));
    assert.equal(mended('unknown-task', written('mla-c01/9.9')), null);
  });

  it('deletes an option without text', () => {
    const question = (empty: string) => `# A\n\n## Which one?\n\n- [x] This\n  > Because.\n${empty}- [ ] That`;
    assert.equal(mended('option-without-text', question('- [ ]\n'))?.text, question(''));
  });

  it('deletes a field that cannot be read, with its deeper lines', () => {
    const result = mended('front-matter-field', '---\ntitle: A\nskills:\n  a: 1\n  b: 2\ntags: x\n---\n# A\n\nText.');
    assert.equal(result?.text, '---\ntitle: A\ntags: x\n---\n# A\n\nText.');
  });

  it('is nothing for a code that has none', () => {
    assert.equal(mendOf('toString', { lines: [''], line: 0, exams }), null);
    assert.equal(mendOf('empty-note', { lines: [''], line: 0, exams }), null);
  });

  it('is nothing where the note has changed since', () => {
    for (const code of ['front-matter-unclosed', 'front-matter-language', 'front-matter-yaml', 'unknown-task']) {
      assert.equal(mendOf(code, { lines: ['# A', '', 'Text.'], line: 40, exams }), null, code);
    }
  });
});
