import { gradeOf } from '../progress/gradeOf';
import type { Grade, StudyMode } from '../progress/logEntry';
import { hasRows, type Question } from '../questions/question';
import { tick, type ExamClock } from './examClock';
import { isAnswered, isComplete, isRight, newItem, selectionSize, type QuizItem } from './quizItem';
import type { Random } from './random';
import type { QuizScope } from './scope';

/** One sitting. Changed only by functions that return a new one. */
export interface Quiz {
  /** No other sitting has it: its answers are known by it in the log. */
  id: string;
  mode: StudyMode;
  scope: QuizScope;
  title: string;
  items: QuizItem[];
  /** The item that is or was on the screen. */
  position: number;
  screen: 'question' | 'map' | 'summary';
  /** Nothing can be answered any more. */
  isOver: boolean;
  /** When the current question came on the screen, in milliseconds since 1970. */
  shownAt: number;
  /** Whether its answers move the schedule. */
  schedules: boolean;
  /** Whether the person grades right answers. */
  selfRating: boolean;
  exam: ExamSitting | null;
}

export interface ExamSitting {
  /** Id of the exam. */
  id: string;
  /** Milliseconds. */
  limit: number;
  clock: ExamClock;
  timeIsUp: boolean;
  /** Whether the log has its result. */
  logged: boolean;
}

/** A longer look at a question means that nobody was there. */
const LONGEST_LOOK = 10 * 60_000;

/** In a review a question graded "again" is asked this often before it is left for another day. */
const TRIES = 3;

export function currentItem(quiz: Quiz): QuizItem | undefined {
  return quiz.screen === 'question' ? quiz.items[quiz.position] : undefined;
}

/**
 * Marks options of the current question by their places on the page, unless it has been checked.
 * @param places of an ordering or matching: the place of the option in each row, or null
 */
export function select(quiz: Quiz, places: readonly (number | null)[]): Quiz {
  return changeOpen(quiz, (item) => {
    const options = places.map((place) => (place === null ? null : (item.order[place] ?? null)));
    return {
      ...item,
      selected: hasRows(item.question) ? inRows(options, item.question) : asMarked(options, item.question),
    };
  });
}

/** No option stands in two rows. */
function inRows(options: readonly (number | null)[], question: Question): (number | null)[] {
  return question.options.map((_, row) => {
    const option = options[row] ?? null;
    return options.indexOf(option) < row ? null : option;
  });
}

function asMarked(options: readonly (number | null)[], question: Question): number[] {
  if (question.kind === 'cloze' || question.kind === 'card') return [];
  const marked = new Set(options.filter((option) => option !== null));
  return [...marked].slice(0, selectionSize(question));
}

/** Writes into the blanks of a cloze. */
export function fill(quiz: Quiz, texts: readonly string[]): Quiz {
  return changeOpen(quiz, (item) => ({ ...item, typed: item.typed.map((_, blank) => texts[blank] ?? '') }));
}

/** Marks a question to come back to, or takes the mark away. */
export function flag(quiz: Quiz): Quiz {
  return quiz.exam ? changeOpen(quiz, (item) => ({ ...item, flagged: !item.flagged })) : quiz;
}

/** Reveals the answer, once everything that the question asks for is marked, or turns a card over. An exam reveals nothing. */
export function check(quiz: Quiz, now: number): Quiz {
  if (quiz.exam) return quiz;
  return changeOpen(looked(quiz, now), (item) =>
    isComplete(item) || item.question.kind === 'card' ? checked(item, quiz.selfRating, now) : item,
  );
}

function checked(item: QuizItem, selfRating: boolean, now: number): QuizItem {
  const right = isRight(item);
  const waits = item.question.kind === 'card' || (right && selfRating);
  return { ...item, checked: true, answeredAt: now, grade: waits ? null : gradeOf(right) };
}

/** What the person says of a right answer: how hard it was. Of a card only they can say whether it was right. */
export function rate(quiz: Quiz, grade: Grade): Quiz {
  return changeCurrent(quiz, (item) => {
    if (!item.checked || item.grade !== null || quiz.isOver) return item;
    if (item.question.kind !== 'card') return { ...item, grade: gradeOf(isRight(item), grade) };
    return { ...item, selected: grade > 1 ? [0] : [], grade };
  });
}

