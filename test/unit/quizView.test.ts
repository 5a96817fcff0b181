import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { hasRows, type Question } from '../../src/core/questions/question';
import { check, next, select, type Quiz } from '../../src/core/study/quiz';
import type { ChoiceView, SummaryView } from '../../src/core/study/quizProtocol';
import { viewOf } from '../../src/core/study/quizView';
import { aMultipleQuestion, anOption, aQuestion } from '../support/aQuestion';
import { markOptions } from '../support/markOptions';
import { shippedLibrary } from '../support/shipped';

const sittingOf = (...questions: Question[]): Quiz => ({
  scope: { kind: 'tasks', id: 't-01' },
  title: 'Title',
  position: 0,
  items: questions.map((question) => ({ question, order: [2, 0, 3, 1], selected: [], checked: false })),
});

function questionView(quiz: Quiz): ChoiceView {
  const view = viewOf(quiz);
  assert.ok(view.type === 'question' && (view.kind === 'choice' || view.kind === 'multiple'));
  return view;
}

function summaryView(quiz: Quiz): SummaryView {
  const view = viewOf(quiz);
  assert.equal(view.type, 'summary');
  return view;
}

const answer = (quiz: Quiz, ...options: number[]) => check(markOptions(quiz, ...options));
const see = { uri: 'test:/services/secret-place.md', line: 7, title: 'The secret section' };

