import type { Question } from '../questions/question';
import { askedKey } from './drawQuestions';
import { shuffled, type Random } from './random';

/** What the schedule says of a question: null when it was never scheduled. */
export type DueOf = (question: Question) => { at: number; recall: number } | null;

export interface ReviewLimits {
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
  fresh: number;
}

/**
 * What is due today, the most endangered first, and among it new questions as far as the day allows.
 * Of the questions made from one term at most one is asked a day: they answer each other.
 */
export function drawReview(
  questions: readonly Question[],
  dueOf: DueOf,
  { endOfToday, newQuestions, longest }: ReviewLimits,
  random: Random,
): DrawnReview {
  const due: { question: Question; recall: number }[] = [];
  const fresh: Question[] = [];
  const begun = new Set<string>();
  for (const question of questions) {
    const schedule = dueOf(question);
    if (schedule) begun.add(askedKey(question));
    if (schedule === null) fresh.push(question);
    else if (schedule.at <= endOfToday) due.push({ question, recall: schedule.recall });
  }
  const urgent = onePerTerm(due.sort((a, b) => a.recall - b.recall).map(({ question }) => question));
  const open = fresh.filter((question) => !begun.has(askedKey(question)));
  const unseen = onePerTerm([
    ...shuffled(
      open.filter(({ authored }) => authored),
      random,
    ),
    ...shuffled(
      open.filter(({ authored }) => !authored),
      random,
    ),
  ]).slice(0, newQuestions);
  const room = Math.max(longest - urgent.length, 0);
  return {
    questions: [...shuffled([...urgent.slice(0, longest), ...unseen.slice(0, room)], random)],
    due: urgent.length,
    fresh: unseen.length,
  };
}

function onePerTerm(questions: readonly Question[]): Question[] {
  const asked = new Set<string>();
  return questions.filter((question) => {
    const key = askedKey(question);
    const isFirst = !asked.has(key);
    asked.add(key);
    return isFirst;
  });
}
