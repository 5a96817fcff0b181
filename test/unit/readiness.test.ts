import assert from 'node:assert/strict';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { readinessOf, type ReadinessInput } from '../../src/core/progress/readiness';
import type { ReadinessView } from '../../src/core/progress/readinessView';
import { Scheduler } from '../../src/core/progress/schedule';
import { aCandidate } from '../support/aCandidate';
import { aLibrary } from '../support/aNote';
import { manyQuestions } from '../support/aQuestion';
import { aReview, anExamResult, DAY, dayOf, NOON } from '../support/aReview';
import { defined } from '../support/defined';

const library = aLibrary({});
const exam = defined(library.exams[0]);
/** Sixty questions in the first domain, of which twenty in its second task, and twenty in the second domain. */
const questions = manyQuestions(80, (index) => ({
  tasks: [index < 40 ? 't-01/1.1' : index < 60 ? 't-01/1.2' : 't-01/2.1'],
}));

function readiness(entries: LogEntry[], fields: Partial<ReadinessInput> = {}): ReadinessView {
  const scheduler = fields.scheduler ?? new Scheduler();
  const fold = new ProgressFold({ scheduler, dayOf });
  fold.add(entries);
  return readinessOf({
    exam,
    exams: [exam],
    questions,
    terms: [],
    progress: fold.progress,
    historyOf: (id) => fold.historyOf(id),
    scheduler,
    now: NOON,
    startOfToday: NOON - DAY / 2,
    endOfToday: NOON + DAY / 2 - 1,
    dayOf,
    examDate: null,
    ...fields,
  });
}

/** Answers from one question to another, a day ago if not told otherwise, of which every `wrong`-th is wrong. */
function answers(from: number, to: number, wrong = Infinity, at = NOON - DAY): LogEntry[] {
  return Array.from({ length: to - from }, (_, index) =>
    aReview({ question: `n#${from + index}`, at, right: (index + 1) % wrong !== 0 }),
  );
}

