import assert from 'node:assert/strict';
import { Mastery } from '../../src/core/progress/mastery';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { Scheduler } from '../../src/core/progress/schedule';
import type { Question } from '../../src/core/questions/question';
import { drawReview } from '../../src/core/study/drawReview';
import { seededRandom } from '../../src/core/study/random';
import { generatedQuestions, manyQuestions } from '../support/aQuestion';
import { aReview, DAY, dayOf, NOON } from '../support/aReview';

const questions = [...generatedQuestions(12), ...manyQuestions(6)];

describe('what is due', () => {
  for (let seed = 1; seed <= 40; seed++) {
    it(`is the same number where it is counted and where it is drawn (seed ${seed})`, () => {
      const random = seededRandom(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      const scheduler = new Scheduler({ examDate: seed % 2 === 0 ? NOON + 5 * DAY : null });
      const fold = new ProgressFold({ scheduler, dayOf });
      const entries = Array.from({ length: 30 }, (_, number) => {
        const question = questions[below(questions.length)]?.id ?? '';
        const at = NOON - (random() < 0.3 ? below(DAY / 2) : below(20 * DAY));
        return aReview({ id: `r${number}`, question, at, right: random() < 0.7, schedules: random() < 0.9 });
      });
      fold.add(entries);
      const times = { now: NOON, startOfToday: NOON - DAY / 2, endOfToday: NOON + DAY / 2 - 1 };
      const counted = new Mastery(questions, fold.progress, scheduler, times);
      const dueOf = ({ id }: Question) => {
        const memory = fold.progress.questions.get(id)?.memory;
        return memory ? { at: scheduler.dueAt(memory, id, NOON), lastAt: memory.lastReview } : null;
      };
      const drawn = drawReview(questions, dueOf, { ...times, newQuestions: 0, longest: 99 }, random);
      assert.deepEqual([drawn.due, drawn.questions.length], [counted.of(questions).due, drawn.due]);
      assert.equal(counted.dueTimes(questions).filter((at) => at <= times.endOfToday).length, drawn.due);
      assert.ok(drawn.due > 0);
    });
  }
});
