import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import {
  check,
  currentItem,
  drawQuiz,
  isRight,
  missedItems,
  next,
  retryMissed,
  select,
  type Quiz,
} from '../../src/core/study/quiz';
import type { RowsView } from '../../src/core/study/quizProtocol';
import { viewOf } from '../../src/core/study/quizView';
import { seededRandom } from '../../src/core/study/random';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
import { aMatchingQuestion, anOption, anOrderingQuestion } from '../support/aQuestion';
import { defined } from '../support/defined';

/** A sitting of one question, whose options are shown as third, first, second. */
function sittingOf(question: Question): Quiz {
  const drawn = drawQuiz({ kind: 'tasks', id: 't-01' }, 'Title', [question], seededRandom(1));
  return { ...drawn, items: drawn.items.map((item) => ({ ...item, order: [2, 0, 1] })) };
}
/** Places of the options on the page that are right for the rows. */
const RIGHT = [1, 2, 0];
const selected = (quiz: Quiz) => currentItem(quiz)?.selected;
const itemOf = (quiz: Quiz) => defined(quiz.items[0]);

function rowsView(quiz: Quiz): RowsView {
  const view = viewOf(quiz);
  assert.ok(view.type === 'question' && (view.kind === 'ordering' || view.kind === 'matching'));
  return view;
}

for (const [kind, question] of Object.entries({ ordering: anOrderingQuestion(), matching: aMatchingQuestion() })) {
  describe(`a sitting with a question of the kind ${kind}`, () => {
    const open = sittingOf(question);

    it('starts with empty rows', () => assert.deepEqual(selected(open), [null, null, null]));

    const selections: [string, (number | null)[], (number | null)[]][] = [
      ['puts options into rows by their places', RIGHT, [0, 1, 2]],
      ['keeps rows empty', [null, 0, null], [null, 2, null]],
      ['keeps an option in the first row that has it', [1, 1, 0], [0, null, 2]],
      ['ignores places that do not exist', [7, -1, 0.5], [null, null, null]],
      ['ignores rows that do not exist', [1, 2, 0, 1], [0, 1, 2]],
      ['takes missing rows as empty', [1], [0, null, null]],
    ];
    for (const [says, places, expected] of selections) {
      it(says, () => assert.deepEqual(selected(select(open, places)), expected));
    }

    it('is not checked before every row has its option', () => {
      assert.equal(itemOf(check(select(open, [1, 2, null]))).checked, false);
      assert.equal(itemOf(check(select(open, RIGHT))).checked, true);
    });

    it('stays as it is once it is checked', () => {
      const checked = check(select(open, RIGHT));
      assert.deepEqual(select(checked, [0, 1, 2]), checked);
    });

    it('is right only when every row is', () => {
      assert.equal(isRight(itemOf(select(open, RIGHT))), true);
      assert.equal(isRight(itemOf(select(open, [2, 1, 0]))), false);
    });

    it('is asked again, empty, when it was missed', () => {
      const missed = next(check(select(open, [2, 1, 0])));
      assert.equal(missedItems(missed).length, 1);
      assert.deepEqual(selected(retryMissed(missed, seededRandom(2))), [null, null, null]);
    });

    for (const [when, quiz] of Object.entries({
      empty: open,
      'half filled': select(open, [null, 2, null]),
      checked: check(select(open, RIGHT)),
    })) {
      it(`comes back from storage ${when}`, () => {
        assert.deepEqual(restoreQuiz(JSON.parse(JSON.stringify(storeQuiz(quiz))), [question]), quiz);
      });
    }

    const damaged: Record<string, object> = {
      'an option in two rows': { selected: [0, 0, null] },
      'a row too few': { selected: [0, 1] },
      'an option that does not exist': { selected: [0, 1, 3] },
      'a check of empty rows': { selected: [0, 1, null], checked: true },
    };
    for (const [what, change] of Object.entries(damaged)) {
      it(`does not come back with ${what}`, () => {
        const stored = storeQuiz(open);
        assert.equal(restoreQuiz({ ...stored, items: [{ ...stored.items[0], ...change }] }, [question]), null);
      });
    }

    it('shows nothing of the answer before it is checked', () => {
      const view = rowsView(select(open, RIGHT));
      assert.deepEqual(
        [view.rows.map(({ verdict }) => verdict), view.result, JSON.stringify(view).includes('Why')],
        [[null, null, null], null, false],
      );
    });

    it('shows the options in the order of the sitting and where they were put', () => {
      const view = rowsView(select(open, [1, null, 0]));
      assert.deepEqual(
        view.options,
        [2, 0, 1].map((index) => question.options[index]?.text),
      );
      assert.deepEqual(
        view.rows.map(({ chosen }) => chosen),
        [1, null, 0],
      );
    });

    it('shows a verdict, the answer and the reason for each row once it is checked', () => {
      const view = rowsView(check(select(open, [1, 0, 2])));
      assert.deepEqual(
        view.rows.map(({ verdict }) => verdict),
        question.options.map(({ text, rationale }, row) => ({
          right: row === 0,
          answerHtml: text,
          rationaleHtml: rationale,
        })),
      );
      assert.equal(view.result?.right, false);
    });
  });
}

describe('what is shown of rows', () => {
  it('is their own text in a matching, and nothing but their number in an ordering', () => {
    const rows = (question: Question) => rowsView(sittingOf(question)).rows.map(({ html }) => html);
    assert.deepEqual(rows(aMatchingQuestion()), ['for a', 'for b', 'for c']);
    assert.deepEqual(rows(anOrderingQuestion()), [null, null, null]);
  });

  it('is harmless, and plain in a list of choices', () => {
    const hostile = '<img src=x onerror=alert(1)> **bold** `code` [link](command:x)';
    const options = ['a', 'b', 'c'].map((id) => ({ ...anOption(`${hostile} ${id}`, true, hostile), fits: hostile }));
    const view = rowsView(check(select(sittingOf(aMatchingQuestion({ options })), RIGHT)));
    const shown = view.rows.flatMap(({ html, verdict }) => [html, verdict?.answerHtml, verdict?.rationaleHtml]);
    for (const html of shown) assert.equal(/<img|<a|href/.test(html ?? ''), false, html ?? '');
    assert.equal(view.options[0], '<img src=x onerror=alert(1)> bold code link c');
  });

  it('is the right order or the right matches in the summary', () => {
    const missed = (question: Question) => {
      const view = viewOf(next(check(select(sittingOf(question), [2, 1, 0]))));
      return view.type === 'summary' ? view.missed.map(({ answerHtml }) => answerHtml) : null;
    };
    assert.deepEqual(missed(anOrderingQuestion()), [['1. one', '2. two', '3. three']]);
    assert.deepEqual(missed(aMatchingQuestion()), [['for a → match a', 'for b → match b', 'for c → match c']]);
  });
});
