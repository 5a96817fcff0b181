import { plainText } from '../inline';

/** `Sample Store is a …`, with the name in capitals: a proper name, not the first word of a sentence. */
const subject =
  /^(?:an?\s|the\s)?([\p{Lu}\p{N}][\p{L}\p{N}./-]{0,40}(?:\s[\p{Lu}\p{N}][\p{L}\p{N}./-]{0,40}){0,6})(?:\s\([^()]{1,80}\))?\s(?:is|are|enables|allows|provides|helps|lets|offers)\s/u;

/** Whether a text says what something else is than the names that it stands under: no word of theirs, and no abbreviation. */
export function definesAnother({ name, aliases }: { name: string; aliases: readonly string[] }, text: string): boolean {
  const other = subject.exec(plainText(text.slice(0, 400)))?.[1];
  if (other === undefined || (!/\s/.test(other) && !/^\W*(?:\*\*|__)/.test(text))) return false;
  const words = wordsOf(other);
  return ![name, ...aliases].map(wordsOf).some((own) => {
    const isSame = own.some((word) => words.some((another) => sameStem(word, another)));
    return isSame || own.some((word) => isShortFor(word, words)) || words.some((word) => isShortFor(word, own));
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'aws' && word !== 'amazon');
}

function sameStem(one: string, other: string): boolean {
  const length = Math.min(4, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** `ec2` of `elastic compute cloud`. */
function isShortFor(short: string, words: readonly string[]): boolean {
  return /^[\p{L}\p{N}]{2,8}s?$/u.test(short) && words.length > 1 && short.startsWith(words[0]?.charAt(0) ?? ' ');
}
