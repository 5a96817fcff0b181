import assert from 'node:assert/strict';
import { seededRandom } from '../../src/core/study/random';
import { activation, fsrsItself, halfLife, type MemoryModel } from '../simulation/memoryModels';
import { ENOUGH_TIME, simulateLearner, type Course } from '../simulation/simulateLearner';
import {
  fixedIntervals,
  fsrsWithDate,
  fsrsWithoutDate,
  randomPractice,
  type Plan,
  type Strategy,
} from '../simulation/strategies';

const models: [string, MemoryModel][] = [
  ['activation', activation],
  ['half-life', halfLife],
  ['FSRS itself', fsrsItself],
];

/** The mean recall of a few learners, with a third of the questions and of the time for them. */
function recallBy(model: MemoryModel, strategy: (plan: Plan) => Strategy): number {
  const course: Course = { ...ENOUGH_TIME, questions: 70, answers: 14, newQuestions: 4 };
  const recalls = [1, 2, 3].map((seed) => simulateLearner(course, model, strategy, seed));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

for (const [name, model] of models) {
  describe(`memory by the model "${name}"`, () => {
    it('knows nothing before it was studied, and forgets', () => {
      const memory = model(seededRandom(1));
      assert.equal(memory.recall(3), 0);
      memory.study(3, false);
      const recalls = [3.5, 5, 10, 60].map((at) => memory.recall(at));
      for (const recall of recalls) assert.ok(recall > 0 && recall <= 1);
      assert.deepEqual(
        recalls,
        [...recalls].sort((a, b) => b - a),
      );
    });

    it('keeps longer what was studied at intervals than what was studied at once', () => {
      const after = (...days: number[]) => {
        const memory = model(seededRandom(1));
        for (const day of days) memory.study(day, day > 0);
        return memory.recall(40);
      };
      assert.ok(after(0, 4, 10) > after(9.98, 9.99, 10));
    });

    it('is served best by a schedule that knows the date of the exam', () => {
      const ours = recallBy(model, fsrsWithDate);
      assert.ok(ours > recallBy(model, fsrsWithoutDate));
      assert.ok(ours > recallBy(model, randomPractice));
      assert.ok(ours > recallBy(model, fixedIntervals) - 0.01);
    }).timeout(20_000);
  });
}

describe('a simulated course', () => {
  it('is the same each time', () => {
    const course = { ...ENOUGH_TIME, questions: 30, answers: 5 };
    const once = () => simulateLearner(course, halfLife, fsrsWithDate, 9);
    assert.equal(once(), once());
  });

  it('asks equally often by every strategy, each question once a day', () => {
    for (const strategyOf of [fsrsWithDate, fsrsWithoutDate, fixedIntervals, randomPractice]) {
      const counts = new Set<number>();
      const spy = (plan: Plan): Strategy => {
        const strategy = strategyOf(plan);
        return {
          ...strategy,
          today: (morning) => {
            const asked = strategy.today(morning);
            assert.equal(new Set(asked).size, asked.length);
            counts.add(asked.length);
            return asked;
          },
        };
      };
      simulateLearner({ questions: 60, days: 20, answers: 12, newQuestions: 12 }, halfLife, spy, 1);
      assert.deepEqual([...counts], [12]);
    }
  });
});
