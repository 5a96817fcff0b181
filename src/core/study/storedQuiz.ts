import * as v from 'valibot';
import { hasRows, type Question } from '../questions/question';
import { isComplete, selectionSize, type Quiz, type QuizItem } from './quiz';
import { seedFrom } from './random';
import { QuizScope } from './scope';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the page keeps over a reload: ids and choices, never texts. */
const StoredQuiz = v.object({
  version: v.literal(1),
  scope: QuizScope,
  title: v.string(),
  items: v.array(
    v.object({
      id: v.string(),
      print: index,
      order: v.array(index),
      selected: v.array(v.nullable(index)),
      checked: v.boolean(),
    }),
  ),
  position: index,
});
export type StoredQuiz = v.InferOutput<typeof StoredQuiz>;

export function storeQuiz(quiz: Quiz): StoredQuiz {
  return {
    version: 1,
    scope: quiz.scope,
    title: quiz.title,
    items: quiz.items.map(({ question, order, selected, checked }) => ({
      id: question.id,
      print: printOf(question),
      order,
      selected,
      checked,
    })),
    position: quiz.position,
  };
}

/**
 * Brings a stored quiz back. Questions that are gone or have other options now are left out.
 * @returns null when what was stored is not a quiz, or nothing of it is left
 */
export function restoreQuiz(stored: unknown, questions: readonly Question[]): Quiz | null {
  const result = v.safeParse(StoredQuiz, stored);
  if (!result.success) return null;
  const { scope, title, items, position } = result.output;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const restored = items.map(({ id, print, ...rest }): QuizItem | null => {
    const question = byId.get(id);
    return question && print === printOf(question) && isPossible(rest, question) ? { question, ...rest } : null;
  });
  const lost = restored.slice(0, position).filter((item) => item === null).length;
  const kept = restored.filter((item) => item !== null);
  return kept.length === 0 ? null : { scope, title, items: kept, position: Math.min(position - lost, kept.length) };
}

/** Differs when the options of a question have changed, so that old marks would point at other ones. */
function printOf(question: Question): number {
  return seedFrom(question.options.map(({ text, correct, fits = '' }) => `${text} ${correct} ${fits}`).join('\n'));
}

function isPossible({ order, selected, checked }: Omit<QuizItem, 'question'>, question: Question): boolean {
  const { length } = question.options;
  const isPermutation = order.length === length && new Set(order).size === length && order.every((i) => i < length);
  const marked = selected.filter((option) => option !== null);
  return (
    isPermutation &&
    new Set(marked).size === marked.length &&
    marked.every((option) => option < length) &&
    marked.length <= selectionSize(question) &&
    selected.length === (hasRows(question) ? length : marked.length) &&
    (!checked || isComplete({ question, selected }))
  );
}
