import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import { check, next, select, type Quiz } from '../../src/core/study/quiz';
import type { QuestionView, SummaryView } from '../../src/core/study/quizProtocol';
import { viewOf } from '../../src/core/study/quizView';
import { aMultipleQuestion, anOption, aQuestion } from '../support/aQuestion';

const sittingOf = (...questions: Question[]): Quiz => ({
  scope: { kind: 'tasks', id: 't-01' },
  title: 'Title',
  position: 0,
  items: questions.map((question) => ({ question, order: [2, 0, 3, 1], selected: [], checked: false })),
});

function questionView(quiz: Quiz): QuestionView {
  const view = viewOf(quiz);
  assert.equal(view.type, 'question');
  return view;
}

function summaryView(quiz: Quiz): SummaryView {
  const view = viewOf(quiz);
  assert.equal(view.type, 'summary');
  return view;
}

const answer = (quiz: Quiz, ...options: number[]) => check(select(quiz, options));
const see = { uri: 'test:/services/secret-place.md', line: 7, title: 'The secret section' };

describe('the view of a question', () => {
  it('holds all that is to be drawn, its options in the order of the sitting', () => {
    const view = questionView(select(sittingOf(aQuestion({ prompt: 'Which **one**?' }), aQuestion()), [3]));
    assert.deepEqual(view, {
      type: 'question',
      title: 'Title',
      number: 1,
      total: 2,
      right: 0,
      id: 'topics/sample#which',
      kind: 'choice',
      promptHtml: '<p>Which <strong>one</strong>?</p>\n',
      select: 1,
      options: [
        { index: 2, html: 'gamma', selected: false, verdict: null },
        { index: 0, html: 'alpha', selected: false, verdict: null },
        { index: 3, html: 'delta', selected: true, verdict: null },
        { index: 1, html: 'beta', selected: false, verdict: null },
      ],
      result: null,
    });
  });

  it('says how many options to select', () => assert.equal(questionView(sittingOf(aMultipleQuestion())).select, 2));

  describe('holds nothing of the answer before it is checked', () => {
    const question = aQuestion({ see });
    const open = sittingOf(question);
    for (const [when, quiz] of Object.entries({
      'when it is new': open,
      'when the right option is marked': select(open, [0]),
      'when a wrong option is marked': select(open, [1]),
      'when checking was refused': check(open),
    })) {
      it(when, () => {
        const text = JSON.stringify(viewOf(quiz));
        for (const secret of ['correct', 'rationale', 'Why', 'secret', '"line"', 'true,"verdict":{']) {
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
  });

  describe('once it is checked', () => {
    it('holds every verdict and reason', () => {
      const view = questionView(answer(sittingOf(aQuestion({ see })), 1));
      assert.deepEqual(
        view.options.map(({ index, verdict }) => [index, verdict?.correct, verdict?.rationaleHtml]),
        [
          [2, false, 'Why gamma.'],
          [0, true, 'Why alpha.'],
          [3, false, 'Why delta.'],
          [1, false, 'Why beta.'],
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
