/** Longer stretches are no links that a person wrote; a bound keeps the search linear on hostile text. */
const link =
  /(!?)\[([^[\]]{0,400})\]\(\s*(?:<([^<>\n]{0,800})>|((?:[^()\s<>]|\([^()\s]{0,200}\)){0,800}))(?:\s+["'(][^\n]{0,200}?["')])?\s*\)/g;

/** What is not one blank already: most texts have many blanks and little of this. */
const severalBlanks = / \s+|[^\S ]\s*/g;

/** Inline Markdown on one line, with links reduced to their text: what a definition may hold. */
export function oneLine(text: string): string {
  return outsideCode(text, withoutLinks).replace(severalBlanks, ' ').trim();
}

/** A name or title inside Markdown: what it says, and nothing that it does. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~"]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Inline Markdown in which nothing that is left of a link or image does anything: a note of somebody else must not. */
export function inert(text: string): string {
  return outsideCode(text, (one) =>
    one
      .replace(/\](?=[([:])/g, '\\]')
      .replace(/\$(?=\()/g, '\\$')
      .replace(/<(?=[a-z][a-z0-9+.-]{0,40}:)/gi, '\\<'),
  );
}

/** The text a reader sees: no emphasis, no code marks, no links. */
export function plainText(text: string): string {
  return outsideCode(oneLine(text), withoutEmphasis, unquoted).trim();
}

/** Every inline link of a text: its label and target. */
export function linksIn(text: string): { label: string; target: string }[] {
  if (!text.includes('](')) return [];
  const { masked, restore } = maskLiterals(text);
  return [...masked.matchAll(link)].flatMap(([, image, label = '', inBrackets, target = '']) =>
    image || label === '' ? [] : [{ label: restore(label), target: restore(inBrackets ?? target, unquoted) }],
  );
}

/** The parts of a text between what `separator` finds outside of code. */
export function splitOutsideCode(text: string, separator: RegExp): string[] {
  const { masked, restore } = maskLiterals(text);
  return masked.split(separator).map((part) => restore(part));
}

function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text
    .replace(link, (_, image: string, label: string) => (image ? '' : label))
    .replace(/\[\[(?:[^[\]|]{0,400}\|)?([^[\]|]{1,400})\]\]/g, '$1');
}

function withoutEmphasis(text: string): string {
  if (!/[*_]/.test(text)) return text;
  return text
    .replace(/\*\*(?=\S)(.{1,400}?)(?<=\S)\*\*/g, '$1')
    .replace(/(?<!\w)__(?=\S)(.{1,400}?)(?<=\S)__(?!\w)/g, '$1')
    .replace(/(?<![\w*])\*(?=\S)([^*]{0,400}[^*\s])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]{0,400}[^_\s])_(?!\w)/g, '$1');
}

const literal = /(`{1,3})(?!`)[\s\S]{0,400}?[^`]\1(?!`)|\\[\\`*_{}[\]()#+\-.!|<>~]/g;

/** The text of a code span, the character of an escape. */
function unquoted(text: string): string {
  return text.startsWith('\\') ? text.slice(1) : text.replace(/^`+ ?| ?`+$/g, '');
}

/** Changes a text, but not its code spans and escaped characters, which `change` shall see as one word. */
function outsideCode(text: string, change: (text: string) => string, changeLiteral?: (kept: string) => string): string {
  if (!/[`\\]/.test(text)) return change(text);
  const { masked, restore } = maskLiterals(text);
  return restore(change(masked), changeLiteral);
}

/** Replaces code spans and escapes by stand-ins from the private use area of Unicode. */
function maskLiterals(text: string) {
  const kept: string[] = [];
  const masked = text.replace(literal, (found) => `\uE000${kept.push(found) - 1}\uE001`);
  const restore = (part: string, change = (found: string) => found) =>
    part.replace(/\uE000(\d+)\uE001/g, (_, index: string) => change(kept[Number(index)] ?? ''));
  return { masked, restore };
}
