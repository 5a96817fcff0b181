import assert from 'node:assert/strict';
import { goTo, fill, flag, next, showMap, submit } from '../../src/core/study/quiz';
import type { MapView } from '../../src/core/study/quizProtocol';
import { viewOf } from '../../src/core/study/quizView';
import { seededRandom } from '../../src/core/study/random';
import { aMultipleQuestion, questionsOfAllKinds } from '../support/aQuestion';
import {
  anExam,
  anExamSitting,
  answer,
  aSitting,
  markAnswer,
  markOptions,
  NO_CONTEXT,
  START,
} from '../support/aSitting';

const exam = anExamSitting(questionsOfAllKinds());
const show = (quiz: typeof exam) => viewOf(quiz, NO_CONTEXT, anExam(), 'Tomorrow.');

describe('what is shown of a sitting', () => {
  it('is its question, its map or its summary', () => {
    assert.equal(show(exam).type, 'question');
    assert.equal(show(showMap(exam, START)).type, 'map');
    assert.equal(show(submit(exam, START)).type, 'summary');
    assert.equal(show(goTo(submit(exam, START), 2, START)).type, 'question');
    assert.equal(show(answer(aSitting([aMultipleQuestion()]), true)).type, 'summary');
  });

  it('is a summary when there is no question', () => assert.equal(show(aSitting([])).type, 'summary'));

  it('says in the summary what comes next', () => {
    const view = show(submit(exam, START));
    assert.ok(view.type === 'summary');
    assert.equal(view.outlook, 'Tomorrow.');
  });
});

describe('the map of an exam', () => {
  function map(quiz: typeof exam): MapView {
    const view = show(showMap(quiz, START));
    assert.ok(view.type === 'map');
    return view;
  }

  it('shows which questions are answered, answered in part, open or flagged, and no more', () => {
    let quiz = markAnswer(exam, false);
    quiz = flag(markOptions(goTo(quiz, 1, START), 0));
    quiz = markOptions(goTo(quiz, 2, START), null, 0, null);
    quiz = fill(goTo(quiz, 4, START), ['x', ' ']);
    assert.deepEqual(map(quiz), {
      type: 'map',
      title: 'Title',
      clock: { left: 600, limit: 600 },
      questions: [
        { answered: true, partly: false, flagged: false },
        { answered: false, partly: true, flagged: true },
        { answered: false, partly: true, flagged: false },
        { answered: false, partly: false, flagged: false },
        { answered: false, partly: true, flagged: false },
      ],
      position: 4,
    });
  });

  it('is the same for right and for wrong answers', () =>
    assert.deepEqual(map(markAnswer(exam, true)), map(markAnswer(exam, false))));

  it('comes behind the last question', () =>
    assert.deepEqual(show(next(goTo(exam, 4, START), seededRandom(1), START)), { ...map(exam), position: 4 }));
});
