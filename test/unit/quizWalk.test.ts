import assert from 'node:assert/strict';
import * as v from 'valibot';
import { LogEntry } from '../../src/core/progress/logEntry';
import type { Question } from '../../src/core/questions/question';
import { newExam, newQuiz } from '../../src/core/study/newQuiz';
import {
  check,
  currentItem,
  fill,
  flag,
  goTo,
  next,
  passTime,
  rate,
  select,
  showMap,
  showSummary,
  submit,
  type Quiz,
} from '../../src/core/study/quiz';
import { entriesToLog, markLogged } from '../../src/core/study/quizEntries';
import type { QuizItem } from '../../src/core/study/quizItem';
import { viewOf } from '../../src/core/study/quizView';
import { retryMissed } from '../../src/core/study/retryMissed';
import { seededRandom, type Random } from '../../src/core/study/random';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
import { aCard, aCase, aClozeQuestion, anOption, questionsOfAllKinds } from '../support/aQuestion';
import { anExam, markAnswer, NO_CONTEXT, START } from '../support/aSitting';

const MARKER = 'SECRET';

/** Questions whose every reason, accepted word and place holds a word that no open question may show. */
const questions: Question[] = [
  ...questionsOfAllKinds(),
  ...aCase('x', 2),
  aCard({ id: 'n#card', options: [anOption(`${MARKER} back`, true)] }),
  aClozeQuestion({ id: 'n#cloze-2', options: [anOption(`${MARKER}word`, true), anOption(`${MARKER}other`, true)] }),
].map((question) => ({
  ...question,
  id: `${question.id}-${MARKER}`,
  noteId: MARKER,
  source: { uri: `test:/${MARKER}.md`, line: 7 },
  see: { uri: `test:/${MARKER}.md`, line: 9, title: MARKER },
  options: question.options.map((option) => ({
    ...option,
    rationale: MARKER,
    accepts: [`${MARKER}too`],
    about: MARKER + option.text,
  })),
}));

type Step = (quiz: Quiz, random: Random, now: number) => Quiz;

const upTo = (random: Random, count: number) => Math.floor(random() * count);
const places = (random: Random) =>
  Array.from({ length: upTo(random, 6) }, () => (random() < 0.2 ? null : upTo(random, 6) - 1));

const steps: Record<string, Step> = {
  select: (quiz, random) => select(quiz, places(random)),
  fill: (quiz, random) =>
    fill(
      quiz,
      Array.from({ length: upTo(random, 4) }, () => (random() < 0.5 ? '' : 'x')),
    ),
  // What a person types may be the answer itself; then it is in the view, and rightly so.
  answer: (quiz, random) => markAnswer(quiz, currentItem(quiz)?.question.kind !== 'cloze' && random() < 0.6),
  check: (quiz, _, now) => check(quiz, now),
  next,
  rate: (quiz, random) => rate(quiz, ([1, 2, 3, 4] as const)[upTo(random, 4)] ?? 3),
  flag: (quiz) => flag(quiz),
  goTo: (quiz, random, now) => goTo(quiz, upTo(random, quiz.items.length + 2), now),
  showMap: (quiz, _, now) => showMap(quiz, now),
  showSummary: (quiz) => showSummary(quiz),
  passTime: (quiz, _, now) => passTime(quiz, now),
  submit: (quiz, random, now) => (random() < 0.1 ? submit(quiz, now) : quiz),
  log: (quiz) => markLogged(quiz, entriesToLog(quiz, anExam())),
  retry: (quiz, random, now) =>
    (random() < 0.2 ? retryMissed(quiz, `retry-${now}-${random()}`, random, now) : null) ?? quiz,
};

