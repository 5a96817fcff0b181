import { markdownOf, type NoteLine } from './noteLines';
import { questionLabel } from './labels';
import { asksSomething } from './promptAbove';
import { aCard, type Form } from './written';

const tag = /(?:^|\s)#(?:flash)?cards?(?:[/-][\p{L}\p{N}_/-]{0,80})?(?=\s|$)/giu;
const LONGEST = 60;

/** A question with the tag `#card` or `#flashcard`, and under it the answer. */
export const taggedCard: Form = (lines, index) => {
  const line = lines[index];
  if (!line?.text.includes('#')) return null;
  const untagged = withoutTag(line.text);
  const front = questionLabel({ ...line, text: untagged })?.rest ?? untagged;
  // The plural names a deck, which may stand behind anything.
  const isOne = /#(?:flash)?card(?![\p{L}])/iu.test(line.text) || asksSomething(front);
  if (untagged === line.text.trim() || !isOne || front.replace(/#[\p{L}\p{N}_/-]+/gu, '').trim() === '') return null;
  let end = index + 1;
  while (end < Math.min(lines.length, index + LONGEST) && isUnder(lines[end], line)) end++;
  return aCard(lines, { front, back: markdownOf(lines.slice(index + 1, end)), from: index, end });
};

/** Whether a tag says that the whole note is a deck: on a line with nothing but tags. */
export function isDeckTag({ text }: NoteLine): boolean {
  return text.length < 400 && text.search(tag) >= 0 && text.replace(/#[\p{L}\p{N}_/-]+/gu, '').trim() === '';
}

export function withoutTag(text: string): string {
  return text.includes('#') ? text.replace(tag, '').trim() : text;
}

function isUnder(line: NoteLine | undefined, question: NoteLine): boolean {
  if (!line || line.kind === 'rule' || line.heading > 0) return false;
  if (question.heading > 0) return true;
  if (question.bullet !== '') return line.kind !== 'empty' && line.indent > question.indent;
  return line.kind !== 'empty';
}
