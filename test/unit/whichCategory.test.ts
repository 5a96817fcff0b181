import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { garden } from '../support/aGarden';
import { aLibrary, aServiceNote } from '../support/aNote';

const names = [...Object.keys(garden), 'Kiwi', 'Mulberry'];
/** Cherry and some others are for storage, the rest for analytics. */
const stored = ['Cherry', 'Apple', 'Plum', 'Apricot', 'Tamarind'];
const categoryOf = (name: string) => (stored.includes(name) ? 'Storage' : 'Security');

const notesWith = (body: Record<string, string> = {}, kind = 'service') =>
  Object.fromEntries(
    names.flatMap((name) =>
      ['', ' One', ' Two'].map((suffix) => {
        const full = `${name}${suffix}`;
        const note = aServiceNote(full, [], `Does work number ${full.length}.${body[full] ?? ''}`);
        return [
          `services/${full.toLowerCase().replace(' ', '-')}.md`,
          note.replace('Analytics', categoryOf(name)).replace('kind: service', `kind: ${kind}`),
        ];
      }),
    ),
  );
const asked = (notes: Record<string, string>) =>
  generateQuestions(aLibrary(notes)).filter(({ id }) => /\?(?:is|not)$/.test(id));

describe('the question for the category of a service', () => {
  const questions = asked(notesWith());

  it('asks for both, one in a category and one that is not', () => {
    assert.deepEqual(new Set(questions.map(({ id }) => id.slice(id.indexOf('?')))), new Set(['?is', '?not']));
  });

  it('has one right option', () => {
    for (const { id, prompt, options } of questions) {
      const about = /\*\*(Storage|Security)\*\*/.exec(prompt)?.[1] ?? '';
      for (const { text, correct } of options) {
        const inside = categoryOf(text.split(' ')[0] ?? '') === about;
        assert.equal(correct, inside === id.endsWith('?is'), `${id}: ${text}`);
      }
      assert.equal(options.filter(({ correct }) => correct).length, 1);
    }
  });

  it('is not asked across categories that are confused', () => {
    const confused = '\n\n## Confused with\n\n- **Fig**: differs.';
    assert.deepEqual(asked(notesWith({ Cherry: confused })), []);
  });

  it('is asked of services only', () => assert.deepEqual(asked(notesWith({}, 'feature')), []));
});