function begin(seed: number, random: Random): Quiz {
  const sitting = { id: `walk-${seed}`, scope: { kind: 'tag' as const, tag: 'x' }, title: 'Walk', now: START, random };
  const modes = ['exam', 'practice', 'review', 'confusions'] as const;
  const mode = modes[seed % modes.length] ?? 'exam';
  if (mode !== 'exam') return newQuiz(sitting, mode, questions, { schedules: true, selfRating: seed % 8 < 4 });
  const drawn = questions.map((question, index) => ({
    question,
    scored: index % 3 > 0,
    domain: `t-01/${1 + (index % 2)}`,
  }));
  return newExam(sitting, anExam({ minutes: seed % 8 < 4 ? 2 : 10 }), drawn);
}

/** What stays as it is once an answer is checked. */
function answerOf(item: QuizItem | undefined) {
  return item && [item.number, item.selected, item.typed, item.took, item.answeredAt, item.checked, item.flagged];
}

/** The same value, which throws when somebody writes into it. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFrozen(part);
  return value;
}

/** The invariants of every sitting at every moment. */
function look(quiz: Quiz, says: string): void {
  assert.deepEqual(restoreQuiz(JSON.parse(JSON.stringify(storeQuiz(quiz))), questions), quiz, says);
  const view = viewOf(quiz, NO_CONTEXT, quiz.exam && anExam(), '');
  if (view.type === 'question') {
    const item = currentItem(quiz);
    assert.equal(view.result !== null, item?.checked, says);
    if (!item?.checked) assert.equal(JSON.stringify(view).includes(MARKER), false, says);
  }
  if (quiz.exam && !quiz.isOver) {
    assert.notEqual(view.type, 'summary', says);
    assert.equal(JSON.stringify(view).includes(MARKER), false, says);
    assert.deepEqual(entriesToLog(quiz, anExam()), [], says);
    assert.ok(
      quiz.items.every(({ checked, grade }) => !checked && grade === null),
      says,
    );
  }
  if (quiz.exam) assert.ok(quiz.exam.clock.used <= quiz.exam.limit, says);
  assert.equal(new Set(quiz.items.map(({ number }) => number)).size, quiz.items.length, says);
  assert.ok(quiz.position < quiz.items.length, says);
}

describe('a random walk over every step of a sitting', () => {
  for (let seed = 0; seed < 48; seed++) {
    it(`keeps, shows and logs it rightly at each of them (seed ${seed})`, () => {
      const random = seededRandom(seed);
      let quiz = begin(seed, random);
      let now = START;
      const logged = new Map<string, LogEntry>();
      const acknowledged = new Set<string>();
      look(quiz, 'begin');
      for (let i = 0; i < 100; i++) {
        const names = Object.keys(steps);
        const name = names[upTo(random, names.length)] ?? 'next';
        now += random() < 0.05 ? upTo(random, 90_000) - 45_000 : upTo(random, 3000);
        const after = steps[name]?.(deepFrozen(quiz), random, now) ?? quiz;
        if (after.id === quiz.id) {
          quiz.items.forEach((item, index) => {
            // A card waits for what the person says of it.
            const waits = item.question.kind === 'card' && item.grade === null;
            if (item.checked && !waits)
              assert.deepEqual(answerOf(after.items[index]), answerOf(item), `${name} changed an answer`);
          });
        }
        quiz = after;
        look(quiz, `${name} at step ${i}`);
        for (const entry of entriesToLog(quiz, anExam())) {
          assert.deepEqual(v.parse(LogEntry, entry), entry);
          assert.equal(acknowledged.has(entry.id), false, `${entry.id} again after its acknowledgement`);
          // The same entry as before, should the log have it although nobody was told so.
          assert.deepEqual(entry, logged.get(entry.id) ?? entry, entry.id);
          logged.set(entry.id, entry);
        }
        if (random() < 0.3) {
          const entries = entriesToLog(quiz, anExam()).filter(() => random() < 0.7);
          for (const { id } of entries) acknowledged.add(id);
          quiz = markLogged(quiz, entries);
        }
      }
      for (const item of quiz.items) {
        const isLogged = logged.has(`${quiz.id}/${item.number}`);
        if (quiz.exam === null) assert.equal(isLogged, item.grade !== null);
      }
    });
  }
});
