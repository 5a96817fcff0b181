import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { noteOf } from '../support/aGarden';
import { aLibrary } from '../support/aNote';
import { defined } from '../support/defined';

const clozeOf = (name: string, definition = 'The longest outage that is accepted.') =>
  generateQuestions(aLibrary({ 'topics/a.md': noteOf({ [name]: definition }) })).find(({ kind }) => kind === 'cloze');

describe('the question for the words of an abbreviation', () => {
  it('shows what it means, and takes any spelling', () => {
    const question = clozeOf('Re-try colour organizer (RTCO)');
    assert.equal(question?.id, 'topics/a#re-try-colour-organizer?cloze');
    assert.equal(question.prompt, '**RTCO** stands for ____.\n\n> The longest outage that is accepted.');
    const [only, ...more] = question.options;
    const blank = defined(only);
    const accepts = defined(blank.accepts);
    assert.deepEqual(more, []);
    assert.deepEqual(blank, {
      text: 'Re-try colour organizer',
      correct: true,
      rationale: 'RTCO is the abbreviation of Re-try colour organizer.',
      accepts,
      about: 'topics/a#re-try-colour-organizer',
    });
    for (const spelling of ['Re try colour organizer', 'Retry colour organizer', 'Re-try color organizer']) {
      assert.ok(accepts.includes(spelling), spelling);
    }
    assert.ok(accepts.includes('Re-try colour organiser'));
    assert.equal(accepts.includes(blank.text), false);
  });

  for (const [says, name] of [
    ['has none', 'Recovery time objective'],
    ['has another name that is none', 'Recovery time objective (downtime)'],
    ['is known by other letters', 'Recovery time objective (RTX)'],
    ['has two letters only', 'Recovery time (RT)'],
  ] as const) {
    it(`is not asked when the term ${says}`, () => assert.equal(clozeOf(name), undefined));
  }

  it('is not asked when the definition holds the words', () =>
    assert.equal(clozeOf('Recovery time objective (RTO)', 'How long a recovery may take.'), undefined));
});
