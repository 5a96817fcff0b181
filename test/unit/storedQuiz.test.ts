import assert from 'node:assert/strict';
import { check, drawQuiz, next, select, type Quiz } from '../../src/core/study/quiz';
import { seededRandom } from '../../src/core/study/random';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
import { anOption, manyQuestions } from '../support/aQuestion';

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
    'an item with an order of words': reloaded({ items: [{ ...first, order: ['0'] }] }),
    'an item with negative marks': reloaded({ items: [{ ...first, selected: [-1] }] }),
    'an item that is perhaps checked': reloaded({ items: [{ ...first, checked: 'perhaps' }] }),
    'no items': reloaded({ items: [] }),
  };
  for (const [what, value] of Object.entries(broken)) {
    it(`is not read from ${what}`, () => assert.equal(restoreQuiz(value, questions), null));
  }
});
