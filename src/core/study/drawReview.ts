import type { Question } from '../questions/question';
import { askedKey, inRandomOrder } from './drawQuestions';
import { shuffled, type Random } from './random';

/** What the schedule says of a question, in milliseconds since 1970; null when it was never scheduled. */
export type DueOf = (question: Question) => { at: number; lastAt: number } | null;

export interface ReviewLimits {
  /** In milliseconds since 1970. */
  startOfToday: number;
  /** Behind it, a question is not due today; milliseconds since 1970. */
  endOfToday: number;
  /** How many questions may still be asked for the first time today. */
  newQuestions: number;
  /** Questions a sitting has at most. */
  longest: number;
}

export interface DrawnReview {
  questions: Question[];
  /** How many are due today in all. */
  due: number;
  /** How many could be asked for the first time today in all. */
  fresh: number;
}

/**
 * New questions as far as the day allows, authored ones first, then those of terms that were never asked about; and what
 * is due today, the longest overdue when that is more than the sitting still holds. All in random order.
 * With more to do than there is time for, both choices matter: see docs/scheduling.md.
 * Of the questions made from one term at most one is asked a day: they answer each other.
 */
export function drawReview(
  questions: readonly Question[],
  dueOf: DueOf,
  { startOfToday, endOfToday, newQuestions, longest }: ReviewLimits,
  random: Random,
): DrawnReview {
  const due: { question: Question; at: number; lastAt: number }[] = [];
  const unseen: Question[] = [];
  const begun = new Set<string>();
  const askedToday = new Set<string>();
  for (const question of shuffled(questions, random)) {
    const schedule = dueOf(question);
    if (schedule === null) {
      unseen.push(question);
      continue;
    }
    const key = askedKey(question);
    begun.add(key);
    if (schedule.lastAt >= startOfToday) askedToday.add(key);
    if (schedule.at <= endOfToday) due.push({ question, ...schedule });
  }
  const asked = new Set<string>();
  const isFirstOfItsTerm = (question: Question) => {
    const key = askedKey(question);
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  };
  const rank = (question: Question) => (question.authored ? 0 : begun.has(askedKey(question)) ? 2 : 1);
  const urgent = due
    .filter(({ question, lastAt }) => lastAt >= startOfToday || !askedToday.has(askedKey(question)))
    .sort((a, b) => a.at - b.at)
    .map(({ question }) => question)
    .filter(isFirstOfItsTerm);
  const fresh = [0, 1, 2]
    .flatMap((wanted) => unseen.filter((question) => rank(question) === wanted))
    .filter((question) => !askedToday.has(askedKey(question)))
    .filter(isFirstOfItsTerm)
    .slice(0, Math.max(newQuestions, 0));
  return {
    questions: inRandomOrder([...fresh, ...urgent].slice(0, longest), random),
    due: urgent.length,
    fresh: fresh.length,
  };
}
