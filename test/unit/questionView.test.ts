import assert from 'node:assert/strict';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import { hasRows, type Question } from '../../src/core/questions/question';
import { check, fill, flag, goTo, passTime, rate, select, submit, type Quiz } from '../../src/core/study/quiz';
import type { ChoiceView, ClozeView, QuestionView, RowsView } from '../../src/core/study/quizProtocol';
import type { ViewContext } from '../../src/core/study/questionView';
import { viewOf } from '../../src/core/study/quizView';
import {
  aCase,
  aClozeQuestion,
  aMatchingQuestion,
  aMultipleQuestion,
  anOption,
  anOrderingQuestion,
  aQuestion,
  questionsOfAllKinds,
} from '../support/aQuestion';
import {
  anExam,
  anExamSitting,
  answer,
  aReview,
  aSitting,
  markAnswer,
  markOptions,
  NO_CONTEXT,
  START,
} from '../support/aSitting';
import { aService } from '../support/aService';
import { shippedLibrary } from '../support/shipped';

function view(quiz: Quiz, context: Partial<ViewContext> = {}): QuestionView {
  const shown = viewOf(quiz, { ...NO_CONTEXT, ...context }, quiz.exam && anExam());
  assert.ok(shown.type === 'question');
  return shown;
}
function choiceView(quiz: Quiz, context: Partial<ViewContext> = {}): ChoiceView {
  const shown = view(quiz, context);
  assert.ok(shown.kind === 'choice' || shown.kind === 'multiple');
  return shown;
}
function rowsView(quiz: Quiz): RowsView {
  const shown = view(quiz);
  assert.ok(shown.kind === 'ordering' || shown.kind === 'matching');
  return shown;
}
function clozeView(quiz: Quiz): ClozeView {
  const shown = view(quiz);
  assert.ok(shown.kind === 'cloze');
  return shown;
}
const checked = (quiz: Quiz) => check(quiz, START);
const see = { uri: 'test:/services/secret-place.md', line: 7, title: 'The secret section' };

