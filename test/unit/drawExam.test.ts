import assert from 'node:assert/strict';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import type { Question } from '../../src/core/questions/question';
import { domainOf, drawExam, examMinutes, shares, type DrawnQuestion } from '../../src/core/study/drawExam';
import { askedKey } from '../../src/core/study/drawQuestions';
import { seededRandom } from '../../src/core/study/random';
import { isWithin } from '../../src/core/study/scope';
import { aCase, aQuestion, generatedQuestions, manyQuestions, questionsOfAllKinds } from '../support/aQuestion';
import { anExam } from '../support/aSitting';
import { shippedLibrary } from '../support/shipped';

const SEEDS = [1, 2, 3, 4, 5];
const ids = (drawn: readonly DrawnQuestion[]) => drawn.map(({ question }) => question.id);
const countOf = (drawn: readonly DrawnQuestion[], domain: string | null, scored: boolean) =>
  drawn.filter((one) => one.domain === domain && one.scored === scored).length;
/** Questions of a domain of the exam of the tests. */
const inDomain = (domain: number, count: number, fields: Partial<Question> = {}) =>
  manyQuestions(count, (index) => ({ id: `d${domain}#${index}`, tasks: [`t-01/${domain}.1`], ...fields }));
const draw = (questions: readonly Question[], seed = 1, exam = anExam()) =>
  drawExam(exam, questions, seededRandom(seed));

describe('an exam', () => {
  const plenty = [...inDomain(1, 30), ...inDomain(2, 30)];

  for (const seed of SEEDS) {
    it(`shares scored and unscored questions out over its domains (seed ${seed})`, () => {
      const exam = anExam({ questions: 30, scored: 20 });
      const drawn = draw(plenty, seed, exam);
      assert.deepEqual(
        ['t-01/1', 't-01/2'].map((id) => [countOf(drawn, id, true), countOf(drawn, id, false)]),
        [
          [12, 6],
          [8, 4],
        ],
      );
      assert.equal(new Set(ids(drawn)).size, 30);
    });

    it(`asks each question of two domains once, and says for which (seed ${seed})`, () => {
      const both = manyQuestions(40, () => ({ tasks: ['t-01/2.1', 't-01/1.1', 'x-01/1.1'] }));
      const drawn = draw(both, seed, anExam({ questions: 20, scored: 10 }));
      assert.equal(new Set(ids(drawn)).size, 20);
      assert.deepEqual([countOf(drawn, 't-01/1', true), countOf(drawn, 't-01/2', true)], [6, 4]);
    });

    it(`asks one form of a term, although each form could serve another domain (seed ${seed})`, () => {
      const questions = generatedQuestions(12, () => ({ tasks: ['t-01/1.1', 't-01/2.1'] }));
      const keys = draw(questions, seed, anExam({ questions: 12, scored: 9 })).map(({ question }) =>
        askedKey(question),
      );
      assert.deepEqual([keys.length, new Set(keys).size], [6, 6]);
    });

    it(`asks authored questions before generated ones (seed ${seed})`, () => {
      const generated = generatedQuestions(60, (index) => ({ tasks: [`t-01/${(index % 2) + 1}.1`] }));
      const drawn = draw(
        [...generated, ...inDomain(1, 4), ...inDomain(2, 3)],
        seed,
        anExam({ questions: 20, scored: 15 }),
      );
      assert.deepEqual([drawn.length, drawn.filter(({ question }) => question.authored).length], [20, 7]);
    });

    it(`asks the questions of a case one after the other, although they serve several domains (seed ${seed})`, () => {
      const [first, second, ...others] = aCase('x', 4, { tasks: ['t-01/1.1'] });
      assert.ok(first && second);
      const mixed = [first, { ...second, tasks: ['t-01/2.1'] }, ...others];
      const drawn = ids(
        draw([...mixed, ...inDomain(1, 2), ...inDomain(2, 3)], seed, anExam({ questions: 9, scored: 6 })),
      );
      assert.equal(drawn.length, 9);
      assert.deepEqual(drawn.slice(drawn.indexOf('x#0')).slice(0, 4), ['x#0', 'x#1', 'x#2', 'x#3']);
    });

    it(`fills up from other domains where one has too few (seed ${seed})`, () => {
      const drawn = draw([...inDomain(1, 2), ...inDomain(2, 30)], seed, anExam({ questions: 20, scored: 15 }));
      assert.deepEqual([drawn.length, drawn.filter(({ scored }) => scored).length], [20, 15]);
      assert.equal(countOf(drawn, 't-01/1', true), 2);
    });
  }

  it('does not let the unscored questions be the generated ones', () => {
    const questions = [...inDomain(1, 10), ...generatedQuestions(40, () => ({ tasks: ['t-01/1.1'] }))];
    const unscored = SEEDS.flatMap((seed) =>
      draw(questions, seed, anExam({ questions: 20, scored: 10 })).filter(({ scored }) => !scored),
    );
    const authored = unscored.filter(({ question }) => question.authored).length / unscored.length;
    assert.ok(authored > 0.25 && authored < 0.75, String(authored));
  });

  it('asks fewer, scored ones first, when there are not enough', () => {
    const drawn = draw([...inDomain(1, 3), ...inDomain(2, 2)], 1, anExam({ questions: 20, scored: 15 }));
    assert.deepEqual([drawn.length, drawn.every(({ scored }) => scored)], [5, true]);
  });

  it('asks nothing of other exams', () => {
    const others = manyQuestions(9, (index) => ({ tasks: index % 2 ? ['t-011/1.1'] : [] }));
    assert.deepEqual(draw(others), []);
  });

  it('asks only the kinds that it has', () => {
    const questions = questionsOfAllKinds().map((question) => ({ ...question, tasks: ['t-01/1.1'] }));
    const kindsOf = (kinds: ('choice' | 'multiple' | 'ordering' | 'matching')[]) =>
      draw(questions, 1, anExam({ questions: 9, scored: 9, kinds }))
        .map(({ question }) => question.kind)
        .sort();
    assert.deepEqual(kindsOf(['choice', 'multiple']), ['choice', 'multiple']);
    assert.deepEqual(kindsOf(['choice', 'multiple', 'ordering', 'matching']), [
      'choice',
      'matching',
      'multiple',
      'ordering',
    ]);
  });

  it('asks no more than it says, though its note says that more of them count', () => {
    const drawn = draw(plenty, 1, anExam({ questions: 10, scored: 15 }));
    assert.deepEqual([drawn.length, drawn.filter(({ scored }) => scored).length], [10, 10]);
  });

  it('is drawn from all its questions when it has no domains', () => {
    const drawn = draw(plenty, 1, anExam({ domains: [], questions: 10, scored: 6 }));
    assert.deepEqual([drawn.length, countOf(drawn, null, true), countOf(drawn, null, false)], [10, 6, 4]);
  });

  it('mixes its domains', () => {
    const order = draw(plenty, 1, anExam({ questions: 30, scored: 20 })).map(({ domain }) => domain);
    assert.notDeepEqual(order, [...order].sort());
  });

  it('is the same for the same random numbers and another for others', () => {
    assert.deepEqual(draw(plenty), draw(plenty));
    assert.notDeepEqual(ids(draw(plenty)), ids(draw(plenty, 2)));
  });
});

