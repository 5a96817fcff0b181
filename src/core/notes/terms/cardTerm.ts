import type { Block, Heading } from '../blocks';
import { plainText } from '../inline';
import { askedTerm } from './askedTerm';
import type { FoundTerm } from './foundTerm';

/** Whether a heading marks a side of a card (`### Front`, `### Back`): it is no section. */
export function isCardMark({ text }: Pick<Heading, 'text'>): boolean {
  return /^(?:front|back)$/i.test(plainText(text));
}

/** The term of a card with its sides below headings, `What is X?` and what it is. */
export function cardTerm(
  front: Heading,
  [question]: readonly Block[],
  [back, answer]: readonly Block[],
): FoundTerm | null {
  if (!/^front$/i.test(plainText(front.text)) || back?.type !== 'heading' || !isCardMark(back)) return null;
  if (question?.type !== 'paragraph' || answer?.type !== 'paragraph') return null;
  return askedTerm(question.text, answer.text, question.line);
}
