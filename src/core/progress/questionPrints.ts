import type { Question } from '../questions/question';
import { seedFrom } from '../study/random';

/** Hashes of the prompt and of the options: they find a question again that is known by another id now. */
export function questionPrints({ prompt, options }: Question): [number, number] {
  return [seedFrom(prompt), seedFrom(options.map(({ text }) => text).join('\n'))];
}
