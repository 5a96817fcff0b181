import { markdownOf, type NoteLine } from './noteLines';
import { aCard, type Form } from './written';

/** Lines of a paragraph on either side of the separator. */
const LONGEST = 60;

/** A paragraph, a line with nothing but `?`, and a paragraph that answers; `??` asks in both directions. */
export const separatedCard: Form = (lines, index, floor) => {
  const line = lines[index];
  if (!line || !isSeparator(line)) return null;
  let from = index;
  while (from > Math.max(floor, index - LONGEST) && isOfParagraph(lines[from - 1])) from--;
  let end = index + 1;
  while (end < Math.min(lines.length, index + LONGEST) && isOfParagraph(lines[end])) end++;
  if (from === index) return null;
  const [first] = lines.slice(from, index);
  const front = markdownOf(lines.slice(from + 1, index), first?.text);
  const card = aCard(lines, { front, back: markdownOf(lines.slice(index + 1, end)), from, end });
  return line.text === '??' ? { ...card, isReversed: true } : card;
};

export function isSeparator({ kind, text, bullet, heading }: NoteLine): boolean {
  return kind === 'text' && bullet === '' && heading === 0 && (text === '?' || text === '??');
}

function isOfParagraph(line: NoteLine | undefined): boolean {
  return line !== undefined && (line.kind === 'text' || line.kind === 'code') && !isSeparator(line);
}