describe('the view of a question', () => {
  it('holds all that is to be drawn, its options in the order of the sitting', () => {
    const view = questionView(select(sittingOf(aQuestion({ prompt: 'Which **one**?' }), aQuestion()), [2]));
    assert.deepEqual(view, {
      type: 'question',
      title: 'Title',
      number: 1,
      total: 2,
      right: 0,
      key: view.key,
      kind: 'choice',
      promptHtml: '<p>Which <strong>one</strong>?</p>\n',
      select: 1,
      options: [
        { html: 'gamma', selected: false, verdict: null },
        { html: 'alpha', selected: false, verdict: null },
        { html: 'delta', selected: true, verdict: null },
        { html: 'beta', selected: false, verdict: null },
      ],
      result: null,
    });
  });

  describe('has a key', () => {
    const keyOf = (fields: Partial<Question>) => questionView(sittingOf(aQuestion(fields))).key;

    it('that is a whole number', () => assert.ok(Number.isSafeInteger(keyOf({}))));
    it('that differs between questions', () => {
      const ids = ['a#b', 'a#c', 'b#a', 'a#b?which', 'a#b?what', 'a#b-1'];
      assert.equal(new Set(ids.map((id) => keyOf({ id }))).size, ids.length);
    });
    it('that stays while a question is answered', () => {
      const open = sittingOf(aQuestion());
      assert.deepEqual(
        [markOptions(open, 1), answer(open, 1)].map((quiz) => questionView(quiz).key),
        [questionView(open).key, questionView(open).key],
      );
    });
  });

  it('says how many options to select', () => assert.equal(questionView(sittingOf(aMultipleQuestion())).select, 2));

  describe('holds nothing of the answer before it is checked', () => {
    const question = aQuestion({ see });
    const open = sittingOf(question);
    for (const [when, quiz] of Object.entries({
      'when it is new': open,
      'when the right option is marked': markOptions(open, 0),
      'when a wrong option is marked': markOptions(open, 1),
      'when checking was refused': check(open),
    })) {
      it(when, () => {
        const text = JSON.stringify(viewOf(quiz));
        for (const secret of [
          'correct',
          'rationale',
          'Why',
          'secret',
          '"line"',
          '"index"',
          'true,"verdict":{',
          question.id,
        ]) {
          assert.equal(text.includes(secret), false, secret);
        }
        assert.deepEqual(
          questionView(quiz).options.map(({ verdict }) => verdict),
          [null, null, null, null],
        );
      });
    }

    it('and differs in nothing when another option is the right one', () => {
      const other = { ...question, options: question.options.map((option, i) => ({ ...option, correct: i === 3 })) };
      assert.deepEqual(viewOf(sittingOf(other)), viewOf(open));
    });

    describe('in the questions of the notes that ship', () => {
      const library = shippedLibrary();
      const kinds = {
        authored: library.questions.filter((question) => !hasRows(question)),
        generated: generateQuestions(library),
      };
      const quizOf = (question: Question, order = [...question.options.keys()].reverse()): Quiz => ({
        ...sittingOf(),
        items: [{ question, order, selected: [], checked: false }],
      });

      for (const [kind, all] of Object.entries(kinds)) {
        it(`that are ${kind}: no id, no place, no note`, () => {
          assert.ok(all.length > 0);
          for (const question of all) {
            const text = JSON.stringify(viewOf(quizOf(question)));
            const secrets = [
              question.id,
              question.source.uri,
              question.see?.uri ?? question.id,
              `"${question.noteId}"`,
            ];
            for (const secret of secrets) assert.equal(text.includes(secret), false, `${question.id}: ${secret}`);
          }
        });

        it(`that are ${kind}: only the fields that are drawn, which hold neither verdict nor index`, () => {
          for (const question of all) {
            const view = questionView(quizOf(question));
            const { promptHtml, key, ...others } = view;
            assert.deepEqual(
              others,
              {
                type: 'question',
                title: 'Title',
                number: 1,
                total: 1,
                right: 0,
                kind: question.kind,
                select: question.options.filter(({ correct }) => correct).length,
                options: view.options.map(({ html }) => ({ html, selected: false, verdict: null })),
                result: null,
              },
              question.id,
            );
            assert.deepEqual([typeof promptHtml, typeof key], ['string', 'number']);
          }
        });

        it(`that are ${kind}: the same view whichever options are the right ones`, () => {
          for (const question of all) {
            const { options } = question;
            const view = JSON.stringify(viewOf(quizOf(question)));
            for (let shift = 1; shift < options.length; shift++) {
              const permuted = options.map((option, index) => ({
                ...option,
                correct: options[(index + shift) % options.length]?.correct ?? false,
                rationale: options[(index + shift) % options.length]?.rationale ?? '',
              }));
              const other = { ...question, options: permuted, see: null };
              assert.equal(JSON.stringify(viewOf(quizOf(other))), view, question.id);
            }
          }
        });

        it(`that are ${kind}: the same view when the options were written in another order`, () => {
          for (const question of all) {
            const { length } = question.options;
            const [first, ...rest] = question.options;
            assert.ok(first);
            const moved = { ...question, options: [...rest, first] };
            const order = [...question.options.keys()];
            const orderOfMoved = order.map((index) => (index + length - 1) % length);
            assert.deepEqual(viewOf(quizOf(moved, orderOfMoved)), viewOf(quizOf(question, order)));
          }
        });
      }
    });
  });

  describe('once it is checked', () => {
    it('holds every verdict and reason', () => {
      const view = questionView(answer(sittingOf(aQuestion({ see })), 1));
      assert.deepEqual(
        view.options.map(({ html, selected, verdict }) => [html, selected, verdict?.correct, verdict?.rationaleHtml]),
        [
          ['gamma', false, false, 'Why gamma.'],
          ['alpha', false, true, 'Why alpha.'],
          ['delta', false, false, 'Why delta.'],
          ['beta', true, false, 'Why beta.'],
        ],
      );
      assert.deepEqual([view.result, view.right], [{ right: false, see }, 0]);
    });

    it('counts the right answer', () => {
      const view = questionView(answer(sittingOf(aMultipleQuestion()), 2, 0));
      assert.deepEqual([view.result?.right, view.right], [true, 1]);
    });

    it('leads to the question itself when nothing else answers it', () => {
      const view = questionView(answer(sittingOf(aQuestion()), 0));
      assert.deepEqual(view.result?.see, { uri: 'test:/topics/sample.md', line: 3, title: 'this question' });
    });
  });
});