describe('the view of a question', () => {
  it('holds all that is to be drawn, its options in the order of the sitting', () => {
    const shown = choiceView(select(aSitting([aQuestion({ prompt: 'Which **one**?' }), aQuestion()]), [2]));
    assert.deepEqual(shown, {
      type: 'question',
      mode: 'practice',
      title: 'Title',
      number: 1,
      total: 2,
      right: 0,
      key: shown.key,
      scenario: null,
      kind: 'choice',
      promptHtml: '<p>Which <strong>one</strong>?</p>\n',
      exam: null,
      looksBack: false,
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

  it('says how many options to select', () => assert.equal(choiceView(aSitting([aMultipleQuestion()])).select, 2));

  it('tells the case that it belongs to', () =>
    assert.deepEqual(view(aSitting(aCase('x', 1))).scenario, {
      title: 'Case x',
      html: '<p>The story of <strong>x</strong>.</p>\n',
    }));

  it('shows rows, and where the options of a matching or ordering were put', () => {
    for (const question of [anOrderingQuestion(), aMatchingQuestion()]) {
      const shown = rowsView(select(aSitting([question]), [1, null, 0]));
      assert.deepEqual(
        shown.options.map(({ text }) => text),
        [2, 0, 1].map((index) => question.options[index]?.text),
      );
      assert.deepEqual(
        shown.rows.map(({ html, chosen, verdict }) => [html, chosen, verdict]),
        [1, null, 0].map((chosen, row) => [question.options[row]?.fits ?? null, chosen, null]),
      );
    }
  });

  it('shows options of rows as plain text beside their HTML', () => {
    const options = ['a', 'b', 'c'].map((id) => anOption(`<i> **bold** \`code\` [link](command:x) ${id}`, true));
    assert.deepEqual(rowsView(aSitting([anOrderingQuestion({ options })])).options[1], {
      text: '<i> bold code link a',
      html: '&lt;i&gt; <strong>bold</strong> <code>code</code> link a',
    });
  });

  it('shows numbered blanks and what is written in them', () => {
    const shown = clozeView(fill(aSitting([aClozeQuestion()]), ['a', '']));
    assert.ok(shown.promptHtml.includes('<span class="blank">2</span>'));
    assert.deepEqual(shown.blanks, [
      { typed: 'a', verdict: null },
      { typed: '', verdict: null },
    ]);
  });

  describe('has a key', () => {
    const quiz = aReview([aQuestion({ id: 'a' }), aQuestion({ id: 'b' })]);
    const keyOf = (one: Quiz) => view(one).key;

    it('that is a whole number', () => assert.ok(Number.isSafeInteger(keyOf(quiz))));
    it('that differs between questions, their tries and sittings', () => {
      const second = answer(quiz, false);
      const third = answer(second, true);
      assert.equal(third.items[2]?.question.id, 'a');
      assert.equal(new Set([quiz, second, third, { ...quiz, id: 'other' }].map(keyOf)).size, 4);
    });
    it('that stays while a question is answered', () => {
      const marked = markAnswer(quiz, true);
      assert.deepEqual([keyOf(marked), keyOf(checked(marked))], [keyOf(quiz), keyOf(quiz)]);
    });
  });
});

describe('the view of an open question holds nothing of its answer', () => {
  const secrets = [
    'correct',
    'rationale',
    'Why',
    'secret',
    '"line"',
    '"index"',
    'answerHtml',
    'accepts',
    'prediction',
    'n#',
  ];
  for (const question of questionsOfAllKinds().map((one) => ({ ...one, see }))) {
    const open = aSitting([question]);
    const exam = anExamSitting([question]);
    const half = question.kind === 'cloze' ? fill(open, ['x']) : markOptions(open, 0);
    for (const [when, quiz] of Object.entries({
      'when it is new': open,
      'when a part is marked': half,
      'when it is marked right': question.kind === 'cloze' ? open : markAnswer(open, true),
      'when it is marked wrong': markAnswer(open, false),
      'when checking was refused': checked(open),
      'in an exam': exam,
      'answered in an exam': question.kind === 'cloze' ? exam : markAnswer(exam, true),
      'when an exam was asked to check it': checked(question.kind === 'cloze' ? exam : markAnswer(exam, true)),
    })) {
      it(`${when}, of the kind ${question.kind}`, () => {
        const text = JSON.stringify(view(quiz, { mentionsIn: () => assert.fail('looked for services') }));
        for (const secret of secrets) assert.equal(text.includes(secret), false, `${secret} in ${text}`);
        assert.equal(view(quiz).result, null);
      });
    }
  }

  it('nor the words of a cloze', () => {
    const text = JSON.stringify(view(aSitting([aClozeQuestion()])));
    for (const word of ['inference', 'prediction', '42']) assert.equal(text.includes(word), false, word);
  });

  it('nor how many answers were right before, in an exam', () => {
    const exam = goTo(markAnswer(anExamSitting(questionsOfAllKinds()), true), 1, START);
    assert.equal(view(exam).right, null);
  });

  describe('in the questions of the notes that ship', () => {
    const questions = allQuestions(shippedLibrary());
    const quizOf = (question: Question, order = [...question.options.keys()].reverse()): Quiz => {
      const quiz = aSitting([question]);
      return { ...quiz, items: quiz.items.map((item) => ({ ...item, order })) };
    };

    it('no id, no place, no note', () => {
      assert.ok(questions.length > 1400);
      for (const question of questions) {
        const text = JSON.stringify(view(quizOf(question)));
        for (const secret of [
          question.id,
          question.source.uri,
          question.see?.uri ?? question.id,
          `"${question.noteId}"`,
        ]) {
          assert.equal(text.includes(secret), false, `${question.id}: ${secret}`);
        }
      }
    });

    it('the same view whichever options are the right ones', () => {
      for (const question of questions.filter((one) => !hasRows(one) && one.kind !== 'cloze')) {
        const { options } = question;
        const permuted = options.map((option, index) => {
          const { correct = false, rationale = '' } = options[(index + 1) % options.length] ?? {};
          return { ...option, correct, rationale };
        });
        const others = { ...question, options: permuted, see: null };
        assert.deepEqual(view(quizOf(others)), view(quizOf(question)), question.id);
      }
    });

    it('the same view when the options were written in another order', () => {
      for (const question of questions.filter(({ kind }) => kind !== 'matching' && kind !== 'cloze')) {
        const { length } = question.options;
        const [first, ...rest] = question.options;
        assert.ok(first);
        const order = [...question.options.keys()];
        const orderOfMoved = order.map((index) => (index + length - 1) % length);
        assert.deepEqual(
          view(quizOf({ ...question, options: [...rest, first] }, orderOfMoved)),
          view(quizOf(question, order)),
        );
      }
    });
  });
});

describe('the view of a checked question', () => {
  it('holds every verdict and reason', () => {
    const shown = choiceView(checked(markOptions(aSitting([aQuestion({ see })]), 1)));
    assert.deepEqual(
      shown.options.map(({ html, selected, verdict }) => [html, selected, verdict?.correct, verdict?.rationaleHtml]),
      [
        ['gamma', false, false, 'Why gamma.'],
        ['alpha', false, true, 'Why alpha.'],
        ['delta', false, false, 'Why delta.'],
        ['beta', true, false, 'Why beta.'],
      ],
    );
    assert.deepEqual(shown.result, { right: false, parts: null, answered: true, see, rating: null, mentions: [] });
    assert.equal(shown.right, 0);
  });

  it('holds a verdict, the answer and the reason for each row', () => {
    for (const question of [anOrderingQuestion(), aMatchingQuestion()]) {
      const shown = rowsView(checked(select(aSitting([question]), [1, 0, 2])));
      assert.deepEqual(
        shown.rows.map(({ verdict }) => verdict),
        question.options.map(({ text, rationale }, row) => ({
          right: row === 0,
          answerHtml: text,
          rationaleHtml: rationale,
        })),
      );
      assert.deepEqual([shown.result?.right, shown.result?.parts], [false, { right: 1, of: 3 }]);
    }
  });

  it('holds a verdict, the answer and the reason for each blank', () => {
    const shown = clozeView(checked(fill(aSitting([aClozeQuestion()]), ['prediction', '43'])));
    assert.deepEqual(shown.blanks, [
      { typed: 'prediction', verdict: { right: true, answerHtml: 'inference', rationaleHtml: 'Why inference.' } },
      { typed: '43', verdict: { right: false, answerHtml: '42', rationaleHtml: 'Why 42.' } },
    ]);
    assert.deepEqual(shown.result?.parts, { right: 1, of: 2 });
  });

  it('counts parts where there are several', () => {
    const parts = questionsOfAllKinds().map(
      (question) => view(checked(markAnswer(aSitting([question]), true))).result?.parts?.of ?? null,
    );
    assert.deepEqual(parts, [null, 2, 3, 3, 2]);
    const one = aClozeQuestion({ prompt: '____', options: [anOption('inference', true)] });
    assert.equal(view(checked(markAnswer(aSitting([one]), true))).result?.parts, null);
  });

  it('counts the right answer', () => {
    const shown = view(checked(markOptions(aSitting([aMultipleQuestion()]), 2, 0)));
    assert.deepEqual([shown.result?.right, shown.right], [true, 1]);
  });

  it('leads to the question itself when nothing else answers it', () => {
    const { result } = view(checked(markAnswer(aSitting([aQuestion()]), true)));
    assert.deepEqual(result?.see, { uri: 'test:/topics/sample.md', line: 3, title: 'this question' });
  });

  it('offers a rating as long as none was given, and only where one is wanted', () => {
    const rated = checked(markAnswer(aReview([aQuestion()], { selfRating: true }), true));
    const ratingOf = (quiz: Quiz) => view(quiz).result?.rating;
    assert.deepEqual(ratingOf(rated), { grade: 3, again: ['1 min', '2 d', '3 d', '4 d'] });
    assert.equal(ratingOf(rate(rated, 4)), null);
    assert.equal(ratingOf(checked(markAnswer(aReview([aQuestion()], { selfRating: true }), false))), null);
    assert.equal(ratingOf(checked(markAnswer(aReview([aQuestion()]), true))), null);
  });

  it('explains the services that it names, and marks no other ones', () => {
    const athena = aService('Athena', { uri: 'test:/athena.md', line: 4, definition: 'Queries **files**.' });
    const mentionsIn = (text: string) =>
      ['gone', 'alpha', 'Which'].flatMap((word) => {
        const start = text.indexOf(word);
        return start < 0 ? [] : [{ start, end: start + word.length, serviceId: word }];
      });
    const shown = choiceView(checked(markAnswer(aSitting([aQuestion({ prompt: 'gone: Which one?' })]), true)), {
      mentionsIn,
      serviceOf: (id) => (id === 'gone' ? undefined : { ...athena, name: id }),
    });
    assert.equal(shown.promptHtml, '<p>gone: <span class="mention" data-mention="0">Which</span> one?</p>\n');
    assert.equal(shown.options[1]?.html, '<span class="mention" data-mention="1">alpha</span>');
    assert.deepEqual(
      shown.result?.mentions.map(({ name, definitionHtml, place }) => [name, definitionHtml, place]),
      [
        ['Which', 'Queries <strong>files</strong>.', { title: 'Which', uri: 'test:/athena.md', line: 4 }],
        ['alpha', 'Queries <strong>files</strong>.', { title: 'alpha', uri: 'test:/athena.md', line: 4 }],
      ],
    );
  });
});

describe('the view of a question of an exam', () => {
  const exam = anExamSitting(questionsOfAllKinds());

  it('shows its flag and what is left of the time, in whole seconds', () => {
    assert.deepEqual(view(exam).exam, { flagged: false, clock: { left: 600, limit: 600 } });
    assert.deepEqual(view(flag(passTime(exam, START + 1400))).exam, {
      flagged: true,
      clock: { left: 599, limit: 600 },
    });
  });

  it('shows the same whether it counts or not', () => {
    const unscored = anExamSitting(questionsOfAllKinds(), anExam(), Array(5).fill({ scored: false, domain: 't-01/2' }));
    assert.deepEqual(view(unscored), view(exam));
  });

  it('reveals everything when it is over, without a clock', () => {
    const back = goTo(submit(markAnswer(exam, true), START), 1, START);
    const shown = choiceView(back);
    assert.deepEqual([shown.looksBack, shown.exam, shown.right], [true, null, 1]);
    assert.deepEqual([shown.result?.right, shown.result?.answered, shown.result?.rating], [false, false, null]);
    assert.equal(shown.options[1]?.verdict?.correct, true);
  });
});
