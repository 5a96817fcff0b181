import type { List } from '../blocks';
import type { Answers } from './answers';
import { reasonOf, textOf } from './listItem';

/** A numbered list in the right order, with a quoted reason under every step. */
export function orderedAnswers({ ordered, items }: List): Answers | null {
  const options = items.map((item) => ({ text: textOf(item), correct: true, rationale: reasonOf(item) }));
  const hasSteps = options.length > 1 && options.some(({ text }) => text);
  return ordered && hasSteps && options.every(({ rationale }) => rationale) ? { kind: 'ordering', options } : null;
}
