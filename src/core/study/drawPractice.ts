import type { QuestionProgress } from '../progress/progress';
import type { Question } from '../questions/question';
import { drawQuestions, inRandomOrder } from './drawQuestions';
import type { Random } from './random';

export const PRACTICE_LENGTHS = { shortest: 5, usual: 10, longest: 50 };

/** Which of a scope's questions: all of them, those whose latest answer was wrong, or those never answered. */
export type PracticeFilter = 'all' | 'missed' | 'new';

export function matchesFilter(progress: QuestionProgress | undefined, filter: PracticeFilter): boolean {
  const isNew = !progress || progress.seen === 0;
  if (filter === 'new') return isNew;
  return filter === 'all' || (!isNew && progress.latest[0]?.right === false);
}

/** New questions first, then missed ones, then those answered longest ago; authored before generated. */
export function drawPractice(
  questions: readonly Question[],
  progressOf: (id: string) => QuestionProgress | undefined,
  length: number,
  random: Random,
): Question[] {
  const groups: [authoredNew: Question[], authoredMissed: Question[], generatedNew: Question[], missed: Question[]] = [
    [],
    [],
    [],
    [],
  ];
  const known: Question[] = [];
  for (const question of questions) {
    const progress = progressOf(question.id);
    const group = question.authored ? 0 : 2;
    if (matchesFilter(progress, 'new')) groups[group].push(question);
    else if (matchesFilter(progress, 'missed')) groups[group + 1]?.push(question);
    else known.push(question);
  }
  const lastAt = (question: Question) => progressOf(question.id)?.latest[0]?.at ?? 0;
  const oldestFirst = known.sort((a, b) => lastAt(a) - lastAt(b)).map((question) => [question]);
  return inRandomOrder(drawQuestions([...groups, ...oldestFirst], length, random), random);
}
