/** Characters in which a separator is looked for: a name does not end later. */
const LONGEST_LEFT = 400;

const kept =
  /(`{1,3})[^`]{1,300}\1|!?\[\[[^[\]]{1,300}\]\]|!?\[[^[\]]{0,300}\]\([^()\s]{0,300}\)|<?https?:\/\/[^\s<>]{1,400}>?|\\./g;

/**
 * The beginning of a text with stand-ins for what no separator is looked for in: code, links, addresses, brackets.
 * Every character keeps its place.
 */
export function outsideOfAll(text: string): string {
  const flat = text.slice(0, LONGEST_LEFT).replace(kept, (found) => '\uE000'.repeat(found.length));
  let depth = 0;
  let masked = '';
  for (const char of flat.split('')) {
    if (/[([{（【「]/.test(char)) depth++;
    masked += depth > 0 ? '\uE000' : char;
    if (/[)\]}）】」]/.test(char) && depth > 0) depth--;
  }
  return masked;
}

/** What stands before and behind the first place that fits; null when there is none. */
export function splitAt(text: string, separator: RegExp): { left: string; right: string; separator: string } | null {
  const found = separator.exec(outsideOfAll(text));
  if (!found) return null;
  const behind = found.index + found[0].length;
  return { left: text.slice(0, found.index), right: text.slice(behind), separator: found[0] };
}
