/** Kinds of lines from which nothing can be learned, with what to say of a file that has hardly anything else. */
const kinds: { is: RegExp; reason: string }[] = [
  {
    is: /^\s*(?:[-*+]\s+)?!\[/,
    reason: 'It holds hardly anything but images, which are not read.',
  },
  {
    is: /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[\[?[^\]]{1,400}\]\]?(?:\([^)]{0,800}\))?|<?https?:\/\/\S{1,800})\s*$/,
    reason: 'It is a list of links, which define nothing.',
  },
  {
    is: /^\s*(?:[-*+]\s+)?#{1,6}\s/,
    reason: 'It has headings with hardly anything below them.',
  },
  {
    is: /^\s*[-*+]\s+\[[ xX]\]\s/,
    reason: 'It is a list of things to do. A question needs a prompt above its options, and a reason or an answer.',
  },
];

const code = 'It holds hardly anything but code, which is not read.';
const plain =
  'No name is told from its definition. Write "**Name**: definition", a table of names and definitions, or a heading with a paragraph below it.';

/** Share of the lines that makes them what a file consists of. */
const MOST = 0.6;

/** The likely reason why neither a term nor a question was found in a note. */
export function whyNothing(text: string): string {
  const lines = withoutFrontMatter(text.split(/\r\n|\n|\r/)).filter((line) => line.trim() !== '');
  if (lines.length === 0) return 'It is empty, but for its front matter.';
  const outside = outsideCode(lines);
  if (outside.length < lines.length * (1 - MOST)) return code;
  // A bound keeps a line of megabytes quick: what it is shows at its beginning.
  const heads = outside.map((line) => line.slice(0, 1500));
  const found = kinds.find(({ is }) => heads.filter((line) => is.test(line)).length > heads.length * MOST);
  return found?.reason ?? plain;
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.replace(/^\uFEFF/, '') !== '---') return lines;
  const end = lines.indexOf('---', 1);
  return end === -1 ? lines : lines.slice(end + 1);
}

function outsideCode(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.filter((line) => {
    if (!/^\s{0,20}(?:```|~~~)/.test(line)) return !isOpen;
    isOpen = !isOpen;
    return false;
  });
}
