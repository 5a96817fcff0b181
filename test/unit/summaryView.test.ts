import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import { flag, goTo, passTime, submit, type Quiz } from '../../src/core/study/quiz';
import { summaryView } from '../../src/core/study/summaryView';
import {
  aClozeQuestion,
  aMatchingQuestion,
  aMultipleQuestion,
  anOption,
  anOrderingQuestion,
  aQuestion,
  manyQuestions,
  questionsOfAllKinds,
} from '../support/aQuestion';
import { anExam, anExamSitting, answer, aReview, aSitting, markAnswer, START } from '../support/aSitting';

const see = { uri: 'test:/a.md', line: 7, title: 'A section' };
const summary = (quiz: Quiz) => summaryView(quiz, quiz.exam && anExam(), '');

describe('the summary', () => {
  it('lists every question in its order, with its answer and what became of it', () => {
    const quiz = [true, false].reduce(
      (one, right) => answer(one, right),
      aSitting([aQuestion(), aMultipleQuestion({ prompt: 'Select TWO.', see })]),
    );
    const item = { answered: true, flagged: false, scored: true };
    assert.deepEqual(summaryView(quiz, null, 'Due tomorrow: 3.'), {
      type: 'summary',
      mode: 'practice',
      title: 'Title',
      right: 1,
      total: 2,
      exam: null,
      outlook: 'Due tomorrow: 3.',
      items: [
        {
          ...item,
          promptHtml: '<p>Which one?</p>\n',
          right: true,
          answerHtml: ['alpha'],
          see: { uri: 'test:/topics/sample.md', line: 3, title: 'this question' },
        },
        { ...item, promptHtml: '<p>Select TWO.</p>\n', right: false, answerHtml: ['alpha', 'gamma'], see },
      ],
    });
  });

  const answers: [Question, string[]][] = [
    [anOrderingQuestion(), ['1. one', '2. two', '3. three']],
    [aMatchingQuestion(), ['for a → match a', 'for b → match b', 'for c → match c']],
    [aClozeQuestion(), ['1: inference', '2: 42']],
    [aClozeQuestion({ prompt: '____', options: [anOption('inference', true)] }), ['inference']],
    [aQuestion({ options: [anOption('<i>a</i>', true), anOption('b')] }), ['&lt;i&gt;a&lt;/i&gt;']],
  ];
  for (const [question, expected] of answers) {
    it(`names the right answer of a question of the kind ${question.kind}: ${expected.join(', ')}`, () =>
      assert.deepEqual(summary(answer(aSitting([question]), false)).items[0]?.answerHtml, expected));
  }

  it('numbers the blanks of a cloze', () =>
    assert.ok(
      summary(answer(aSitting([aClozeQuestion()]), true)).items[0]?.promptHtml.includes('<span class="blank">2</span>'),
    ));

  it('counts each try of a review', () => {
    const { right, total } = summary(answer(answer(aReview(manyQuestions(1)), false), true));
    assert.deepEqual([right, total], [1, 2]);
  });

  it('is empty for a sitting without questions', () => {
    const { right, total, items } = summary(aSitting([]));
    assert.deepEqual([right, total, items], [0, 0, []]);
  });
});

describe('the summary of an exam', () => {
  const exam = anExamSitting(questionsOfAllKinds(), anExam(), [{}, {}, { domain: 't-01/2' }, {}, { scored: false }]);
  const over = submit(flag(goTo(markAnswer(passTime(exam, START + 9600), true), 2, START)), START);

  it('holds its result', () => {
    assert.deepEqual(summary(over).exam, {
      scaled: 325,
      passMark: 720,
      right: 1,
      scored: 4,
      unscored: 1,
      used: 10,
      limit: 600,
      timeIsUp: false,
      interruptions: 0,
      domains: [
        { title: 'First', weight: 60, right: 1, scored: 3 },
        { title: 'Second', weight: 40, right: 0, scored: 1 },
      ],
    });
  });

  it('says which questions were answered, flagged and scored', () => {
    assert.deepEqual(
      summary(over).items.map(({ answered, right, flagged, scored }) => [answered, right, flagged, scored]),
      [
        [true, true, false, true],
        [false, false, false, true],
        [false, false, true, true],
        [false, false, false, true],
        [false, false, false, false],
      ],
    );
  });

  it('says that the time was up and how often it was left', () => {
    const left = passTime(exam, START + 3_600_000);
    const late = Array.from({ length: 25 }, (_, i) => START + 3_600_000 + (i + 1) * 29_000).reduce(passTime, left);
    const { timeIsUp, interruptions, used, limit } = summary(late).exam ?? {};
    assert.deepEqual([timeIsUp, interruptions, used, limit], [true, 1, 600, 600]);
  });

  it('has no result when nobody knows the exam any more', () => assert.equal(summaryView(over, null, '').exam, null));
});
