import assert from 'node:assert/strict';
import * as v from 'valibot';
import { LogEntry, type ExamResult, type Review } from '../../src/core/progress/logEntry';
import type { Question } from '../../src/core/questions/question';
import { check, fill, goTo, next, rate, submit, type Quiz } from '../../src/core/study/quiz';
import { entriesToLog, markLogged } from '../../src/core/study/quizEntries';
import { seededRandom } from '../../src/core/study/random';
import { retryMissed } from '../../src/core/study/retryMissed';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
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
import { anExam, anExamSitting, answer, aReview, aSitting, markAnswer, markOptions, START } from '../support/aSitting';
import { defined } from '../support/defined';

const reviews = (quiz: Quiz) =>
  entriesToLog(quiz, anExam()).filter((entry): entry is Review => entry.type === 'review');
const results = (quiz: Quiz) =>
  entriesToLog(quiz, anExam()).filter((entry): entry is ExamResult => entry.type === 'exam');
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const logAll = (quiz: Quiz) => markLogged(quiz, entriesToLog(quiz, anExam()));
const checkAt = (quiz: Quiz, seconds: number) => check(quiz, START + seconds * 1000);

describe('what the log is told of a sitting', () => {
  it('is nothing before the first answer, however much is marked', () => {
    assert.deepEqual(reviews(aSitting(manyQuestions(2))), []);
    assert.deepEqual(reviews(markAnswer(aSitting(manyQuestions(2)), true)), []);
  });

  it('is an answer as soon as it is checked', () => {
    const [entry] = reviews(checkAt(markAnswer(aReview(manyQuestions(2)), true), 9));
    assert.deepEqual(entry, {
      type: 'review',
      id: 'sitting/0',
      at: START + 9000,
      question: 'n#0',
      grade: 3,
      right: true,
      mode: 'review',
      schedules: true,
      took: 9000,
      prints: entry?.prints,
    });
    assert.equal(entry.prints?.length, 2);
  });

  it('is what the log can read, in every kind and mode', () => {
    for (const question of questionsOfAllKinds()) {
      for (const right of [true, false]) {
        for (const mode of ['practice', 'review', 'confusions'] as const) {
          const entries = entriesToLog(answer(aSitting([question], { mode }), right), null);
          assert.equal(entries.length, 1);
          for (const entry of entries) assert.deepEqual(v.parse(LogEntry, entry), entry);
        }
      }
    }
    const over = submit(markAnswer(anExamSitting(manyQuestions(2)), false), START);
    for (const entry of entriesToLog(over, anExam())) assert.deepEqual(v.parse(LogEntry, entry), entry);
  });

  it('says whether it moves the schedule', () => {
    const practice = answer(aSitting(manyQuestions(1)), true);
    assert.deepEqual(
      reviews(practice).map(({ schedules, mode }) => [schedules, mode]),
      [[false, 'practice']],
    );
  });

  it('is the grade that the person gives, and waits for it', () => {
    const checked = checkAt(markAnswer(aReview(manyQuestions(2), { selfRating: true }), true), 1);
    assert.deepEqual(reviews(checked), []);
    assert.deepEqual(
      reviews(rate(checked, 4)).map(({ grade }) => grade),
      [4],
    );
    assert.deepEqual(
      reviews(next(checked, seededRandom(1), START)).map(({ grade }) => grade),
      [3],
    );
  });

  it('is each try of a question that a review asks again', () => {
    const quiz = [false, false, true].reduce((one, right) => answer(one, right), aReview(manyQuestions(1)));
    assert.deepEqual(
      reviews(quiz).map(({ id, question, right }) => [id, question, right]),
      [
        ['sitting/0', 'n#0', false],
        ['sitting/1', 'n#0', false],
        ['sitting/2', 'n#0', true],
      ],
    );
  });
});

describe('nothing is told twice', () => {
  it('gives the same entries, however often and late it is asked', () => {
    const once = answer(aReview(manyQuestions(3)), true, START + 5000);
    const before = reviews(once);
    const later = reviews(answer(once, false, START + 99_000));
    assert.deepEqual(later.slice(0, 1), before);
  });

  it('gives no entry again that the log has acknowledged', () => {
    const once = logAll(answer(aReview(manyQuestions(3)), true));
    assert.deepEqual(reviews(once), []);
    assert.deepEqual(ids(reviews(answer(once, false))), ['sitting/1']);
  });

  it('gives the others again when only some were acknowledged', () => {
    const quiz = answer(answer(aReview(manyQuestions(3)), true), true);
    assert.deepEqual(ids(reviews(markLogged(quiz, reviews(quiz).slice(1)))), ['sitting/0']);
  });

  it('takes an acknowledgement that comes when the person has gone on', () => {
    const first = answer(aReview(manyQuestions(3)), true);
    const quiz = markLogged(answer(first, false), reviews(first));
    assert.deepEqual(ids(reviews(quiz)), ['sitting/1']);
  });

  it('is not misled by an acknowledgement of another sitting', () => {
    const over = submit(markAnswer(anExamSitting(manyQuestions(2)), false), START);
    const acknowledged = entriesToLog(over, anExam());
    const again = answer(defined(retryMissed(over, 'again', seededRandom(1), START)), true);
    assert.deepEqual(ids(reviews(markLogged(again, acknowledged))), ['again/0']);
  });

  it('keeps the id of each answer when a question before it is gone after a restart', () => {
    const questions = manyQuestions(4);
    const quiz = answer(logAll(answer(answer(aReview(questions), true), false)), true);
    const logged = ids(reviews(answer(answer(aReview(questions), true), false)));
    const restored = restoreQuiz(storeQuiz(quiz), questions.slice(1));
    assert.ok(restored);
    const rest = [true, true].reduce((one, right) => answer(one, right), restored);
    const later = ids(reviews(rest));
    assert.deepEqual(later, ['sitting/2', 'sitting/3', 'sitting/4']);
    assert.ok(later.every((id) => !logged.includes(id)));
  });
});

