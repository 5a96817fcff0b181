import type { Domain, Exam } from '../exams/exam';
import type { Question } from '../questions/question';
import { askedKey, drawQuestions, inRandomOrder } from './drawQuestions';
import type { QuizItem } from './quizItem';
import { shuffled, type Random } from './random';
import { isWithin } from './scope';

/** A question of an exam, whether it counts, which the person is not told, and the domain it is asked for. */
export interface DrawnQuestion extends Pick<QuizItem, 'scored' | 'domain'> {
  question: Question;
}

/** Where AWS has not published the time, two minutes a question, as in its exams of the same length. */
const MINUTES_PER_QUESTION = 2;

export function examMinutes(exam: Exam): number {
  return exam.minutes ?? exam.questions * MINUTES_PER_QUESTION;
}

/**
 * Draws an exam: scored and unscored questions each shared out over the domains by their weights,
 * only kinds that the exam has, authored questions before generated ones, one question of a term.
 * Where a domain has too few, others of the exam fill up; fewer than asked for when there are not enough.
 */
export function drawExam(exam: Exam, questions: readonly Question[], random: Random): DrawnQuestion[] {
  const kinds: ReadonlySet<string> = new Set(exam.kinds);
  const ofExam = questions.filter((question) => kinds.has(question.kind) && serves(question, exam.id));
  const asked = new Set<string>();
  const take = (id: string, count: number): Question[] => {
    const open = ofExam.filter((question) => !asked.has(askedKey(question)) && serves(question, id));
    const authored = open.filter((question) => question.authored);
    const generated = open.filter((question) => !question.authored);
    const taken = drawQuestions([authored, generated], count, random);
    for (const question of taken) asked.add(askedKey(question));
    // Authored ones come first; which of them count must not follow from that.
    return shuffled(taken, random);
  };
  const scored = Math.min(exam.scored, exam.questions);
  const weights = exam.domains.map(({ weight }) => weight);
  const scoredShares = shares(weights, scored);
  const unscoredShares = shares(weights, exam.questions - scored);
  const drawn = exam.domains.flatMap(({ id }, index): DrawnQuestion[] => {
    const share = scoredShares[index] ?? 0;
    const taken = take(id, share + (unscoredShares[index] ?? 0));
    return taken.map((question, place) => ({ question, scored: place < share, domain: id }));
  });
  const missing = scored - drawn.filter((one) => one.scored).length;
  const others = take(exam.id, exam.questions - drawn.length).map((question, place): DrawnQuestion => {
    return { question, scored: place < missing, domain: domainOf(exam, question)?.id ?? null };
  });
  const byQuestion = new Map([...drawn, ...others].map((one) => [one.question, one]));
  return inRandomOrder([...byQuestion.keys()], random).flatMap((question) => byQuestion.get(question) ?? []);
}

function serves({ tasks }: Question, id: string): boolean {
  return tasks.some((task) => isWithin(task, id));
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

/** The domain of the exam that a question belongs to first: that of the first of its tasks which the exam has. */
export function domainOf({ domains }: Exam, { tasks }: Pick<Question, 'tasks'>): Domain | undefined {
  for (const task of tasks) {
    const domain = domains.find(({ id }) => isWithin(task, id));
    if (domain) return domain;
  }
  return undefined;
}
