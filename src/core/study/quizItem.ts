import type { Grade } from '../progress/logEntry';
import { hasRows, type Question } from '../questions/question';
import { shuffled, type Random } from './random';
import { isTypedRight } from './typedAnswer';

/** A question in a sitting, and what became of it. */
export interface QuizItem {
  question: Question;
  /** No other item of the sitting has it, also when questions before it are gone after a restart: the log knows the answer by it. */
  number: number;
  /** The question's options in the order shown. */
  order: number[];
  /**
   * Options that the person has marked, by their index in the question; in an ordering or matching one for each row, or null.
   * Of a card the only one, when it was known.
   */
  selected: (number | null)[];
  /** What stands in the blanks of a cloze. */
  typed: string[];
  /** Answered for good: the answer is shown, or the exam is over. A card whose back is shown waits for its grade. */
  checked: boolean;
  flagged: boolean;
  /** Whether it counts in an exam. */
  scored: boolean;
  /** Id of the domain that an exam asks it for: a question may serve several. */
  domain: string | null;
  /** Milliseconds that it was looked at before it was answered. */
  took: number;
  /** When it was checked, in milliseconds since 1970. */
  answeredAt: number | null;
  /** What the schedule is told; null until that is certain. */
  grade: Grade | null;
  /** Whether the log has it. */
  logged: boolean;
}

/** A question that nobody has answered yet, its options in random order. */
export function newItem(
  question: Question,
  number: number,
  random: Random,
  { scored, domain }: Pick<QuizItem, 'scored' | 'domain'> = { scored: true, domain: null },
): QuizItem {
  const { length } = question.options;
  return {
    question,
    number,
    order: shuffled([...question.options.keys()], random),
    selected: hasRows(question) ? Array<null>(length).fill(null) : [],
    typed: question.kind === 'cloze' ? Array<string>(length).fill('') : [],
    checked: false,
    flagged: false,
    scored,
    domain,
    took: 0,
    answeredAt: null,
    grade: null,
    logged: false,
  };
}

/** How many options are right, and so are to be selected; rows or blanks to be filled. */
export function selectionSize(question: Question): number {
  return question.options.filter(({ correct }) => correct).length;
}

/** How many of them have something in them. */
export function filledCount({ question, selected, typed }: Answer): number {
  return question.kind === 'cloze'
    ? typed.filter((text) => text.trim() !== '').length
    : selected.filter((option) => option !== null).length;
}

/** Whether everything that the question asks for is marked. */
export function isComplete(answer: Answer): boolean {
  return filledCount(answer) === selectionSize(answer.question);
}

/** Whether the person has said anything: something is marked, or of a card whether it was known. */
export function isAnswered(item: Answer & Pick<QuizItem, 'grade'>): boolean {
  return item.question.kind === 'card' ? item.grade !== null : filledCount(item) > 0;
}

/** How many parts are right: options, rows or blanks. */
export function partsRight({ question, selected, typed }: Answer): number {
  return question.options.filter((option, index) => {
    if (question.kind === 'cloze') return isTypedRight(typed[index] ?? '', option);
    if (hasRows(question)) return selected[index] === index;
    return option.correct && selected.includes(index);
  }).length;
}

/** All or nothing, as in the exam. */
export function isRight(answer: Answer): boolean {
  return isComplete(answer) && partsRight(answer) === selectionSize(answer.question);
}

export type Answer = Pick<QuizItem, 'question' | 'selected' | 'typed'>;
