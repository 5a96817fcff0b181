import { hasRows, type Question } from '../questions/question';
import { shuffled, type Random } from './random';
import type { QuizScope } from './scope';

export interface QuizItem {
  question: Question;
  /** The question's options in the order shown. */
  order: number[];
  /** Options that the person has marked, by their index in the question; in an ordering or matching one for each row, or null. */
  selected: (number | null)[];
  checked: boolean;
}

/** One sitting. Changed only by the functions below, each of which returns a new one. */
export interface Quiz {
  scope: QuizScope;
  title: string;
  items: QuizItem[];
  /** Equal to the number of items when the summary is shown. */
  position: number;
}

export const QUIZ_LENGTH = 10;

/** Draws a quiz: authored questions first, generated ones to fill it up, all in random order. */
export function drawQuiz(
  scope: QuizScope,
  title: string,
  questions: readonly Question[],
  random: Random,
  length = QUIZ_LENGTH,
): Quiz {
  const authored = shuffled(
    questions.filter((question) => question.authored),
    random,
  );
  const generated = shuffled(
    questions.filter((question) => !question.authored),
    random,
  );
  const drawn = [...authored, ...oneForm(generated)].slice(0, length);
  return { scope, title, items: shuffled(drawn, random).map((question) => newItem(question, random)), position: 0 };
}

/** The two questions about one term answer each other; a quiz asks only one of them. */
function oneForm(generated: readonly Question[]): Question[] {
  const asked = new Set<string>();
  return generated.filter(({ id }) => {
    const term = id.slice(0, id.lastIndexOf('?'));
    const first = !asked.has(term);
    asked.add(term);
    return first;
  });
}

function newItem(question: Question, random: Random): QuizItem {
  const order = shuffled([...question.options.keys()], random);
  return { question, order, selected: nothingSelected(question), checked: false };
}

function nothingSelected(question: Question): null[] {
  return hasRows(question) ? question.options.map(() => null) : [];
}

export function currentItem(quiz: Quiz): QuizItem | undefined {
  return quiz.items[quiz.position];
}

/** How many options are right, and so are to be selected. */
export function selectionSize(question: Question): number {
  return question.options.filter(({ correct }) => correct).length;
}

/** All or nothing, as in the exam. */
export function isRight({ question, selected }: QuizItem): boolean {
  if (hasRows(question)) return question.options.every((_, row) => selected[row] === row);
  return question.options.every(({ correct }, index) => correct === selected.includes(index));
}

/**
 * Marks options of the current question by their places on the page, unless it has been checked.
 * @param places of an ordering or matching: the place of the option in each row, or null
 */
export function select(quiz: Quiz, places: readonly (number | null)[]): Quiz {
  return changeCurrent(quiz, (item) => {
    if (item.checked) return item;
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
  const marked = new Set(options.filter((option) => option !== null));
  return [...marked].slice(0, selectionSize(question));
}

/** Whether as many options are marked as the question asks for. */
export function isComplete({ question, selected }: Pick<QuizItem, 'question' | 'selected'>): boolean {
  return selected.filter((option) => option !== null).length === selectionSize(question);
}

/** Reveals the answer, once as many options are marked as the question asks for. */
export function check(quiz: Quiz): Quiz {
  return changeCurrent(quiz, (item) => (isComplete(item) ? { ...item, checked: true } : item));
}

/** Goes on from a checked question; behind the last one comes the summary. */
export function next(quiz: Quiz): Quiz {
  return currentItem(quiz)?.checked ? { ...quiz, position: quiz.position + 1 } : quiz;
}

export function missedItems(quiz: Quiz): QuizItem[] {
  return quiz.items.filter((item) => item.checked && !isRight(item));
}

/** A new sitting with the missed questions, their options shuffled again. */
export function retryMissed(quiz: Quiz, random: Random): Quiz {
  const items = shuffled(missedItems(quiz), random).map(({ question }) => newItem(question, random));
  return { ...quiz, items, position: 0 };
}

function changeCurrent(quiz: Quiz, change: (item: QuizItem) => QuizItem): Quiz {
  return { ...quiz, items: quiz.items.map((item, index) => (index === quiz.position ? change(item) : item)) };
}
