/** Longer stretches are no links that a person wrote; a bound keeps the search linear on hostile text. */
const link = /(!?)\[([^[\]]{1,400})\]\((?:<([^<>\n]{0,800})>|((?:[^()\s<>]|\([^()\s]{0,200}\)){0,800}))(?:\s+["'(][^\n]{0,200}?["')])?\)/g;

/** Inline Markdown on one line, with links reduced to their text: what a definition may hold. */
export function oneLine(text: string): string {
  return outsideCode(text, withoutLinks).replace(/\s+/g, ' ').trim();
}

/** The text a reader sees: no emphasis, no code marks, no links. */
export function plainText(text: string): string {
  return outsideCode(oneLine(text), withoutEmphasis, unquoted).trim();
}

/** Every inline link of a text: its label and target. */
export function linksIn(text: string): { label: string; target: string }[] {
  const links: { label: string; target: string }[] = [];
  outsideCode(text, (part) => {
    for (const [, image, label = '', inBrackets, target = ''] of part.matchAll(link)) {
      if (!image) links.push({ label, target: inBrackets ?? target });
    }
    return part;
  });
  return links;
}

function withoutLinks(text: string): string {
  return text
    .replace(link, (_, image: string, label: string) => (image ? '' : label))
    .replace(/\[\[(?:[^[\]|]{0,400}\|)?([^[\]|]{1,400})\]\]/g, '$1');
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_]{0,400}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]{0,400}[^*\s])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]{0,400}[^_\s])_(?!\w)/g, '$1');
}

/** Stands for something that is put back later; no note holds this character. */
const STAND_IN = '\uFFFC';

const literal = /(`{1,3})(?!`)[\s\S]{0,400}?[^`]\1(?!`)|\\[\\`*_{}[\]()#+\-.!|<>~]/g;

/** The text of a code span, the character of an escape. */
function unquoted(text: string): string {
  return text.startsWith('\\') ? text.slice(1) : text.replace(/^`+ ?| ?`+$/g, '');
}

/** Changes a text, but not its code spans and escaped characters, which are put back by `restore`. */
function outsideCode(text: string, change: (text: string) => string, restore = (kept: string) => kept): string {
  const kept: string[] = [];
  const masked = text.replace(literal, (found) => {
    kept.push(found);
    return STAND_IN;
  });
  let next = 0;
  return change(masked).replaceAll(STAND_IN, () => restore(kept[next++] ?? ''));
}
