import { wordsIn } from '../../../src/core/mentions/names';

/** The words of a text in lower case; punctuation and Markdown marks fall away. */
export function wordsOf(text: string): string[] {
  return wordsIn(text.toLowerCase());
}

/** Every run of `length` words that follow one another. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}
