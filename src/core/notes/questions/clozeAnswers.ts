import { countBlanks } from '../../questions/blanks';
import type { Option } from '../../questions/question';
import type { List, ListItem } from '../blocks';
import { plainText, splitOutsideCode } from '../inline';
import type { Answers } from './answers';
import { reasonOf, textOf } from './listItem';

/** A numbered list below a prompt with blanks: what belongs into each, and under it a quoted reason. */
export function clozeAnswers({ ordered, items }: List, prompt: () => string): Answers | null {
  if (!ordered || !items.some(reasonOf) || countBlanks(prompt()) === 0) return null;
  return { kind: 'cloze', options: items.map(optionOf) };
}

/** Behind "or" stands what is right, too. */
function optionOf(item: ListItem): Option {
  const [text = '', ...others] = splitOutsideCode(textOf(item), /\s+or\s+/);
  return { text, correct: true, rationale: reasonOf(item), accepts: others.map(plainText).filter(Boolean) };
}
