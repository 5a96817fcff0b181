import { foldAt, saysAnswer } from './folds';
import { questionLabel } from './labels';
import { asksSomething } from './promptAbove';
import { aCard, type Form } from './written';

/** `<details>` whose summary asks, or a callout `> [!question] Which one?`: the answer is inside. */
export const foldedCard: Form = (lines, index) => {
  const fold = foldAt(lines, index);
  const line = lines[index];
  if (!fold || !line || saysAnswer(fold) || !/^(?:details|question|faq|help)$/.test(fold.kind)) return null;
  const rest = questionLabel({ ...line, text: fold.title })?.rest ?? '';
  const front = rest === '' ? fold.title : rest;
  if (!(asksSomething(front) || rest !== '') || (fold.kind !== 'details' && fold.text === '')) return null;
  return aCard(lines, { front, back: fold.text, from: index, end: fold.end });
};