describe('an exam of those that ship', () => {
  const library = shippedLibrary();
  const questions = allQuestions(library);

  it('is one of five', () => assert.equal(library.exams.length, 5));

  for (const exam of library.exams) {
    describe(exam.code, () => {
      for (const seed of SEEDS) {
        const drawn = drawExam(exam, questions, seededRandom(seed));

        it(`has as many questions as it says, each once, one of each term (seed ${seed})`, () => {
          assert.equal(drawn.length, exam.questions);
          assert.equal(new Set(drawn.map(({ question }) => askedKey(question))).size, exam.questions);
        });

        it(`counts as many in each domain as its weight asks for (seed ${seed})`, () => {
          const weights = exam.domains.map(({ weight }) => weight);
          const counts = (scored: boolean) => exam.domains.map(({ id }) => countOf(drawn, id, scored));
          assert.deepEqual(counts(true), shares(weights, exam.scored));
          assert.deepEqual(counts(false), shares(weights, exam.questions - exam.scored));
        });

        it(`asks each question for a domain that it serves, and only kinds of the exam (seed ${seed})`, () => {
          for (const { question, domain } of drawn) {
            assert.ok(
              question.tasks.some((task) => isWithin(task, domain ?? '-')),
              question.id,
            );
            assert.ok(
              exam.kinds.some((kind) => kind === question.kind),
              question.id,
            );
          }
        });

        it(`asks generated questions only for domains without another authored one (seed ${seed})`, () => {
          const asked = new Set(ids(drawn));
          const kinds: readonly string[] = exam.kinds;
          for (const { question, domain } of drawn) {
            if (question.authored) continue;
            const left = questions.filter(
              ({ id, authored, kind, tasks }) =>
                authored &&
                kinds.includes(kind) &&
                !asked.has(id) &&
                tasks.some((task) => isWithin(task, domain ?? '-')),
            );
            assert.deepEqual(left, [], question.id);
          }
        });
      }
    });
  }
});

describe('shares', () => {
  const cases: [weights: number[], total: number, expected: number[]][] = [
    [[60, 40], 10, [6, 4]],
    [[28, 24, 24, 24], 50, [14, 12, 12, 12]],
    [[28, 26, 22, 24], 15, [4, 4, 3, 4]],
    [[1, 1, 1], 10, [4, 3, 3]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[50, 50], 0, [0, 0]],
    [[0, 0], 5, [0, 0]],
    [[], 5, []],
  ];
  for (const [weights, total, expected] of cases) {
    it(`of ${total} by ${weights.join(', ') || 'nothing'} are ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(shares(weights, total), expected));
  }

  it('add up to the total and are within one of the exact ones', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 300; i++) {
      const weights = Array.from({ length: 1 + Math.floor(random() * 8) }, () => 1 + Math.floor(random() * 40));
      const total = Math.floor(random() * 100);
      const sum = weights.reduce((a, b) => a + b, 0);
      const parts = shares(weights, total);
      assert.equal(
        parts.reduce((a, b) => a + b, 0),
        total,
      );
      parts.forEach((part, index) => assert.ok(Math.abs(part - ((weights[index] ?? 0) * total) / sum) < 1));
    }
  });
});

describe('domainOf', () => {
  const exam = anExam();
  const cases: [tasks: string[], domain: string | undefined][] = [
    [['t-01/1.1'], 't-01/1'],
    [['t-01/2.1', 't-01/1.1'], 't-01/2'],
    [['x-01/1.1', 't-01/2.1'], 't-01/2'],
    [['t-01/3.1'], undefined],
    [['x-01/1.1'], undefined],
    [[], undefined],
  ];
  for (const [tasks, domain] of cases) {
    it(`of ${tasks.join(', ') || 'no task'} is ${domain ?? 'none'}`, () =>
      assert.equal(domainOf(exam, aQuestion({ tasks }))?.id, domain));
  }
});

describe('examMinutes', () => {
  it('are those of the exam, else two for each question', () => {
    const unpublished = anExam({ questions: 65 });
    delete unpublished.minutes;
    assert.deepEqual([examMinutes(anExam()), examMinutes(unpublished)], [10, 130]);
  });
});
