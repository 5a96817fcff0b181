import { plainText } from '../notes/inline';
import type { Question } from '../questions/question';
import { seedFrom } from '../study/random';

/**
 * Hashes of the prompt and of the options: they find a question again that is known by another id now.
 * Marks, case, spaces, punctuation and the order of the options make no difference. Of a question made from notes only the
 * right options count: the wrong ones are drawn by its id, and so are others when its term was renamed or its note moved.
 */
export function questionPrints({
  prompt,
  options,
  authored,
}: Pick<Question, 'prompt' | 'options' | 'authored'>): [number, number] {
  const lasting = authored ? options : options.filter(({ correct }) => correct);
  const texts = lasting.map(({ text, fits = '' }) => `${wordsOf(text)}|${wordsOf(fits)}`);
  return [seedFrom(wordsOf(prompt)), seedFrom(texts.sort().join('\n'))];
}

/** Letters, digits and signs that make another answer of a number or a formula. */
function wordsOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+<>=$€-]+/gu, ' ')
    .trim();
}
