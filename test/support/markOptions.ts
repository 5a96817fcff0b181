import { currentItem, select, type Quiz } from '../../src/core/study/quiz';

/** Marks options of the current question by their index in the question, wherever they stand on the page. */
export function markOptions(quiz: Quiz, ...options: number[]): Quiz {
  const order = currentItem(quiz)?.order ?? [];
  return select(
    quiz,
    options.map((option) => order.indexOf(option)),
  );
}
