import type { Question } from '../questions/question';
import { inRandomOrder } from './drawQuestions';
import type { Quiz } from './quiz';
import { isRight, newItem } from './quizItem';
import type { Random } from './random';

/**
 * A new sitting with the missed questions, answered one by one, their options shuffled again. It moves no schedule.
 * @returns null as long as the sitting runs, and when nothing was missed
 */
export function retryMissed(quiz: Quiz, id: string, random: Random, now: number): Quiz | null {
  const missed = missedQuestions(quiz);
  if (!quiz.isOver || missed.length === 0) return null;
  return {
    ...quiz,
    id,
    mode: 'practice',
    items: inRandomOrder(missed, random).map((question, index) => newItem(question, index, random)),
    position: 0,
    screen: 'question',
    isOver: false,
    shownAt: now,
    schedules: false,
    selfRating: false,
    exam: null,
  };
}

/** Each question once, though a review asked some of them again. */
function missedQuestions({ items }: Quiz): Question[] {
  return [...new Set(items.filter((item) => item.checked && !isRight(item)).map(({ question }) => question))];
}
