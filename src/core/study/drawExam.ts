import type { Exam } from '../exams/exam';
import type { Question } from '../questions/question';
import { drawQuestions, inRandomOrder } from './drawQuestions';
import { shuffled, type Random } from './random';
import { isWithin } from './scope';

export interface DrawnQuestion {
  question: Question;
  /** Whether it counts; the person is not told which do. */
  scored: boolean;
}

/** Where AWS has not published the time, two minutes a question, as in its exams of the same length. */
const MINUTES_PER_QUESTION = 2;

export function examMinutes(exam: Exam): number {
  return exam.minutes ?? exam.questions * MINUTES_PER_QUESTION;
}

/**
 * Draws an exam: scored and unscored questions each shared out over the domains by their weights,
 * only kinds that the exam has, authored questions before generated ones.
 * Where a domain has too few, others of the exam fill up; fewer than asked for when there are not enough.
 */
export function drawExam(exam: Exam, questions: readonly Question[], random: Random): DrawnQuestion[] {
  const kinds: ReadonlySet<string> = new Set(exam.kinds);
  const left = new Set(
    questions.filter(({ kind, tasks }) => kinds.has(kind) && tasks.some((task) => isWithin(task, exam.id))),
  );
  const drawn: DrawnQuestion[] = [];
  const draw = (id: string, count: number, scored: boolean) => {
    const candidates = [...left].filter(({ tasks }) => tasks.some((task) => isWithin(task, id)));
    const authored = candidates.filter((question) => question.authored);
    const generated = candidates.filter((question) => !question.authored);
    for (const question of drawQuestions([authored, generated], count, random)) {
      left.delete(question);
      drawn.push({ question, scored });
    }
  };
  const parts = [
    { count: exam.scored, scored: true },
    { count: exam.questions - exam.scored, scored: false },
  ];
  for (const { count, scored } of parts) {
    const before = drawn.length;
    shares(
      exam.domains.map(({ weight }) => weight),
      count,
    ).forEach((share, index) => draw(exam.domains[index]?.id ?? exam.id, share, scored));
    draw(exam.id, count - (drawn.length - before), scored);
  }
  return shuffledTogether(drawn, random);
}

/** Whole numbers in proportion to weights that add up to a total (largest remainders). */
export function shares(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (weight * total) / sum));
  const whole = exact.map(Math.floor);
  const missing = sum === 0 ? 0 : total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = [...exact.keys()].sort(
    (a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b,
  );
  for (const index of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

function shuffledTogether(drawn: readonly DrawnQuestion[], random: Random): DrawnQuestion[] {
  const byQuestion = new Map(shuffled(drawn, random).map((one) => [one.question, one]));
  return inRandomOrder([...byQuestion.keys()], random).flatMap((question) => byQuestion.get(question) ?? []);
}

/** The domain of the exam that a question belongs to: that of its first task. */
export function domainOf(exam: Exam, { tasks }: Pick<Question, 'tasks'>) {
  return exam.domains.find(({ id }) => tasks.some((task) => isWithin(task, id)));
}
