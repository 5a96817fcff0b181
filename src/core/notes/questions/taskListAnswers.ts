import type { Option } from '../../questions/question';
import type { List, ListItem } from '../blocks';
import type { Answers } from './answers';
import { reasonOf, textOf } from './listItem';

/** `- [x]` is right and `- [ ]` is wrong; quoted lines under an option are its reason. */
export function taskListAnswers({ items }: List): Answers | null {
  const options = items.map(optionOf);
  if (options.length === 0 || options.includes(null)) return null;
  const found = options.filter((option) => option !== null);
  return { kind: found.filter(({ correct }) => correct).length > 1 ? 'multiple' : 'choice', options: found };
}

function optionOf(item: ListItem): Option | null {
  const [, mark, text = ''] = /^\[([ xX])\](?:\s+(.*))?$/.exec(textOf(item)) ?? [];
  return mark === undefined ? null : { text, correct: mark !== ' ', rationale: reasonOf(item) };
}
