import assert from 'node:assert/strict';
import type { Term } from '../../src/core/notes/note';
import { allQuestions, generateQuestions } from '../../src/core/questions/generateQuestions';
import type { Question } from '../../src/core/questions/question';
import { defined } from '../support/defined';
import { noteLine, shippedLibrary } from '../support/shipped';

const library = shippedLibrary();
const questions = generateQuestions(library);
const choices = questions.filter(({ kind }) => kind === 'choice');
const byTerm = questions.filter(({ id }) => /\?(?:which|what)$/.test(id));
const terms = new Map(library.terms.map((term) => [term.id, term]));
const services = new Map(library.services.map((service) => [service.id, service]));
const termOf = ({ id }: Question) => defined(terms.get(id.slice(0, id.lastIndexOf('?'))), id);
const shownIn = ({ options }: Question) => options.map(({ about }) => defined(terms.get(about ?? ''), about));
const namesOf = ({ name, aliases }: Term) => [name, ...aliases].map((one) => one.toLowerCase());
const has = (text: string, name: string) =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `);

const each = (says: string, asked: readonly Question[], holds: (question: Question) => boolean) =>
  it(says, () => {
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((question) => !holds(question)).map(({ id }) => id),
      [],
    );
  });

describe('the questions made from the notes that ship', () => {
  it('are hundreds, of every form', () => {
    assert.ok(byTerm.length > 400, String(byTerm.length));
    const forms = new Set(questions.map(({ id }) => /^[a-z]+/.exec(id.slice(id.lastIndexOf('?') + 1))?.[0]));
    assert.deepEqual([...forms].sort(), ['cloze', 'is', 'match', 'not', 'order', 'what', 'which']);
  });

  it('are the same every time, and leave the library as it was', () => {
    const copy = structuredClone(library);
    assert.deepEqual(generateQuestions(copy), questions);
    assert.deepEqual(copy, library);
  });

  it('stay mostly the same when a note is taken out', () => {
    const gone = 'topics/drift';
    const without = <T extends { noteId: string }>(all: readonly T[]) => all.filter(({ noteId }) => noteId !== gone);
    const { notes } = library;
    const smaller = {
      ...library,
      notes: notes.filter(({ id }) => id !== gone),
      terms: without(library.terms),
      material: without(library.material),
    };
    const texts = new Map(questions.map((question) => [question.id, JSON.stringify(question)]));
    const left = generateQuestions(smaller);
    const same = left.filter((question) => texts.get(question.id) === JSON.stringify(question));
    assert.ok(same.length > left.length * 0.95, `${same.length} of ${left.length}`);
  });

  it('have ids of their own, also beside those that are written', () => {
    const ids = allQuestions(library).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  each('have one right option of four, written first', choices, ({ options }) => {
    return options.length === 4 && options.every(({ correct }, index) => correct === (index === 0));
  });
  each('have options that differ', questions, ({ options }) => {
    return new Set(options.map(({ text }) => text.toLowerCase())).size === options.length;
  });
  each('have a reason for every option', questions, ({ options }) =>
    options.every(({ rationale }) => rationale.trim().length > 5),
  );
  each('belong to the tasks of their note', questions, ({ noteId, tasks }) => {
    return tasks.length > 0 && tasks.join() === library.notes.find(({ id }) => id === noteId)?.tasks.join();
  });
  each('name the line that they come from', questions, ({ source, see }) => {
    return noteLine(source.uri, source.line).trim() !== '' && see?.line === source.line;
  });
  each('name in every option the term that it is about', byTerm, (question) => {
    return shownIn(question).every(({ name, definition }, index) => {
      const text = question.options[index]?.text;
      return text === name || text === definition || text === `${definition}.`;
    });
  });

  each('never show the name in the definition', byTerm, (question) => {
    const { definition, ...term } = termOf(question);
    return namesOf({ ...term, definition }).every((name) => !has(definition, name));
  });
  each('never offer two terms of which one is known by a name of the other', byTerm, (question) => {
    const names = shownIn(question).flatMap(namesOf);
    return (
      new Set(names).size ===
      new Set(shownIn(question).flatMap((term) => [...new Set(namesOf(term))].map((name) => `${term.id} ${name}`))).size
    );
  });
  each('never offer a term whose definition names another option', byTerm, (question) => {
    const shown = shownIn(question);
    return shown.every((one) =>
      shown.every((other) => one === other || namesOf(other).every((name) => !has(one.definition, name))),
    );
  });
  each('never offer a parent or a part', byTerm, (question) => {
    const own = services.get(termOf(question).service ?? '');
    const others = shownIn(question)
      .slice(1)
      .map(({ service }) => services.get(service ?? ''));
    return !own || others.every((other) => !other || (other.id !== own.parent && other.parent !== own.id));
  });
  each(
    'show no word of an option in the question',
    choices.filter(({ id }) => id.endsWith('?which')),
    ({ prompt, options }) => {
      const asked = prompt.slice(prompt.indexOf('>'));
      return options.every(({ text }) => !text.includes(' ') || !has(asked, text.toLowerCase()));
    },
  );

  describe('give nothing away by length', () => {
    /** How often the longest or shortest option is the right one; options of one length share the guess. */
    const share = (sign: 1 | -1) => {
      const hits = choices.map(({ options }) => {
        const best = Math.max(...options.map(({ text }) => sign * text.length));
        const chosen = options.filter(({ text }) => sign * text.length === best);
        return chosen.filter(({ correct }) => correct).length / chosen.length;
      });
      return hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
    };
    // Three standard deviations of four hundred guesses at one in four.
    for (const [says, sign] of [
      ['longest', 1],
      ['shortest', -1],
    ] as const) {
      it(`to somebody who takes the ${says}`, () =>
        assert.ok(Math.abs(share(sign) - 0.25) < 0.065, String(share(sign))));
    }
  });
});
