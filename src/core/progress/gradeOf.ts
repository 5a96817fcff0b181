import type { Grade } from './logEntry';

/**
 * The grade of an answer: right is "good", wrong or right only in part is "again".
 * A person may rate a right answer anew, down to "again" for a lucky guess. A wrong one stays "again" whatever is said
 * of it: for FSRS "hard" is a recall that took effort, and a miss marked so would make the intervals longer.
 */
export function gradeOf(right: boolean, rating: Grade | null = null): Grade {
  return right ? (rating ?? 3) : 1;
}
