import assert from 'node:assert/strict';
import { aboutNamedOptions } from '../../src/core/questions/aboutNamedOptions';
import { anOption, aQuestion } from '../support/aQuestion';
import { noteOf } from '../support/aGarden';
import { aLibrary, aServiceNote } from '../support/aNote';

const library = aLibrary({
  'services/oak.md': aServiceNote('Amazon Oak').replace('title:', 'aliases: [Oak]\ntitle:'),
  'topics/a.md': noteOf({ Elder: 'Black and sour.', Ash: 'Grows tall here.', Oak: 'The same tree as ever.' }),
  'topics/b.md': noteOf({ Ash: 'What a fire leaves.' }),
});
const aboutOf = (text: string, fields = {}) => {
  const question = aQuestion({ options: [{ ...anOption(text), ...fields }] });
  return aboutNamedOptions({ ...library, questions: [question] })[0]?.options[0]?.about;
};

describe('an authored option', () => {
  for (const [text, about] of [
    ['Elder', 'topics/a#elder'],
    ['**elder**', 'topics/a#elder'],
    ['Amazon Oak', 'services/oak'],
    ['Oak', 'services/oak'],
    ['Ash', undefined],
    ['An elder', undefined],
  ] as const) {
    it(`"${text}" is about ${about ?? 'nothing'}`, () => assert.equal(aboutOf(text), about));
  }

  it('stays about what it is about', () => assert.equal(aboutOf('Elder', { about: 'x' }), 'x'));

  it('stays as it is in the library', () => {
    const question = aQuestion({ options: [anOption('Elder')] });
    const before = structuredClone(question);
    aboutNamedOptions({ ...library, questions: [question] });
    assert.deepEqual(question, before);
  });

  it('of a cloze is left alone', () => {
    const cloze = aQuestion({ kind: 'cloze', options: [anOption('Elder', true)] });
    assert.deepEqual(aboutNamedOptions({ ...library, questions: [cloze] }), [cloze]);
  });
});
