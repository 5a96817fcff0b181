import assert from 'node:assert/strict';
import snippets from '../../media/questionSnippets.json';
import { parseNote } from '../../src/core/notes/parseNote';

/** A snippet as it stands in a note when nothing of it was changed. */
function written(name: keyof typeof snippets): string {
  const body = snippets[name].body.join('\n');
  return `# A note\n\n${body.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$0/g, '')}\n`;
}

describe('the snippets', () => {
  const kinds: [keyof typeof snippets, string][] = [
    ['Question with one right option', 'choice'],
    ['Question with several right options', 'multiple'],
    ['Question about an order', 'ordering'],
    ['Question that matches', 'matching'],
    ['Question with blanks', 'cloze'],
    ['Case study', 'choice'],
  ];
  for (const [name, kind] of kinds) {
    it(`“${name}” is read as it says`, () => {
      const { questions, problems } = parseNote('n.md', 'file:///n.md', written(name));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        questions.map((question) => question.kind),
        [kind],
      );
      assert.equal(questions[0]?.scenario !== null, name === 'Case study');
    });
  }

  it('“Term” is read as a term', () => {
    const { terms } = parseNote('n.md', 'file:///n.md', written('Term'));
    assert.deepEqual(
      terms.map(({ name }) => name),
      ['Name'],
    );
  });

  it('are numbered without gaps, so that Tab goes through them in order', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const numbers = [...body.join('\n').matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        name,
      );
    }
  });

  it('are found by words of their own', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});