/** Grades what the person has not: it counts as good when it is right. A card of which nothing was said stays without. */
export function settle(quiz: Quiz): Quiz {
  return { ...quiz, items: quiz.items.map(settled) };
}

function settled(item: QuizItem): QuizItem {
  const waits = item.checked && item.grade === null && item.question.kind !== 'card';
  return waits ? { ...item, grade: gradeOf(isRight(item)) } : item;
}

/** A sitting that is looked at again after a while: the time in between was not spent on its question. */
export function resume(quiz: Quiz, now: number): Quiz {
  return { ...quiz, shownAt: now };
}

/** Goes on from a checked question, behind the last one to the summary; in an exam from any question, behind the last one to the map. */
export function next(quiz: Quiz, random: Random, now: number): Quiz {
  const item = currentItem(quiz);
  if (!item) return quiz;
  if (quiz.exam || quiz.isOver) return goTo(quiz, quiz.position + 1, now);
  if (!item.checked) return quiz;
  const graded = changeCurrent(quiz, settled);
  if (!isAnswered(graded.items[quiz.position] ?? item)) return quiz;
  const items = isToComeBack(graded)
    ? [...graded.items, newItem(item.question, nextNumber(quiz), random)]
    : graded.items;
  const isLast = quiz.position + 1 === items.length;
  if (isLast) return { ...graded, items, screen: 'summary', isOver: true };
  return { ...graded, items, position: quiz.position + 1, shownAt: now };
}

function isToComeBack({ mode, items, position }: Quiz): boolean {
  const item = items[position];
  const tries = items.filter(({ question }) => question.id === item?.question.id).length;
  return mode === 'review' && item?.grade === 1 && tries < TRIES;
}

function nextNumber({ items }: Quiz): number {
  return Math.max(...items.map(({ number }) => number)) + 1;
}

/** To any question of an exam, or of a sitting that is over. */
export function goTo(quiz: Quiz, position: number, now: number): Quiz {
  if (!quiz.exam && !quiz.isOver) return quiz;
  const from = looked(quiz, now);
  if (position >= quiz.items.length) return { ...from, screen: quiz.isOver ? 'summary' : 'map' };
  return { ...from, position, screen: 'question', shownAt: now };
}

/** The questions of a running exam at a glance. */
export function showMap(quiz: Quiz, now: number): Quiz {
  return quiz.exam && !quiz.isOver ? { ...looked(quiz, now), screen: 'map' } : quiz;
}

export function showSummary(quiz: Quiz): Quiz {
  return quiz.isOver ? { ...quiz, screen: 'summary' } : quiz;
}

/** Ends an exam: every answer is final, open questions are wrong. */
export function submit(quiz: Quiz, now: number): Quiz {
  if (!quiz.exam || quiz.isOver) return quiz;
  const { items, ...rest } = looked(quiz, now);
  return { ...rest, items: items.map((item) => checked(item, false, now)), screen: 'summary', isOver: true };
}

/** Lets an exam's time pass. When nothing is left it is over. */
export function passTime(quiz: Quiz, now: number): Quiz {
  if (!quiz.exam || quiz.isOver) return quiz;
  const { limit, clock: before } = quiz.exam;
  const clock = tick(before, now);
  const wasAway = clock.interruptions > before.interruptions;
  const timed = wasAway ? { ...looked(quiz, before.seenAt), shownAt: now } : quiz;
  if (clock.used < limit) return { ...timed, exam: { ...quiz.exam, clock } };
  return submit({ ...timed, exam: { ...quiz.exam, clock: { ...clock, used: limit }, timeIsUp: true } }, now);
}

/** Adds the time that the current question was looked at. */
function looked(quiz: Quiz, now: number): Quiz {
  const look = Math.min(Math.max(now - quiz.shownAt, 0), LONGEST_LOOK);
  const timed = changeOpen(quiz, (item) => ({ ...item, took: item.took + look }));
  return { ...timed, shownAt: now };
}

function changeOpen(quiz: Quiz, change: (item: QuizItem) => QuizItem): Quiz {
  return quiz.isOver ? quiz : changeCurrent(quiz, (item) => (item.checked ? item : change(item)));
}

function changeCurrent(quiz: Quiz, change: (item: QuizItem) => QuizItem): Quiz {
  if (quiz.screen !== 'question') return quiz;
  return { ...quiz, items: quiz.items.map((item, index) => (index === quiz.position ? change(item) : item)) };
}
