/** Characters in which a separator is looked for: a name does not end later. */
const LONGEST_LEFT = 300;

/** A text, and its beginning with stand-ins for what no separator is looked for in. Every character keeps its place. */
export interface Written {
  text: string;
  masked: string;
}

const STAND_IN = '\uE000';

const kept =
  /(`{1,3})[^`]{1,300}\1|!?\[\[[^[\]]{1,300}\]\]|!?\[[^[\]]{0,300}\]\([^()\s]{0,300}\)|<?https?:\/\/[^\s<>]{1,400}>?|\\./g;

const opening = '([{（【「';
const closing = ')]}）】」';

/** Hides code, links, addresses and brackets from the search for a separator. */
export function writtenAs(text: string): Written {
  const flat = text.slice(0, LONGEST_LEFT);
  const masked = /[`[<\\]|https?:/.test(flat) ? flat.replace(kept, (found) => STAND_IN.repeat(found.length)) : flat;
  return { text, masked: /[([{（【「]/.test(masked) ? withoutBrackets(masked) : masked };
}

/** What stands before and behind the first place that fits; null when there is none. */
export function splitAt({ text, masked }: Written, separator: RegExp): { left: string; right: string } | null {
  const found = separator.exec(masked);
  return found && { left: text.slice(0, found.index), right: text.slice(found.index + found[0].length) };
}

function withoutBrackets(text: string): string {
  let depth = 0;
  let masked = '';
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (opening.includes(char)) depth++;
    masked += depth > 0 ? STAND_IN : char;
    if (depth > 0 && closing.includes(char)) depth--;
  }
  return masked;
}
