import assert from 'node:assert/strict';
import { emptyLibrary } from '../../src/core/library/library';
import type { Memory, QuestionProgress } from '../../src/core/progress/progress';
import { DAY } from '../../src/core/progress/calendar';
import { Scheduler } from '../../src/core/progress/schedule';
import type { Question } from '../../src/core/questions/question';
import { examOf, prepareQuiz, type StudyBank, type StudyPreferences } from '../../src/core/study/prepareQuiz';
import { seededRandom } from '../../src/core/study/random';
import type { StudyRequest } from '../../src/core/study/studyRequest';
import { anExam, START } from '../support/aSitting';
import { manyQuestions } from '../support/aQuestion';

const scope = { kind: 'tasks' as const, id: 't-01' };
const preferences: StudyPreferences = { length: 5, newPerDay: 3, practiceSchedules: false, selfRating: true };

const reviewed = (memory: Memory, right = true): QuestionProgress => ({
  memory,
  seen: 1,
  right: right ? 1 : 0,
  latest: [{ at: memory.lastReview, right }],
  prints: null,
});

function aBank(fields: Partial<StudyBank> = {}): StudyBank {
  return {
    library: { ...emptyLibrary, exams: [anExam()] },
    questions: manyQuestions(20, (index) => ({ tasks: [`t-01/${(index % 2) + 1}.1`] })),
    progressOf: () => undefined,
    confusions: [],
    scheduler: new Scheduler(),
    newToday: 0,
    ...fields,
  };
}

function prepared(request: Partial<StudyRequest>, bank = aBank(), seed = 1, wishes = preferences) {
  const moment = { now: START, startOfToday: START - DAY / 2, endOfToday: START + DAY / 2 };
  const full = { mode: 'practice' as const, scope, ...request };
  return prepareQuiz(full, bank, { ...moment, id: 'sitting', random: seededRandom(seed) }, wishes);
}

const ids = (quiz: ReturnType<typeof prepared>) => quiz?.items.map(({ question }) => question.id);

/** Everything was answered ten days ago; what the scheduler makes of it is due by then or later. */
function knownBank(isDue: (question: Question) => boolean, right = true): StudyBank {
  const scheduler = new Scheduler();
  const bank = aBank({ scheduler });
  const memory = scheduler.next(null, START - 10 * DAY, 3);
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  return {
    ...bank,
    progressOf: (id) => {
      const question = byId.get(id);
      return question && reviewed({ ...memory, due: START + (isDue(question) ? -DAY : 5 * DAY) }, right);
    },
  };
}

describe('prepareQuiz', () => {
  it('practises as many questions as the settings say, or as asked for', () => {
    assert.deepEqual([ids(prepared({}))?.length, ids(prepared({ length: 7 }))?.length], [5, 7]);
  });

  it('draws the same questions in the same order for the same seed', () => {
    assert.deepEqual(prepared({}, aBank(), 7), prepared({}, aBank(), 7));
    assert.notDeepEqual(ids(prepared({}, aBank(), 7)), ids(prepared({}, aBank(), 8)));
  });

  it('moves the schedule in practice only when that is wanted', () => {
    const wanted = { ...preferences, practiceSchedules: true };
    assert.deepEqual(
      [prepared({}), prepared({ schedules: true }), prepared({}, aBank(), 1, wanted), prepared({ mode: 'review' })].map(
        (quiz) => quiz?.schedules,
      ),
      [false, true, true, true],
    );
  });

  it('asks for a self-rating outside of practice only', () => {
    assert.deepEqual(
      [prepared({}), prepared({ mode: 'review' })].map((quiz) => quiz?.selfRating),
      [false, true],
    );
  });

  it('practises what was missed, and what is new', () => {
    const right = knownBank(() => false);
    assert.equal(prepared({ filter: 'missed' }, right), null);
    assert.equal(prepared({ filter: 'new' }, right), null);
    assert.equal(
      ids(
        prepared(
          { filter: 'missed' },
          knownBank(() => false, false),
        ),
      )?.length,
      5,
    );
  });

  it('reviews what is due, and as many new questions as are left for today', () => {
    const isDue = ({ id }: Question) => ['n#3', 'n#4'].includes(id);
    assert.deepEqual(ids(prepared({ mode: 'review' }, knownBank(isDue)))?.sort(), ['n#3', 'n#4']);
    assert.equal(ids(prepared({ mode: 'review' }))?.length, 3);
    assert.equal(ids(prepared({ mode: 'review' }, aBank({ newToday: 2 })))?.length, 1);
    assert.equal(prepared({ mode: 'review' }, aBank({ newToday: 9 })), null);
  });

  it('studies ahead when nothing is due', () => {
    const bank = knownBank(() => false);
    assert.equal(prepared({ mode: 'review' }, bank), null);
    const ahead = prepared({ mode: 'review', ahead: true }, bank);
    assert.deepEqual([ids(ahead)?.length, ahead?.schedules], [5, true]);
  });

  it('has nothing to study ahead before the first review', () =>
    assert.equal(prepared({ mode: 'review', ahead: true }), null));

  it('simulates an exam with its own figures', () => {
    const quiz = prepared({ mode: 'exam' });
    assert.deepEqual([quiz?.items.length, quiz?.exam?.id, quiz?.exam?.limit], [4, 't-01', 10 * 60_000]);
  });

  it('simulates the exam that a task lies in, and none for a note', () => {
    const { library } = aBank();
    assert.equal(examOf({ kind: 'tasks', id: 't-01/1.1' }, library)?.id, 't-01');
    assert.equal(examOf({ kind: 'note', id: 't-01' }, library), null);
    assert.equal(prepared({ mode: 'exam', scope: { kind: 'note', id: 'n' } }), null);
  });

  it('practises the terms that are mixed up', () => {
    const options = [
      { text: 'a', correct: true, rationale: '', about: 'term a' },
      { text: 'b', correct: false, rationale: '', about: 'term b' },
    ];
    const bank = aBank({
      questions: manyQuestions(4, (index) => ({ tasks: ['t-01/1.1'], ...(index === 2 && { options }) })),
      confusions: [{ terms: ['term a', 'term b'], count: 2, lastAt: START }],
    });
    assert.deepEqual(ids(prepared({ mode: 'confusions' }, bank)), ['n#2']);
    assert.equal(prepared({ mode: 'confusions' }), null);
  });
});
