import { plainText } from '../notes/inline';
import type { Question } from '../questions/question';
import { seedFrom } from '../study/random';

/**
 * Hashes of the prompt and of the options: they find a question again that is known by another id now.
 * Marks, case, spaces, punctuation and the order of the options make no difference.
 */
export function questionPrints({ prompt, options }: Pick<Question, 'prompt' | 'options'>): [number, number] {
  const texts = options.map(({ text, fits = '' }) => `${wordsOf(text)}|${wordsOf(fits)}`);
  return [seedFrom(wordsOf(prompt)), seedFrom(texts.sort().join('\n'))];
}

/** Letters, digits and signs that make another answer of a number or a formula. */
function wordsOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+<>=$€-]+/gu, ' ')
    .trim();
}
