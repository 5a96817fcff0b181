import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import { drawReview, type ReviewLimits } from '../../src/core/study/drawReview';
import { seededRandom } from '../../src/core/study/random';
import { aCase, generatedQuestions, manyQuestions } from '../support/aQuestion';

const DAY = 86_400_000;
const TODAY = 20_000 * DAY;
const SEEDS = [1, 2, 3, 4, 5];
const LIMITS: ReviewLimits = { startOfToday: TODAY, endOfToday: TODAY + DAY - 1, newQuestions: 5, longest: 20 };

interface Scheduled {
  at?: number;
  lastAt?: number;
}

function draw(
  questions: readonly Question[],
  schedule: Record<string, Scheduled> = {},
  limits: Partial<ReviewLimits> = {},
  seed = 1,
) {
  const dueOf = ({ id }: Question) => {
    const known = schedule[id];
    return known ? { at: TODAY, lastAt: TODAY - 3 * DAY, ...known } : null;
  };
  const drawn = drawReview(questions, dueOf, { ...LIMITS, ...limits }, seededRandom(seed));
  return { ...drawn, questions: drawn.questions.map(({ id }) => id) };
}

const all = (questions: readonly Question[], of: (index: number) => Scheduled = () => ({})) =>
  Object.fromEntries(questions.map(({ id }, index) => [id, of(index)]));

describe('a review', () => {
  it('asks what is due up to the end of today, and nothing later', () => {
    const questions = manyQuestions(4);
    const times = [TODAY - 9 * DAY, TODAY, LIMITS.endOfToday, LIMITS.endOfToday + 1];
    const drawn = draw(
      questions,
      all(questions, (index) => ({ at: times[index] ?? 0 })),
    );
    assert.deepEqual([drawn.questions.sort(), drawn.due, drawn.fresh], [['n#0', 'n#1', 'n#2'], 3, 0]);
  });

  it('asks new questions as far as the day allows', () => {
    const counts = [0, 3, 5, 99].map((newQuestions) => draw(manyQuestions(8), {}, { newQuestions }));
    assert.deepEqual(
      counts.map(({ questions, fresh, due }) => [questions.length, fresh, due]),
      [
        [0, 0, 0],
        [3, 3, 0],
        [5, 5, 0],
        [8, 8, 0],
      ],
    );
  });

  it('asks no new question when more were asked today than the day allows', () =>
    assert.deepEqual(draw(manyQuestions(8), {}, { newQuestions: -2 }), { questions: [], due: 0, fresh: 0 }));

  it('asks the longest overdue when there are more than a sitting holds', () => {
    for (const seed of SEEDS) {
      const questions = manyQuestions(30);
      const schedule = all(questions, (index) => ({ at: TODAY - ((index * 11) % 30) * DAY }));
      const { questions: asked, due } = draw(questions, schedule, { longest: 5 }, seed);
      const days = asked.map((id) => (TODAY - (schedule[id]?.at ?? TODAY)) / DAY);
      assert.deepEqual(
        days.sort((a, b) => a - b),
        [25, 26, 27, 28, 29],
      );
      assert.equal(due, 30);
    }
  });

  it('asks any of those that are overdue alike', () => {
    const questions = manyQuestions(30);
    const asked = SEEDS.map((seed) => String(draw(questions, all(questions), { longest: 5 }, seed).questions.sort()));
    assert.equal(new Set(asked).size, SEEDS.length);
  });

  it('has room for the new questions of the day, however much is due', () => {
    const due = manyQuestions(18);
    const fresh = manyQuestions(9, (index) => ({ id: `new#${index}` }));
    const drawn = draw([...fresh, ...due], all(due));
    const asked = drawn.questions.filter((id) => id.startsWith('new#'));
    assert.deepEqual([drawn.questions.length, asked.length, drawn.due, drawn.fresh], [20, 5, 18, 5]);
  });

  it('mixes new questions with what is due', () => {
    const due = manyQuestions(5);
    const fresh = manyQuestions(5, (index) => ({ id: `new#${index}` }));
    const begins = SEEDS.map((seed) => draw([...fresh, ...due], all(due), {}, seed).questions[0]?.slice(0, 2));
    assert.ok(new Set(begins).size > 1, String(begins));
  });

  it('asks the questions of a case one after the other', () => {
    const questions = [...aCase('x', 3), ...manyQuestions(10)];
    for (const seed of SEEDS) {
      const asked = draw(questions, all(questions), {}, seed).questions;
      assert.deepEqual(asked.slice(asked.indexOf('x#0')).slice(0, 3), ['x#0', 'x#1', 'x#2']);
    }
  });

  it('asks nothing when there is nothing', () => assert.deepEqual(draw([]), { questions: [], due: 0, fresh: 0 }));

  describe('of terms', () => {
    const forms = generatedQuestions(2);
    const [which, what] = ['g#0?which', 'g#0?what'];

    it('asks the longer overdue of two forms that are due', () => {
      for (const seed of SEEDS) {
        const drawn = draw(forms, { [which]: { at: TODAY - DAY }, [what]: { at: TODAY - 2 * DAY } }, {}, seed);
        assert.deepEqual(drawn, { questions: [what], due: 1, fresh: 0 });
      }
    });

    it('asks one of two new forms', () => assert.deepEqual(draw(forms).questions.length, 1));

    it('asks no new form beside the one that is due', () =>
      assert.deepEqual(draw(forms, { [which]: {} }), { questions: [which], due: 1, fresh: 0 }));

    it('asks no form of a term that was asked in the other one today', () => {
      const later = { at: TODAY + 9 * DAY, lastAt: TODAY };
      assert.deepEqual(draw(forms, { [which]: later }), { questions: [], due: 0, fresh: 0 });
      assert.deepEqual(draw(forms, { [which]: later, [what]: {} }), { questions: [], due: 0, fresh: 0 });
    });

    it('asks the same form again today when its schedule says so', () => {
      const again = { at: TODAY + 600_000, lastAt: TODAY };
      assert.deepEqual(draw(forms, { [which]: again }).questions, [which]);
      assert.deepEqual(draw(forms, { [which]: again, [what]: { at: TODAY - 9 * DAY } }).questions, [which]);
    });

    it('asks the other form on another day', () => {
      const drawn = draw(forms, { [which]: { at: TODAY + 9 * DAY } });
      assert.deepEqual(drawn, { questions: [what], due: 0, fresh: 1 });
    });

    it('asks new authored questions first, then terms that were never asked about, then other forms', () => {
      const questions = [...generatedQuestions(8), ...manyQuestions(2)];
      const schedule = all([...forms.slice(0, 1), ...generatedQuestions(4).slice(2, 3)], () => ({ at: TODAY + DAY }));
      for (const seed of SEEDS) {
        const names = (newQuestions: number) =>
          draw(questions, schedule, { newQuestions }, seed).questions.map((id) => id.split('?')[0]);
        assert.deepEqual(names(2).sort(), ['n#0', 'n#1']);
        assert.deepEqual(names(4).sort(), ['g#2', 'g#3', 'n#0', 'n#1']);
        assert.deepEqual(names(9).sort(), ['g#0', 'g#1', 'g#2', 'g#3', 'n#0', 'n#1']);
      }
    });
  });
});
