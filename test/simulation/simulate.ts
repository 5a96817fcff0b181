// npm run simulate: how much is recalled on the day of an exam after sixty days of study, by strategy and memory model.
import { activation, fsrsItself, halfLife, type MemoryModel } from './memoryModels';
import { ENOUGH_TIME, LITTLE_TIME, simulateLearner } from './simulateLearner';
import { fixedIntervals, fsrsWithDate, fsrsWithoutDate, randomPractice, type Plan, type Strategy } from './strategies';

const LEARNERS = Number(process.argv[2] ?? 100);
/** The rules of a sitting were chosen by trials with the learners below: those of the figures are others. */
const FIRST_SEED = 1000;

const models: [string, MemoryModel][] = [
  ['activation', activation],
  ['half-life', halfLife],
  ['FSRS itself', fsrsItself],
];
const strategies: [string, (plan: Plan) => Strategy][] = [
  ['our schedule, exam date known', fsrsWithDate],
  ['FSRS without the date', fsrsWithoutDate],
  ['fixed intervals 1, 3, 7, 14, 30', fixedIntervals],
  ['random practice', randomPractice],
];

console.log(
  `Mean recall of ${LEARNERS} learners on the day of the exam in percent; in brackets the middle 90 % of them.`,
);
for (const course of [ENOUGH_TIME, LITTLE_TIME]) {
  const { questions, days, answers, newQuestions } = course;
  console.log(
    `\n${questions} questions, ${days} days, ${answers} answers a day, at most ${newQuestions} of them new\n`,
  );
  console.log(`| Strategy | ${models.map(([name]) => name).join(' | ')} |`);
  console.log(`| --- | ${models.map(() => '---').join(' | ')} |`);
  for (const [name, strategy] of strategies) {
    const cells = models.map(([, model]) => {
      const recalls = Array.from({ length: LEARNERS }, (_, index) =>
        simulateLearner(course, model, strategy, FIRST_SEED + index),
      );
      return spread(recalls.sort((a, b) => a - b));
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function spread(sorted: readonly number[]): string {
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const percent = (one: number) => (100 * one).toFixed(1);
  return `${percent(mean)} (${percent(at(0.05))}–${percent(at(0.95))})`;
}
