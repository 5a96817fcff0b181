import type { Option } from '../../questions/question';
import type { List, ListItem } from '../blocks';
import type { Answers } from './answers';
import { reasonOf, textOf } from './listItem';

/** `- [x]` is right and `- [ ]` is wrong; quoted lines under an option are its reason. */
export function taskListAnswers({ items }: List): Answers | null {
  if (items.length === 0 || !items.every(hasBox)) return null;
  const options = items.map(optionOf);
  return { kind: options.filter(({ correct }) => correct).length > 1 ? 'multiple' : 'choice', options };
}

function hasBox({ blocks: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && /^\[[ xX]\](\s|$)/.test(first.text);
}

function optionOf(item: ListItem): Option {
  const text = textOf(item);
  return { text: text.slice(3).trim(), correct: text[1] !== ' ', rationale: reasonOf(item) };
}
