import type { Option } from '../questions/question';

/** Shorter words are too near to other ones for a slip of the finger to be forgiven. */
const FORGIVEN_FROM = 8;

/** Whether what was typed into a blank means its answer: spelling of spaces, hyphens and capitals does not count, nor does one slip in a long word. */
export function isTypedRight(typed: string, { text, accepts = [] }: Pick<Option, 'text' | 'accepts'>): boolean {
  const given = essence(typed);
  return given !== '' && [text, ...accepts].some((answer) => means(given, essence(answer)));
}

/** Without emphasis, code marks, vendor, article, spaces, hyphens and capitals. */
function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[`*]/g, '')
    .trim()
    .replace(/^(?:(?:the|an?|amazon|aws)\s+)+/, '')
    .replace(meaningless, '');
}

/** Punctuation, but not what a number means: its sign, its decimal point or comma. Commas between thousands go. */
const meaningless = /[\s_;:'’"]|(?<=\S)-|-(?![\d.])|\.(?!\d)|(?<=[^\s\d-])\.|(?<!\d),|,(?!\d)|,(?=\d{3}(?!\d))/g;

function means(given: string, answer: string): boolean {
  if (given === answer) return true;
  return answer.length >= FORGIVEN_FROM && !/\d/.test(answer) && !/\d/.test(given) && isOneSlip(given, answer);
}

/** One letter behind the first too many, missing, wrong, or two neighbours exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // One letter before a word can mean its opposite: asynchronous, asymmetric.
  if (start === 0) return false;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restOfA = a.slice(start, a.length - end);
  const restOfB = b.slice(start, b.length - end);
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfA === restOfB.slice(1) + restOfB.slice(0, 1);
}
