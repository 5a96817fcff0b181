import * as v from 'valibot';
import { Grade, studyModes } from '../progress/logEntry';
import { hasRows, type Question } from '../questions/question';
import type { Quiz } from './quiz';
import { isComplete, selectionSize, type QuizItem } from './quizItem';
import { seedFrom } from './random';
import { QuizScope } from './scope';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is kept of a sitting over a reload: ids and choices, never texts. */
const StoredQuiz = v.object({
  version: v.literal(2),
  id: v.pipe(v.string(), v.minLength(1)),
  mode: v.picklist(studyModes),
  scope: QuizScope,
  title: v.string(),
  items: v.array(
    v.object({
      id: v.string(),
      number: count,
      print: count,
      order: v.array(count),
      selected: v.array(v.nullable(count)),
      typed: v.array(v.string()),
      checked: v.boolean(),
      flagged: v.boolean(),
      scored: v.boolean(),
      domain: v.nullable(v.string()),
      took: count,
      answeredAt: v.nullable(count),
      grade: v.nullable(Grade),
      logged: v.boolean(),
    }),
  ),
  position: count,
  screen: v.picklist(['question', 'map', 'summary']),
  isOver: v.boolean(),
  shownAt: count,
  schedules: v.boolean(),
  selfRating: v.boolean(),
  exam: v.nullable(
    v.object({
      id: v.string(),
      limit: count,
      clock: v.object({ used: count, seenAt: count, interruptions: count }),
      timeIsUp: v.boolean(),
      logged: v.boolean(),
    }),
  ),
});
export type StoredQuiz = v.InferOutput<typeof StoredQuiz>;

export function storeQuiz({ items, ...quiz }: Quiz): StoredQuiz {
  return {
    version: 2,
    ...quiz,
    items: items.map(({ question, ...item }) => ({ id: question.id, print: printOf(question), ...item })),
  };
}

/**
 * Brings a stored sitting back. Questions that are gone or have other options now are left out.
 * @returns null when what was stored is no sitting, or nothing of it is left
 */
export function restoreQuiz(stored: unknown, questions: readonly Question[]): Quiz | null {
  const result = v.safeParse(StoredQuiz, stored);
  if (!result.success || !holdsTogether(result.output)) return null;
  const { items, position, screen, ...rest } = withoutVersion(result.output);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const restored = items.map(({ id, print, ...item }): QuizItem | null => {
    const question = byId.get(id);
    return question && print === printOf(question) && isPossible(item, question, rest) ? { question, ...item } : null;
  });
  const lost = restored.slice(0, position).filter((item) => item === null).length;
  const kept = restored.filter((item) => item !== null);
  if (kept.length === 0) return null;
  const place = Math.min(position - lost, kept.length - 1);
  const isAtEnd = screen === 'question' && restored[position] === null && position - lost >= kept.length;
  if (isAtEnd && (rest.exam === null || rest.isOver))
    return { ...rest, items: kept, position: place, screen: 'summary', isOver: true };
  return { ...rest, items: kept, position: place, screen };
}

function withoutVersion(stored: StoredQuiz): Omit<StoredQuiz, 'version'> {
  const { id, mode, scope, title, items, position, screen, isOver, shownAt, schedules, selfRating, exam } = stored;
  return { id, mode, scope, title, items, position, screen, isOver, shownAt, schedules, selfRating, exam };
}

/** Differs when the options of a question have changed, so that old marks would point at other ones. */
function printOf(question: Question): number {
  return seedFrom(question.options.map(({ text, correct, fits = '' }) => `${text} ${correct} ${fits}`).join('\n'));
}

/** Whether there is a way on from what is on the screen. */
function holdsTogether({ mode, screen, isOver, exam }: StoredQuiz): boolean {
  if ((mode === 'exam') !== (exam !== null)) return false;
  if (screen === 'map') return exam !== null && !isOver;
  return screen === 'question' || isOver;
}

function isPossible(
  item: Omit<QuizItem, 'question'>,
  question: Question,
  { exam, isOver }: Pick<Quiz, 'exam' | 'isOver'>,
): boolean {
  const { order, selected, typed, checked, grade } = item;
  const { length } = question.options;
  const isPermutation = order.length === length && new Set(order).size === length && order.every((i) => i < length);
  const marked = selected.filter((option) => option !== null);
  const isCard = question.kind === 'card';
  return (
    isPermutation &&
    new Set(marked).size === marked.length &&
    marked.every((option) => option < length) &&
    marked.length <= selectionSize(question) &&
    selected.length === (hasRows(question) ? length : marked.length) &&
    typed.length === (question.kind === 'cloze' ? length : 0) &&
    checked === (item.answeredAt !== null) &&
    (checked || grade === null) &&
    (exam ? checked === isOver : !checked || isCard || isComplete({ question, selected, typed })) &&
    (!isCard || marked.length > 0 === (grade ?? 1) > 1)
  );
}