describe('the summary', () => {
  it('counts the right answers and lists what was missed', () => {
    let quiz = sittingOf(aQuestion(), aMultipleQuestion({ prompt: 'Select TWO.', see }), aQuestion());
    quiz = next(answer(quiz, 0));
    quiz = next(answer(quiz, 0, 1));
    assert.equal(questionView(quiz).right, 1);
    quiz = next(answer(quiz, 0));
    assert.deepEqual(summaryView(quiz), {
      type: 'summary',
      title: 'Title',
      right: 2,
      total: 3,
      missed: [{ promptHtml: '<p>Select TWO.</p>\n', answerHtml: ['alpha', 'gamma'], see }],
    });
  });

  it('is shown for a quiz without questions', () => {
    assert.deepEqual(summaryView(sittingOf()), { type: 'summary', title: 'Title', right: 0, total: 0, missed: [] });
  });
});

describe('what a note writes into a question', () => {
  const hostile: Record<string, string> = {
    'a script': '<script>alert(1)</script>',
    'an image with a handler': '<img src=x onerror=alert(1)>',
    'a frame': '<iframe src="https://x.y"></iframe>',
    'an SVG': '<svg/onload=alert(1)>',
    'a style': '<style>*{display:none}</style>',
    'a comment': '<!-- x -->',
    'an HTML block': '<div onclick="alert(1)">\n\ntext\n\n</div>',
    'a javascript link': '[click](javascript:alert(1))',
    'a command link': '[click](command:workbench.action.quit)',
    'a data link': '[click](data:text/html,x)',
    'a link of the web': '[click](https://x.y "title")',
    'a link by reference': '[click][a]\n\n[a]: command:workbench.action.quit',
    'a link in angle brackets': '<https://x.y> <javascript:alert(1)> <command:x>',
    'a bare address': 'https://x.y www.x.y',
    'a Markdown image': '![x](https://x.y/z.png)',
    'an image of a command': '![x](command:workbench.action.quit)',
    'a link in a heading': '# [click](command:x)',
    'a link in a table': '| a |\n| - |\n| [b](javascript:c) |',
    'an attribute in code': '```"onclick="x\n[click](command:x)\n```',
    'entities of a script': '&lt;script&gt; &#60;script&#62;',
    'a template': '${alert(1)} {{alert(1)}}',
  };
  /** Tags that Markdown without links, images and HTML makes; `code` may name its language. */
  const harmless =
    /<\/?(?:p|strong|em|s|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|br|hr)>|<\/?code(?: class="language-[^"<>]*")?>/g;

  for (const [what, text] of Object.entries(hostile)) {
    it(`cannot act when it is ${what}`, () => {
      const options = [anOption(text, true, text), anOption('b', false, text), anOption('c'), anOption('d')];
      const quiz = sittingOf(aQuestion({ prompt: text, options }));
      const view = questionView(answer(quiz, 1));
      const summary = summaryView(next(answer(quiz, 1)));
      const html = [
        view.promptHtml,
        ...view.options.flatMap((option) => [option.html, option.verdict?.rationaleHtml ?? '']),
        ...summary.missed.flatMap(({ promptHtml, answerHtml }) => [promptHtml, ...answerHtml]),
      ];
      for (const piece of html) {
        const left = piece.replace(harmless, '');
        assert.equal(/[<>]/.test(left), false, piece);
        assert.equal(/\b(?:href|src)=/.test(left.replaceAll(/&lt;.*?&gt;/gs, '')), false, piece);
      }
    });
  }

  it('shows HTML as the text it is', () => {
    const view = questionView(sittingOf(aQuestion({ prompt: '<b>x</b>', options: [anOption('<i>y</i>', true)] })));
    assert.equal(view.promptHtml, '<p>&lt;b&gt;x&lt;/b&gt;</p>\n');
    assert.equal(view.options[1]?.html, '&lt;i&gt;y&lt;/i&gt;');
  });

  it('shows a link as its text', () => {
    const view = questionView(sittingOf(aQuestion({ prompt: 'a [**b**](c.md) d' })));
    assert.equal(view.promptHtml, '<p>a <strong>b</strong> d</p>\n');
  });

  it('shows code, lists and tables', () => {
    const view = questionView(sittingOf(aQuestion({ prompt: '```json\n{}\n```\n\n- a\n\n| b |\n| - |\n| c |' })));
    for (const tag of ['<pre><code', '<ul>', '<table>']) assert.ok(view.promptHtml.includes(tag), tag);
  });
});