describe('what the log is told of an exam', () => {
  const exam = anExamSitting(questionsOfAllKinds(), anExam(), [{}, {}, { domain: 't-01/2' }, {}, { scored: false }]);
  const partly = fill(goTo(markAnswer(goTo(markAnswer(exam, true), 2, START), false), 4, START), ['inference', '']);

  it('is nothing while it runs', () => assert.deepEqual(entriesToLog(partly, anExam()), []));

  it('is every answer, also to unscored questions and in part, and no open question', () => {
    const over = submit(partly, START + 5000);
    assert.deepEqual(
      reviews(over).map(({ question, right, grade, mode, schedules, at }) => [
        question,
        right,
        grade,
        mode,
        schedules,
        at,
      ]),
      [
        ['n#choice', true, 3, 'exam', true, START + 5000],
        ['n#ordering', false, 1, 'exam', true, START + 5000],
        ['n#cloze', false, 1, 'exam', true, START + 5000],
      ],
    );
  });

  it('is its result', () => {
    assert.deepEqual(results(submit(partly, START + 5000)), [
      {
        type: 'exam',
        id: 'sitting/result',
        at: START + 5000,
        exam: 't-01',
        scaled: 325,
        right: 1,
        scored: 4,
        domains: { 't-01/1': [1, 3], 't-01/2': [0, 1] },
      },
    ]);
  });

  it('is its result although nothing was answered', () => {
    const over = submit(exam, START);
    assert.deepEqual(ids(entriesToLog(over, anExam())), ['sitting/result']);
    assert.deepEqual(entriesToLog(logAll(over), anExam()), []);
  });

  it('is nothing again once it is acknowledged', () =>
    assert.deepEqual(entriesToLog(logAll(submit(partly, START)), anExam()), []));

  it('is the answers again when only the result was acknowledged, and the result when only the answers were', () => {
    const over = submit(partly, START);
    assert.deepEqual(ids(entriesToLog(markLogged(over, results(over)), anExam())), [
      'sitting/0',
      'sitting/2',
      'sitting/4',
    ]);
    assert.deepEqual(ids(entriesToLog(markLogged(over, reviews(over)), anExam())), ['sitting/result']);
  });

  it('is only the answers when nobody knows the exam any more', () =>
    assert.deepEqual(ids(entriesToLog(submit(partly, START), null)), ['sitting/0', 'sitting/2', 'sitting/4']));
});

describe('mixed-up terms', () => {
  const named = (question: Question, ...terms: (string | undefined)[]): Question => ({
    ...question,
    options: question.options.map((option, index) => {
      const about = terms[index];
      return about === undefined ? option : { ...option, about };
    }),
  });
  const choice = named(aQuestion(), 'a', 'b', 'c');
  const multiple = named(aMultipleQuestion(), 'a', 'b', 'c', 'd');
  const matching = named(aMatchingQuestion(), 'a', 'b', 'c');
  const cases: [what: string, question: Question, marked: number[], mixedUp: [string, string] | undefined][] = [
    ['the right option', choice, [0], undefined],
    ['a wrong option', choice, [1], ['a', 'b']],
    ['another wrong option', choice, [2], ['a', 'c']],
    ['a wrong option without a term', choice, [3], undefined],
    ['a wrong option of the same term', named(aQuestion(), 'a', 'a'), [1], undefined],
    ['a wrong option where the right one has no term', named(aQuestion(), undefined, 'b'), [1], undefined],
    ['a right and a wrong option', multiple, [0, 3], ['c', 'd']],
    ['two wrong options', multiple, [1, 3], ['a', 'b']],
    ['two rows exchanged', matching, [0, 2, 1], ['b', 'c']],
    ['steps in a wrong order', named(anOrderingQuestion(), 'a', 'b', 'c'), [1, 0, 2], undefined],
  ];
  for (const [what, question, marked, mixedUp] of cases) {
    it(`of a question of the kind ${question.kind} with ${what} are ${mixedUp?.join(' and ') ?? 'none'}`, () => {
      const [entry] = reviews(checkAt(markOptions(aSitting([question]), ...marked), 0));
      assert.deepEqual(entry?.mixedUp, mixedUp);
    });
  }

  it('of a matching that was left in part are those of its first wrong row', () => {
    const over = submit(markOptions(anExamSitting([matching]), null, 0, null), START);
    assert.deepEqual(reviews(over)[0]?.mixedUp, ['b', 'a']);
  });

  it('of a cloze are none', () => {
    const options = [
      { ...anOption('one', true), about: 'a' },
      { ...anOption('two', true), about: 'b' },
    ];
    const quiz = answer(aSitting([aClozeQuestion({ options })]), false);
    assert.deepEqual([reviews(quiz).length, reviews(quiz)[0]?.mixedUp], [1, undefined]);
  });
});
