import assert from 'node:assert/strict';
import type { QuestionProgress } from '../../src/core/progress/progress';
import type { Question } from '../../src/core/questions/question';
import { drawPractice, matchesFilter } from '../../src/core/study/drawPractice';
import { seededRandom } from '../../src/core/study/random';
import { aCase, generatedQuestions, manyQuestions } from '../support/aQuestion';
import { answeredOnce } from '../support/progressOf';

const SEEDS = [1, 2, 3, 4, 5];
const named = (name: string, count: number) => manyQuestions(count, (index) => ({ id: `${name}#${index}` }));
const generated = (name: string, count: number) =>
  manyQuestions(count, (index) => ({ id: `${name}#${index}?which`, authored: false }));

function draw(
  questions: readonly Question[],
  length: number,
  { seed = 1, progress = {} }: { seed?: number; progress?: Record<string, QuestionProgress> } = {},
): string[] {
  const of = (id: string) => progress[id] ?? progress[id.slice(0, id.indexOf('#'))];
  return drawPractice(questions, of, length, seededRandom(seed)).map(({ id }) => id);
}

/** How many questions of each name were drawn. */
function countsOf(drawn: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of drawn) {
    const name = id.slice(0, id.indexOf('#'));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('a practice', () => {
  for (const seed of SEEDS) {
    it(`asks every authored question before generated ones fill it up (seed ${seed})`, () =>
      assert.deepEqual(countsOf(draw([...generatedQuestions(40), ...manyQuestions(4)], 10, { seed })), { n: 4, g: 6 }));

    it(`asks each term in one form only (seed ${seed})`, () => {
      const terms = draw(generatedQuestions(40), 10, { seed }).map((id) => id.slice(0, id.indexOf('?')));
      assert.deepEqual([terms.length, new Set(terms).size], [10, 10]);
    });

    it(`asks what is new, then what was missed, authored before generated, then the rest (seed ${seed})`, () => {
      const questions = [
        ...named('known', 2),
        ...generated('generatedMissed', 2),
        ...generated('generatedNew', 2),
        ...named('missed', 2),
        ...named('new', 2),
      ];
      const progress = {
        known: answeredOnce(true),
        missed: answeredOnce(false),
        generatedMissed: answeredOnce(false),
      };
      const order = ['new', 'missed', 'generatedNew', 'generatedMissed', 'known'];
      for (let groups = 1; groups <= order.length; groups++) {
        const expected = Object.fromEntries(order.slice(0, groups).map((name) => [name, 2]));
        assert.deepEqual(countsOf(draw(questions, groups * 2, { seed, progress })), expected);
      }
    });
  }

  it('asks what was answered longest ago when all is known', () => {
    const questions = manyQuestions(20);
    const progress = Object.fromEntries(
      questions.map(({ id }, index) => [id, answeredOnce(true, 1000 + ((index * 7) % 20))]),
    );
    const oldest = questions.map(({ id }) => id).sort((a, b) => at(a) - at(b));
    function at(id: string): number {
      return progress[id]?.latest[0]?.at ?? 0;
    }
    assert.deepEqual(draw(questions, 5, { progress }).sort(), oldest.slice(0, 5).sort());
  });

  it('asks any of those that were answered at the same moment', () => {
    const progress = { n: answeredOnce(true) };
    const drawn = SEEDS.map((seed) => String(draw(manyQuestions(40), 5, { seed, progress }).sort()));
    assert.equal(new Set(drawn).size, SEEDS.length);
  });

  it('asks no generated question when the authored ones suffice', () =>
    assert.deepEqual(countsOf(draw([...generatedQuestions(40), ...manyQuestions(10)], 10)), { n: 10 }));

  it('asks six terms when there are no more, whatever their forms', () =>
    assert.equal(draw(generatedQuestions(12), 10).length, 6));

  it('mixes authored and generated questions', () => {
    const questions = [...generatedQuestions(40), ...manyQuestions(5)];
    const firstFive = SEEDS.map((seed) => draw(questions, 10, { seed }).slice(0, 5));
    assert.ok(firstFive.some((ids) => ids.some((id) => id.startsWith('g#'))));
  });

  it('asks the questions of a case one after the other, although some of them are known', () => {
    const progress = { 'x#1': answeredOnce(true), 'x#2': answeredOnce(false) };
    for (const seed of SEEDS) {
      const drawn = draw([...manyQuestions(10), ...aCase('x', 3)], 13, { seed, progress });
      const start = drawn.indexOf('x#0');
      assert.deepEqual(drawn.slice(start, start + 3), ['x#0', 'x#1', 'x#2']);
    }
  });

  it('is the same for the same random numbers and another for others', () => {
    const questions = manyQuestions(50);
    assert.deepEqual(draw(questions, 10), draw(questions, 10));
    assert.notDeepEqual(draw(questions, 10), draw(questions, 10, { seed: 2 }));
  });
});

describe('matchesFilter', () => {
  const never: QuestionProgress = { memory: null, seen: 0, right: 0, latest: [], prints: null };
  const mended: QuestionProgress = {
    memory: null,
    seen: 2,
    right: 1,
    latest: [
      { at: 2, right: true },
      { at: 1, right: false },
    ],
    prints: null,
  };
  const cases: [what: string, progress: QuestionProgress | undefined, matches: string[]][] = [
    ['a question that nobody has seen', undefined, ['all', 'new']],
    ['one that is known but was never answered', never, ['all', 'new']],
    ['one that was right', answeredOnce(true), ['all']],
    ['one that was missed', answeredOnce(false), ['all', 'missed']],
    ['one that was missed and then right', mended, ['all']],
    ['one whose answers are forgotten', { ...never, seen: 3, right: 1 }, ['all']],
  ];
  for (const [what, progress, matches] of cases) {
    it(`takes ${what} as ${matches.join(' and ')}`, () => {
      const filters = ['all', 'missed', 'new'] as const;
      assert.deepEqual(
        filters.filter((filter) => matchesFilter(progress, filter)),
        matches,
      );
    });
  }
});
