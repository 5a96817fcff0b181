import type { Question } from '../../src/core/questions/question';
import { seededRandom } from '../../src/core/study/random';
import type { MemoryModel } from './memoryModels';
import { DAY, type Plan, type Strategy } from './strategies';

export interface Course {
  questions: number;
  days: number;
  answers: number;
  newQuestions: number;
}

/** Time enough for twelve answers to each question. */
export const ENOUGH_TIME: Course = { questions: 200, days: 60, answers: 40, newQuestions: 12 };
/** Time for six answers to each question. */
export const LITTLE_TIME: Course = { questions: 400, days: 60, answers: 40, newQuestions: 12 };

/** Of four options one is right by chance; some can be ruled out, and some attract. */
const LUCK = 0.25;
/** Every day's study begins at seven in the evening. */
const EVENING = (19 / 24) * DAY;
const START = Date.UTC(2026, 8, 1);

/**
 * Somebody who answers the same number of questions every day up to an exam.
 * @returns the mean chance to recall a question at nine in the morning of the exam
 */
export function simulateLearner(
  course: Course,
  model: MemoryModel,
  strategyOf: (plan: Plan) => Strategy,
  seed: number,
): number {
  const { days, answers, newQuestions } = course;
  // Numbers of their own, so that the same learner meets each strategy.
  const nature = seededRandom(seed);
  const luck = seededRandom(seed + 500_000);
  const questions = Array.from({ length: course.questions }, (_, index) => question(index));
  const memories = new Map(questions.map(({ id }) => [id, model(nature)]));
  const examDate = START + days * DAY;
  const strategy = strategyOf({ questions, answers, newQuestions, examDate, random: seededRandom(seed + 1_000_000) });
  for (let day = 0; day < days; day++) {
    const morning = START + day * DAY;
    strategy.today(morning).forEach((asked, index) => {
      const at = morning + EVENING + index * 40_000;
      const memory = memories.get(asked.id);
      const recalled = luck() < (memory?.recall((at - START) / DAY) ?? 0);
      memory?.study((at - START) / DAY, recalled);
      strategy.answered(asked, at, recalled || luck() < LUCK);
    });
  }
  const recalls = [...memories.values()].map((memory) => memory.recall(days + 9 / 24));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

function question(index: number): Question {
  return {
    id: `n#${index}`,
    kind: 'choice',
    prompt: '',
    scenario: null,
    options: [],
    tasks: [],
    authored: true,
    noteId: 'n',
    source: { uri: '', line: 1 },
    see: null,
  };
}
