import type { List } from '../blocks';
import type { Answers } from './answers';
import { reasonOf, textOf } from './listItem';

/** A numbered list in the right order, with a quoted reason under every step. */
export function orderedAnswers({ ordered, items }: List): Answers | null {
  if (!ordered || items.length < 2 || !items.every(reasonOf)) return null;
  const options = items.map((item) => ({ text: textOf(item), correct: true, rationale: reasonOf(item) }));
  // Numbered questions with quoted answers are in no order.
  if (options.some(({ text }) => /[?？]/.test(text))) return null;
  return options.some(({ text }) => text) ? { kind: 'ordering', options } : null;
}
