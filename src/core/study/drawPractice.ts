import type { QuestionProgress } from '../progress/progress';
import type { Question } from '../questions/question';
import { drawQuestions, inRandomOrder } from './drawQuestions';
import { shuffled, type Random } from './random';

export const PRACTICE_LENGTHS = { shortest: 5, usual: 10, longest: 50 };

/** Which of a scope's questions: all of them, those whose latest answer was wrong, or those never answered. */
export type PracticeFilter = 'all' | 'missed' | 'new';

export function matchesFilter(progress: QuestionProgress | undefined, filter: PracticeFilter): boolean {
  const isNew = !progress || progress.seen === 0;
  if (filter === 'new') return isNew;
  return filter === 'all' || (!isNew && progress.latest[0]?.right === false);
}

/** Authored questions that are new, then those missed, then generated ones that are new, then those missed, then all others by the time of their latest answer. */
export function drawPractice(
  questions: readonly Question[],
  progressOf: (id: string) => QuestionProgress | undefined,
  length: number,
  random: Random,
): Question[] {
  const authored = { new: [] as Question[], missed: [] as Question[] };
  const generated = { new: [] as Question[], missed: [] as Question[] };
  const known: { question: Question; lastAt: number }[] = [];
  for (const question of shuffled(questions, random)) {
    const progress = progressOf(question.id);
    const groups = question.authored ? authored : generated;
    if (matchesFilter(progress, 'new')) groups.new.push(question);
    else if (matchesFilter(progress, 'missed')) groups.missed.push(question);
    else known.push({ question, lastAt: progress?.latest[0]?.at ?? 0 });
  }
  const oldestFirst = known.sort((a, b) => a.lastAt - b.lastAt).map(({ question }) => [question]);
  const groups = [authored.new, authored.missed, generated.new, generated.missed, ...oldestFirst];
  return inRandomOrder(drawQuestions(groups, length, random), random);
}
