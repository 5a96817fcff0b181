import assert from 'node:assert/strict';
import type { Library } from '../../src/core/library/library';
import type { Term } from '../../src/core/notes/note';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import type { Question } from '../../src/core/questions/question';
import { aLibrary, aServiceNote, lines, uriOf } from '../support/aNote';
import { defined } from '../support/defined';
import { shippedLibrary } from '../support/shipped';

const idsOf = (library: Library) => generateQuestions(library).map(({ id }) => id);

const fruit = {
  Apple: 'Grows on a tree in cool places.',
  Banana: 'Hangs in bunches and is yellow.',
  Cherry: 'Small, red and with a stone in it.',
  Damson: 'A kind of plum, best in a jam.',
};
const noteOf = (terms: Record<string, string>) =>
  lines('---', 'tasks: [t-01/1.1]', '---', ...Object.entries(terms).map(([name, text]) => `- **${name}**: ${text}`));

const service = (name: string, body: string, ...extra: string[]) => aServiceNote(name, extra, body);

describe('generateQuestions', () => {
  it('asks for the name of a definition and for the definition of a name', () => {
    const [which, what, ...others] = generateQuestions(aLibrary({ 'topics/a.md': noteOf(fruit) })).filter(({ id }) =>
      id.startsWith('topics/a#apple?'),
    );
    const place = { uri: uriOf('topics/a.md'), line: 4 };
    const common = {
      kind: 'choice',
      tasks: ['t-01/1.1'],
      authored: false,
      noteId: 'topics/a',
      source: place,
      see: { ...place, title: 'Apple' },
    };
    const { options: names, ...aboutName } = defined(which);
    const { options: definitions, ...aboutDefinition } = defined(what);
    assert.deepEqual(others, []);
    assert.deepEqual(aboutName, {
      ...common,
      id: 'topics/a#apple?which',
      prompt: 'Which term does this define?\n\n> Grows on a tree in cool places.',
    });
    assert.deepEqual(aboutDefinition, {
      ...common,
      id: 'topics/a#apple?what',
      prompt: 'Which statement describes **Apple**?',
    });
    assert.deepEqual(names[0], { text: 'Apple', correct: true, rationale: 'Right: this defines Apple.' });
    assert.deepEqual(definitions[0], { text: fruit.Apple, correct: true, rationale: 'Right: this is Apple.' });
    const others3 = Object.entries(fruit).slice(1);
    assert.deepEqual(new Map(names.slice(1).map(({ text, rationale }) => [text, rationale])), new Map(others3));
    assert.deepEqual(
      new Map(definitions.slice(1).map(({ text, rationale }) => [text, rationale])),
      new Map(others3.map(([name, text]) => [text, `This is ${name}.`])),
    );
  });

  it('neither asks about nor offers a service that no exam asks about', () => {
    const services = Object.entries({ Acorn: 'falls', Beech: 'grows', Cedar: 'smells', Doum: 'bends' });
    const notes = Object.fromEntries(
      services.map(([name, does]) => [`services/${name}.md`, service(name, `A tree that ${does} in a quiet wood.`)]),
    );
    const of = (library: Library) => new Set(generateQuestions(library).map(({ noteId }) => noteId));
    assert.equal(of(aLibrary(notes)).size, 4);
    const entry = notes['services/Doum.md']?.replace('tasks: [t-01/1.1]', 'tasks: []') ?? '';
    assert.equal(of(aLibrary({ ...notes, 'services/Doum.md': entry })).size, 0);
  });

  it('asks nothing when there are too few terms', () => {
    const { Apple, Banana, Cherry } = fruit;
    assert.deepEqual(idsOf(aLibrary({ 'topics/a.md': noteOf({ Apple, Banana, Cherry }) })), []);
  });

  it('takes wrong options from other notes of the same task', () => {
    const { Apple, ...others } = fruit;
    const ids = idsOf(aLibrary({ 'topics/a.md': noteOf({ Apple }), 'topics/b.md': noteOf(others) }));
    assert.equal(ids.length, 8);
  });

  it('takes no wrong options from notes of other tasks', () => {
    const { Apple, ...others } = fruit;
    const elsewhere = noteOf(others).replace('t-01/1.1', 't-01/2.1');
    assert.deepEqual(idsOf(aLibrary({ 'topics/a.md': noteOf({ Apple }), 'topics/b.md': elsewhere })), []);
  });

  const unaskable: Record<string, [string, string]> = {
    'has its name in it': ['Elder', 'The berry of an elder tree, black and sour.'],
    'has a word of its name in it': ['Elder berry', 'Small, black and sour, unlike any other berry.'],
    'has its alias in it': ['Elder (sambucus)', 'The fruit of Sambucus, black and sour.'],
    'is too short': ['Elder', 'Black and sour.'],
    'is too long to read': ['Elder', 'Black and sour. '.repeat(17)],
  };
  for (const [says, [name, definition]] of Object.entries(unaskable)) {
    it(`asks nothing about a term whose definition ${says}`, () => {
      const ids = idsOf(aLibrary({ 'topics/a.md': noteOf({ ...fruit, [name]: definition }) }));
      assert.deepEqual([ids.length, ids.filter((id) => id.includes('elder'))], [8, []]);
    });
  }

  it('offers no two options that may be the same thing', () => {
    const ids = idsOf(aLibrary({ 'topics/a.md': noteOf({ ...fruit, Damson: fruit.Apple }) }));
    assert.deepEqual(
      ids.filter((id) => /apple|damson/.test(id)),
      [],
    );
    const alike = idsOf(aLibrary({ 'topics/a.md': noteOf({ ...fruit, Damson: '', 'Sour cherry': fruit.Damson }) }));
    assert.deepEqual(
      alike.filter((id) => id.includes('cherry')),
      [],
    );
  });

  describe('offers together no two terms', () => {
    const giveaways: Record<string, [name: string, definition: string]> = {
      'of which one is named in the other': ['Elder', 'Black and sour, not sweet like a banana.'],
      'of which one is named in the other by its alias': ['Elder', 'Black and sour, not sweet like a Plantain.'],
      'of which one is named in the other as part of a word': ['Elder', 'Black and sour, with no bananas in it.'],
    };
    for (const [says, [name, definition]] of Object.entries(giveaways)) {
      it(says, () => {
        const { Banana, ...others } = fruit;
        const terms = { ...others, 'Banana (plantain)': Banana, [name]: definition };
        const questions = generateQuestions(aLibrary({ 'topics/a.md': noteOf(terms) }));
        const both = questions.filter(({ prompt, options }) => {
          const shown = [prompt, ...options.flatMap(({ text, rationale }) => [text, rationale])].join('\n');
          return [/\bBanana\b/, /\bElder\b/].every((term) => term.test(shown));
        });
        assert.deepEqual(
          both.map(({ id }) => id),
          [],
        );
        assert.equal(questions.length, 10);
      });
    }

    it('even when that leaves nothing to ask', () => {
      const terms = { ...fruit, Damson: 'A kind of plum, unlike a cherry.' };
      const ids = idsOf(aLibrary({ 'topics/a.md': noteOf(terms) }));
      assert.deepEqual(ids, []);
    });
  });

  describe('about services', () => {
    const body = (what: string) => `Something that ${what} for tests.`;
    const four = {
      'services/a.md': service('Amazon Alpha', body('reads')),
      'services/b.md': service('Amazon Beta', body('writes')),
      'services/c.md': service('Amazon Gamma', body('counts')),
      'services/d.md': service('Amazon Delta', body('sorts')),
    };

    it('asks for an AWS service', () => {
      const [question] = generateQuestions(aLibrary(four));
      assert.equal(question?.prompt, 'Which AWS service or feature is this?\n\n> Something that reads for tests.');
    });

    it('takes no wrong option of another category', () => {
      const other = four['services/d.md'].replace('Analytics', 'Storage');
      assert.deepEqual(idsOf(aLibrary({ ...four, 'services/d.md': other })), []);
    });

    it('takes what a service is confused with first, of any category', () => {
      const confusions = ['Amazon Omega', 'Amazon Psi', 'Amazon Chi'];
      const confused = `${body('reads')}\n\n## Confused with\n\n${confusions.map((name) => `- **${name}**: differs.`).join('\n')}`;
      const elsewhere = Object.fromEntries(
        confusions.map((name) => [
          `services/${name}.md`,
          service(name, body(`is ${name.length}${name}`)).replace('Analytics', 'X1'),
        ]),
      );
      const library = aLibrary({ ...four, ...elsewhere, 'services/a.md': service('Amazon Alpha', confused) });
      const which = generateQuestions(library).find(({ id }) => id === 'services/a?which');
      assert.deepEqual(
        which?.options
          .slice(1)
          .map(({ text }) => text)
          .sort(),
        [...confusions].sort(),
      );
    });

    for (const [who, child, parent] of [
      ['parent', 'a', 'b'],
      ['part', 'b', 'a'],
    ] as const) {
      it(`takes no ${who} as a wrong option`, () => {
        const path = `services/${child}.md` as const;
        const ids = idsOf(aLibrary({ ...four, [path]: four[path].replace('kind:', `parent: ${parent}\n  kind:`) }));
        assert.deepEqual(
          ids.filter((id) => /services\/[ab]\?/.test(id)),
          [],
        );
        assert.equal(ids.length, 4);
      });
    }
  });

  describe('from the notes that ship', () => {
    const library = shippedLibrary();
    const questions = generateQuestions(library);
    const terms = new Map(library.terms.map((term) => [term.id, term]));
    const termOf = ({ id }: Question) => defined(terms.get(id.slice(0, id.lastIndexOf('?'))));
    const each = (says: string, holds: (question: Question) => boolean) =>
      it(says, () =>
        assert.deepEqual(
          questions.filter((question) => !holds(question)).map(({ id }) => id),
          [],
        ),
      );

    it('makes hundreds', () => assert.ok(questions.length > 500, String(questions.length)));

    it('makes the same every time', () => assert.deepEqual(generateQuestions(structuredClone(library)), questions));

    it('leaves the library as it was', () => {
      const before = structuredClone(library);
      generateQuestions(library);
      assert.deepEqual(library, before);
    });

    it('gives each its own id', () => assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length));

    each('is a choice question that is not authored', ({ kind, authored }) => kind === 'choice' && !authored);
    each(
      'has four options that differ',
      ({ options }) => new Set(options.map(({ text }) => text.toLowerCase())).size === 4 && options.length === 4,
    );
    each('has the right option first and no other', ({ options }) =>
      options.every(({ correct }, index) => correct === (index === 0)),
    );
    each('has a reason for every option', ({ options }) => options.every(({ rationale }) => rationale.length > 5));
    each('asks about the term that it comes from', (question) => {
      const { name, definition, uri, line } = termOf(question);
      const [text] = question.options;
      const place = question.source.uri === uri && question.source.line === line;
      return place && (text?.text === name || text?.text === definition);
    });
    each('never shows the name in the definition', (question) => {
      const { name, definition } = termOf(question);
      return !definition.toLowerCase().includes(name.toLowerCase());
    });
    each('never offers the definition of the name that it asks for twice', (question) => {
      const { definition } = termOf(question);
      return (
        question.options.filter(({ text, rationale }) => text === definition || rationale === definition).length <= 1
      );
    });
    each('offers no definition that names another option or the term that is asked for', (question) => {
      const asked = termOf(question);
      const byName = question.id.endsWith('?which');
      const shown = question.options.map(({ text, rationale }, index) => {
        if (index === 0) return asked;
        const isShown = ({ name, definition }: Term) =>
          byName ? name === text && definition === rationale : definition === text && rationale === `This is ${name}.`;
        return defined(library.terms.find(isShown), `${text} of ${question.id}`);
      });
      return shown.every(({ definition }, index) =>
        shown.every((other, place) => {
          const text = definition.toLowerCase();
          return place === index || ![other.name, ...other.aliases].some((name) => text.includes(name.toLowerCase()));
        }),
      );
    });
    each('belongs to the tasks of its note', (question) => {
      const note = library.notes.find(({ id }) => id === question.noteId);
      return question.tasks.length > 0 && question.tasks.join() === note?.tasks.join();
    });
    each('offers no parent and no part of the service that it asks for', (question) => {
      const own = library.services.find(({ id }) => id === termOf(question).service);
      if (!own) return true;
      const shown = new Set(question.options.slice(1).flatMap(({ text, rationale }) => [text, rationale]));
      const offered = library.services.filter(({ name, definition }) => shown.has(name) || shown.has(definition));
      return offered.every(({ id, parent }) => id !== own.parent && parent !== own.id);
    });
  });
});
