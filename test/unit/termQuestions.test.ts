import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { garden, noteOf } from '../support/aGarden';
import { aLibrary, aServiceNote, uriOf } from '../support/aNote';
import { defined } from '../support/defined';

const questionsOf = (notes: Record<string, string>) => generateQuestions(aLibrary(notes));
const idsOf = (terms: Record<string, string>) => questionsOf({ 'topics/a.md': noteOf(terms) }).map(({ id }) => id);
const { Cherry, ...others } = garden;

describe('the questions made from a term', () => {
  const [which, what, ...more] = questionsOf({ 'topics/a.md': noteOf(garden) }).filter(({ id }) =>
    id.includes('#cherry'),
  );
  const place = { uri: uriOf('topics/a.md'), line: 11 };
  const common = {
    kind: 'choice',
    scenario: null,
    tasks: ['t-01/1.1'],
    authored: false,
    noteId: 'topics/a',
    source: place,
    see: { ...place, title: 'Cherry' },
  };
  const idOf = (name: string) => `topics/a#${name.toLowerCase()}`;

  it('ask for its name and for its definition, and nothing else', () => assert.deepEqual(more, []));

  it('ask for the name by the definition', () => {
    const { options, ...rest } = defined(which);
    const prompt = `Which term does this define?\n\n> ${Cherry}`;
    assert.deepEqual(rest, {
      ...common,
      id: 'topics/a#cherry?which',
      prompt: prompt.replace('term', 'term of *Garden*'),
    });
    const [right, ...wrong] = options;
    const rationale = 'Right: this defines Cherry.';
    assert.deepEqual(right, { text: 'Cherry', correct: true, rationale, about: idOf('Cherry') });
    assert.equal(wrong.length, 3);
    for (const option of wrong) {
      const definition = others[option.text as keyof typeof others];
      assert.deepEqual(option, {
        text: option.text,
        correct: false,
        rationale: definition,
        about: idOf(option.text),
      });
    }
  });

  it('ask for the definition by the name', () => {
    const { options, ...rest } = defined(what);
    assert.deepEqual(rest, {
      ...common,
      id: 'topics/a#cherry?what',
      prompt: 'Which statement describes **Cherry**?',
    });
    const names = new Map(Object.entries(garden).map(([name, text]) => [text, name]));
    for (const [index, option] of options.entries()) {
      const name = defined(names.get(option.text));
      const rationale = index === 0 ? 'Right: this is Cherry.' : `This is ${name}.`;
      assert.deepEqual(option, { text: option.text, correct: index === 0, rationale, about: idOf(name) });
    }
  });

  it('stay as they are when another note is added that stands far away', () => {
    const far = noteOf({ Axle: 'Turns with two wheels.' }).replace('t-01/1.1', 't-01/2.1');
    assert.deepEqual(
      questionsOf({ 'topics/a.md': noteOf(garden), 'topics/z.md': far }),
      questionsOf({ 'topics/a.md': noteOf(garden) }),
    );
  });

  it('stay as they are when the notes are read in another order', () => {
    const two = { 'topics/a.md': noteOf(garden), 'topics/b.md': noteOf({ Axle: 'Turns with two wheels.' }) };
    const byId = (notes: Record<string, string>) => questionsOf(notes).sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(Object.fromEntries(Object.entries(two).reverse())), byId(two));
  });

  it('are left out where too few terms are near', () => {
    const { Fig, Plum, Apple } = garden;
    assert.deepEqual(idsOf({ Fig, Plum, Apple }), []);
    assert.notDeepEqual(idsOf({ Fig, Plum, Apple, Cherry }), []);
  });

  it('end a definition with a stop, so that none stands out', () => {
    const terms = Object.fromEntries(Object.entries(garden).map(([name, text]) => [name, text.slice(0, -1)]));
    const options = questionsOf({ 'topics/a.md': noteOf(terms) }).find(({ id }) => id.endsWith('?what'))?.options;
    assert.deepEqual(new Set(options?.map(({ text }) => text.at(-1))), new Set(['.']));
  });

  describe('about services', () => {
    const entries = Object.entries(garden).map(([name, text], index) => [`services/${index}.md`, name, text] as const);
    const services = (kind: string, tasks = '[t-01/1.1]') =>
      Object.fromEntries(
        entries.map(([path, name, text]) => {
          const note = aServiceNote(name, [], text).replace('kind: service', `kind: ${kind}`);
          return [path, note.replace('[t-01/1.1]', tasks)];
        }),
      );

    for (const [kind, prompt] of [
      ['service', 'Which AWS service is this?'],
      ['feature', 'Which AWS feature is this?'],
      ['algorithm', 'Which algorithm is this?'],
    ] as const) {
      it(`ask for the ${kind}`, () => {
        const asked = questionsOf(services(kind)).find(({ id }) => id === 'services/3?which');
        assert.equal(asked?.prompt, `${prompt}\n\n> ${Cherry}`);
      });
    }

    it('are left out when no exam asks about them', () => assert.deepEqual(questionsOf(services('service', '[]')), []));

    it('ask for either when the options are of both kinds', () => {
      const mixed = { ...services('service'), 'services/3.md': services('feature')['services/3.md'] ?? '' };
      const asked = questionsOf(mixed).find(({ id }) => id === 'services/3?which');
      assert.equal(asked?.prompt.split('\n')[0], 'Which AWS service or feature is this?');
    });
  });
});
