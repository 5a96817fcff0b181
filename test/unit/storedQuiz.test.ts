import assert from 'node:assert/strict';
import type { Option } from '../../src/core/questions/question';
import { check, drawQuiz, next, select, type Quiz } from '../../src/core/study/quiz';
import { seededRandom } from '../../src/core/study/random';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
import { aMultipleQuestion, anOption, aQuestion, manyQuestions } from '../support/aQuestion';

const questions = manyQuestions(4);
const drawn = drawQuiz({ kind: 'note', id: 'topics/a' }, 'Title', questions, seededRandom(1));
/** The first question is answered, the second marked. */
const sitting: Quiz = select(next(check(select(drawn, [1]))), [2]);
const stored = storeQuiz(sitting);

/** As the page gives it back. */
const reloaded = (changes: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...stored, ...changes })) as unknown;
const idAt = (index: number) => sitting.items[index]?.question.id ?? '';
const without = (...ids: string[]) => questions.filter(({ id }) => !ids.includes(id));
const seen = (quiz: Quiz | null) => quiz && [quiz.items.map(({ question }) => question.id), quiz.position];

describe('a stored quiz', () => {
  it('comes back as it was', () => assert.deepEqual(restoreQuiz(reloaded(), questions), sitting));

  it('comes back at its summary', () => {
    const summary = { ...sitting, position: 4 };
    assert.deepEqual(restoreQuiz(storeQuiz(summary), questions), summary);
  });

  it('holds no text of a question', () => {
    const text = JSON.stringify(stored);
    for (const word of ['Which one?', 'alpha', 'beta', 'Why', 'correct'])
      assert.equal(text.includes(word), false, word);
  });

  it('takes the questions as they are written now', () => {
    const rewritten = questions.map((question) => ({ ...question, prompt: 'Rewritten?' }));
    assert.ok(restoreQuiz(reloaded(), rewritten)?.items.every(({ question }) => question.prompt === 'Rewritten?'));
  });

  describe('leaves out a question', () => {
    const all = sitting.items.map(({ question }) => question.id);
    const cases: [string, string[], number][] = [
      ['before the current one, and stays with that', [idAt(0)], 0],
      ['that was the current one, and goes on to the next', [idAt(1)], 1],
      ['behind the current one', [idAt(3)], 1],
      ['and another one', [idAt(0), idAt(2)], 0],
    ];
    for (const [says, gone, position] of cases) {
      it(says, () => {
        const kept = all.filter((id) => !gone.includes(id));
        assert.deepEqual(seen(restoreQuiz(reloaded(), without(...gone))), [kept, position]);
      });
    }

    const [one, two, ...rest] = questions[0]?.options ?? [];
    assert.ok(one && two);
    const rewritten: Record<string, Option[]> = {
      'that has options in another order now': [two, one, ...rest],
      'that has another text of an option now': [one, { ...two, text: 'rewritten' }, ...rest],
      'that has another right option now': [{ ...one, correct: false }, { ...two, correct: true }, ...rest],
      'that has a further right option now': [one, { ...two, correct: true }, ...rest],
      'that has fewer options now': [one, two, ...rest.slice(1)],
    };
    for (const [says, options] of Object.entries(rewritten)) {
      it(says, () => {
        const changed = questions.map((question) => (question.id === idAt(1) ? { ...question, options } : question));
        assert.deepEqual(seen(restoreQuiz(reloaded(), changed)), [all.filter((id) => id !== idAt(1)), 1]);
      });
    }

    it('but not for new words in its prompt, its reasons or its place', () => {
      const changed = questions.map((question) => ({
        ...question,
        prompt: 'Rewritten?',
        options: question.options.map((option) => ({ ...option, rationale: 'Rewritten.' })),
        source: { ...question.source, line: 99 },
      }));
      assert.deepEqual(seen(restoreQuiz(reloaded(), changed)), [all, 1]);
    });

    const impossible: Record<string, { selected: number[]; checked: boolean }> = {
      'that has more marks than right options': { selected: [0, 1], checked: false },
      'that has a mark on an option that it does not have': { selected: [4], checked: false },
      'that was checked without a mark': { selected: [], checked: true },
      'that was checked with too many marks': { selected: [0, 1], checked: true },
      'that has the same mark twice': { selected: [0, 0], checked: false },
    };
    for (const [says, changes] of Object.entries(impossible)) {
      it(says, () => {
        const items = stored.items.map((item, index) => (index === 0 ? { ...item, ...changes } : item));
        assert.deepEqual(seen(restoreQuiz(reloaded({ items }), questions)), [all.slice(1), 0]);
      });
    }

    it('of several answers that has the same mark twice, or was checked too early', () => {
      const both = [aMultipleQuestion({ id: 'm' }), aQuestion({ id: 'c' })];
      const quiz = storeQuiz(drawQuiz(drawn.scope, 'Title', both, seededRandom(1)));
      const restoredWith = (changes: object) =>
        restoreQuiz(
          { ...quiz, items: quiz.items.map((item) => (item.id === 'm' ? { ...item, ...changes } : item)) },
          both,
        )
          ?.items.map(({ question }) => question.id)
          .sort();
      assert.deepEqual(restoredWith({ selected: [1, 1], checked: true }), ['c']);
      assert.deepEqual(restoredWith({ selected: [1], checked: true }), ['c']);
      assert.deepEqual(restoredWith({ selected: [0, 1, 2], checked: false }), ['c']);
      assert.deepEqual(restoredWith({ selected: [3, 1], checked: true }), ['c', 'm']);
      assert.deepEqual(restoredWith({ selected: [1], checked: false }), ['c', 'm']);
    });

    it('that has more options now', () => {
      const changed = questions.map((question) =>
        question.id === idAt(0) ? { ...question, options: [...question.options, anOption('new')] } : question,
      );
      assert.deepEqual(seen(restoreQuiz(reloaded(), changed)), [all.slice(1), 0]);
    });

    for (const order of [[0, 1, 2, 2], [0, 1, 2], [0, 1, 2, 4], []]) {
      it(`whose options are stored in the order [${String(order)}]`, () => {
        const items = stored.items.map((item, index) => (index === 2 ? { ...item, order } : item));
        assert.deepEqual(seen(restoreQuiz(reloaded({ items }), questions)), [all.filter((_, i) => i !== 2), 1]);
      });
    }
  });

  it('is nothing when all its questions are gone', () => assert.equal(restoreQuiz(reloaded(), []), null));

  it('does not stand behind its summary', () => {
    assert.equal(restoreQuiz(reloaded({ position: 99 }), questions)?.position, 4);
  });

  const [first] = stored.items;
  const broken: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    'a word': 'quiz',
    'a number': 7,
    'a list': [],
    'an empty object': {},
    'another version': reloaded({ version: 2 }),
    'no version': reloaded({ version: undefined }),
    'no scope': reloaded({ scope: undefined }),
    'an unknown kind of scope': reloaded({ scope: { kind: 'all', id: 'x' } }),
    'no title': reloaded({ title: null }),
    'a position before the start': reloaded({ position: -1 }),
    'a position between two questions': reloaded({ position: 0.5 }),
    'items that are no list': reloaded({ items: {} }),
    'an item that is null': reloaded({ items: [null] }),
    'an item without id': reloaded({ items: [{ ...first, id: undefined }] }),
    'an item without a print of its options': reloaded({ items: [{ ...first, print: undefined }] }),
    'an item with a print of words': reloaded({ items: [{ ...first, print: 'alpha' }] }),
    'an item with an order of words': reloaded({ items: [{ ...first, order: ['0'] }] }),
    'an item with negative marks': reloaded({ items: [{ ...first, selected: [-1] }] }),
    'an item that is perhaps checked': reloaded({ items: [{ ...first, checked: 'perhaps' }] }),
    'no items': reloaded({ items: [] }),
  };
  for (const [what, value] of Object.entries(broken)) {
    it(`is not read from ${what}`, () => assert.equal(restoreQuiz(value, questions), null));
  }
});