describe('readinessOf', () => {
  it('tells a newcomer how many answers are missing where', () => {
    const { estimate, domains, activity, history, due, totals } = readiness([]);
    assert.deepEqual(estimate, { score: null, missing: 20, missingIn: ['First', 'Second'], recallThen: null });
    assert.deepEqual(
      domains.map(({ share, missing, mastery }) => [share, missing, mastery.total]),
      [
        [null, 10, 60],
        [null, 10, 20],
      ],
    );
    assert.deepEqual([activity, history], [[], { weeks: [], simulations: [] }]);
    assert.deepEqual([due.now, due.unseen, due.days.length], [0, 80, 30]);
    assert.deepEqual(totals, { answers: 0, right: 0, streak: 0 });
  });

  it('gives no score as long as one domain has too few answers', () => {
    const { estimate } = readiness([...answers(0, 30), ...answers(60, 65)]);
    assert.deepEqual([estimate.score, estimate.missing, estimate.missingIn], [null, 6, ['Second']]);
  });

  it('weighs the domains as the exam does', () => {
    const { score } = readiness([...answers(0, 30, 3), ...answers(60, 80)]).estimate;
    const { share, scaled, passProbability } = defined(score);
    assert.equal(share.value.toFixed(6), (0.6 * (2 / 3) + 0.4).toFixed(6));
    assert.equal(scaled.value, Math.round(100 + 900 * 0.8));
    assert.ok(scaled.low < scaled.value && scaled.value < scaled.high);
    assert.ok(passProbability > 0.8 && passProbability < 0.97, String(passProbability));
  });

  it('lets old answers count less than new ones', () => {
    const [first] = readiness([...answers(0, 15, 1, NOON - 84 * DAY), ...answers(15, 30)]).domains;
    const share = defined(first?.share).value;
    assert.equal(share.toFixed(3), (1 / (1 + 0.5 ** (83 / 21))).toFixed(3));
  });

  it('counts neither echoes of the same day nor drills of confusions', () => {
    const wrong = answers(0, 20, 1);
    const echoes = answers(0, 20, Infinity, NOON - DAY + 3_600_000);
    const drills = Array.from({ length: 20 }, (_, index) =>
      aReview({ question: `n#${20 + index}`, mode: 'confusions' }),
    );
    const [first] = readiness([...wrong, ...echoes, ...drills]).domains;
    assert.equal(defined(first?.share).value, 0);
  });

  it('counts one question a few times at most', () => {
    const often = Array.from({ length: 40 }, (_, day) => aReview({ question: 'n#0', at: NOON - day * DAY }));
    const [first] = readiness(often).domains;
    assert.deepEqual([first?.share, first?.missing], [null, 9]);
  });

  it('names what to study next: the heaviest and least known first', () => {
    const { next } = readiness([...answers(0, 40, 4), ...answers(60, 80)]);
    assert.deepEqual(
      next.map(({ id }) => id),
      ['t-01/1.2', 't-01/1.1'],
    );
    assert.equal(next.at(0)?.gain, 1);
    assert.equal(next.at(0)?.why, 'About 40 % of the exam. You have answered none of its 20 questions yet.');
    assert.match(
      defined(next[1]).why,
      /^About 20 % of the exam\. 75 % right of late, at least 6\d %\. 10 due today\.$/,
    );
  });

  it('names nothing that is well known and not due', () => {
    const { next } = readiness([0, 3, 6].flatMap((day) => answers(0, 80, Infinity, NOON - (12 - day) * DAY)));
    assert.deepEqual(next, []);
  });

  it('shows what comes day by day up to the exam', () => {
    const examDate = dayOf(NOON + 10 * DAY);
    const scheduler = new Scheduler({ examDate: Date.parse(`${examDate}T00:00:00Z`) });
    const entries = [0, 1, 2].flatMap((day) => answers(0, 20, Infinity, NOON - (20 - 6 * day) * DAY));
    const { due, daysLeft } = readiness(entries, { scheduler, examDate });
    assert.equal(daysLeft, 10);
    assert.deepEqual(
      due.days.filter(({ exam: isExam }) => isExam).map(({ day }) => day),
      [examDate],
    );
    assert.equal(due.days.length, 11);
    assert.equal(
      due.days.reduce((sum, { count }) => sum + count, 0),
      20,
    );
    assert.deepEqual([due.later, due.days.at(-1)?.count], [0, 0]);
  });

  it('puts what is overdue into today', () => {
    const { due } = readiness(answers(0, 8, Infinity, NOON - 50 * DAY));
    assert.deepEqual([due.now, due.days.at(0)], [8, { day: dayOf(NOON), count: 8, exam: false }]);
  });

  it('counts the days in a row, today or not', () => {
    const on = (...ago: number[]) => readiness(ago.flatMap((day) => answers(0, 1, Infinity, NOON - day * DAY)));
    assert.deepEqual([on(0, 1, 2, 4).totals.streak, on(1, 2).totals.streak, on(2, 3).totals.streak], [3, 2, 0]);
    assert.deepEqual(
      on(1, 3).activity.map(({ answers: count }) => count),
      [1, 0, 1, 0],
    );
  });

  it('shows the score over time, and the simulations of this exam', () => {
    const entries: LogEntry[] = [
      ...answers(0, 30, 2, NOON - 16 * DAY),
      ...answers(60, 80, 2, NOON - 16 * DAY),
      ...answers(0, 30),
      ...answers(60, 80),
      anExamResult({ at: NOON - 3 * DAY, scaled: 719 }),
      anExamResult({ at: NOON - 2 * DAY, scaled: 720 }),
      anExamResult({ at: NOON - DAY, exam: 't-02' }),
    ];
    const { history } = readiness(entries);
    assert.deepEqual(
      history.weeks.map(({ day }) => day),
      [14, 7, 0].map((ago) => dayOf(NOON - ago * DAY)),
    );
    assert.equal(history.weeks[0]?.scaled.value, 550);
    assert.deepEqual(
      history.simulations.map(({ day, passed }) => [day, passed]),
      [
        [dayOf(NOON - 3 * DAY), false],
        [dayOf(NOON - 2 * DAY), true],
      ],
    );
  });

  it('names confusion pairs, the most frequent first', () => {
    const mixed = (index: number, mixedUp: [string, string]) =>
      aReview({ id: `m${index}`, at: NOON - index, right: false, mixedUp });
    const term = {
      id: 'a',
      name: 'Alpha',
      aliases: [],
      definition: 'The first.',
      noteId: 'n',
      uri: 'u',
      line: 7,
      service: null,
    };
    const { confusions } = readiness([mixed(1, ['c', 'd']), mixed(2, ['b', 'a']), mixed(3, ['a', 'b'])], {
      terms: [term],
    });
    assert.deepEqual(confusions[0], {
      terms: [
        { id: 'a', name: 'Alpha', definition: 'The first.', place: { uri: 'u', line: 7 } },
        { id: 'b', name: 'b', definition: '', place: null },
      ],
      count: 2,
      day: dayOf(NOON),
    });
    assert.equal(confusions.length, 2);
  });

  it('predicts less recall for the exam than for today', () => {
    const entries = answers(0, 20);
    const today = defined(readiness(entries).estimate.recallThen);
    const later = defined(readiness(entries, { examDate: dayOf(NOON + 30 * DAY) }).estimate.recallThen);
    assert.ok(later < today && later > 0.3);
  });

  it('survives entries of a clock that ran ahead', () => {
    const view = readiness([...answers(0, 30), aReview({ question: 'n#1', at: NOON + 900 * DAY })]);
    assert.equal(view.activity.at(-1)?.day, view.today);
    assert.doesNotMatch(JSON.stringify(view), /NaN|Infinity/);
    assert.equal(view.due.later + view.due.days.reduce((sum, { count }) => sum + count, 0), 30);
  });
});

describe('the interval of the score', () => {
  it('covers the truth of about 90 of 100 simulated candidates', () => {
    const candidates = 300;
    const covered = { exam: 0, domains: 0 };
    const isIn = ({ low, high }: { low: number; high: number }, truth: number) => low <= truth && truth <= high;
    for (let seed = 0; seed < candidates; seed++) {
      const { questions: asked, reviews, truth } = aCandidate(exam, 60 + (seed % 5) * 60, seed);
      const { estimate, domains } = readiness(reviews, { questions: asked });
      if (isIn(defined(estimate.score).share, truth.exam)) covered.exam++;
      domains.forEach(({ share }, index) => {
        if (isIn(defined(share), truth.domains[index] ?? 0)) covered.domains++;
      });
    }
    const shares = [covered.exam / candidates, covered.domains / (2 * candidates)];
    if (process.env['SHOW_COVERAGE']) console.log('Coverage of exam and domains:', shares);
    for (const share of shares) assert.ok(share > 0.86 && share < 0.96, String(shares));
  }).timeout(20_000);
});
