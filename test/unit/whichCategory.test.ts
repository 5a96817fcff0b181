import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { aLibrary, aServiceNote } from '../support/aNote';

const stored = ['Fig', 'Plum', 'Apple', 'Cherry', 'Apricot', 'Tamarind', 'Nectarine', 'Boysenberry'];
const secured = ['Ash', 'Pine', 'Larch', 'Spruce', 'Cypress', 'Hornbeam', 'Paulownia', 'Sandalwood'];
const categoryOf = (name: string) => (stored.includes(name) ? 'Storage' : 'Security');
/** Words of its own for each. */
const definitionOf = (name: string) =>
  ['a', 'b', 'c', 'd', 'e'].map((one) => [one, ...name.split('').reverse()].join('')).join(' ');

const notesWith = (body: Record<string, string> = {}, kind = 'service') =>
  Object.fromEntries(
    [...stored, ...secured].map((name) => {
      const note = aServiceNote(name, [], `Does ${definitionOf(name)}.${body[name] ?? ''}`);
      const written = note.replace('Analytics', categoryOf(name)).replace('kind: service', `kind: ${kind}`);
      return [`services/${name.toLowerCase()}.md`, written];
    }),
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
        const inside = categoryOf(text) === about;
        assert.equal(correct, inside === id.endsWith('?is'), `${id}: ${text}`);
      }
      assert.equal(options.filter(({ correct }) => correct).length, 1);
    }
  });

  it('is not asked across categories that are confused', () => {
    const confused = '\n\n## Confused with\n\n- **Larch**: differs.';
    assert.deepEqual(asked(notesWith({ Cherry: confused })), []);
  });

  it('is asked of services only', () => assert.deepEqual(asked(notesWith({}, 'feature')), []));
});
