import type { Pair } from './foundTerm';
import { isLabel } from './labels';
import { isBoldName, namesOf } from './names';

const marked = /^(\*\*\*|\*\*|__|==|\*|_)(?=[^\s*_=])([^\n]{1,300}?)(?<=\S)\1(?![*_=])/;
const bracket = /^\s*[([（][^()[\]（）\n]{1,200}[)\]）]/;
const separator = /^(?:\s*(?:::|[:：])(?=\s|[^\s:/])|\s+[-–—−=]{1,2}\s|\s*[—→⟶]\s*|\s+(?:->|=>|--|→)\s|\s*[:：]$)/;
const inside = /\s*(?:::|[:：]|\s[-–—])\s*$/;

/** `**Term**: definition`, `**Term:** definition`, `**Term** (TLA) – definition`; other emphasis, too. */
export function boldPair(text: string): Pair | null {
  const found = marked.exec(text);
  if (!found) return null;
  const [whole, , bold = ''] = found;
  const behind = text.slice(whole.length);
  if (inside.test(bold)) return pair(bold.replace(inside, ''), behind.replace(/^\s*[-–—]\s/, ''));
  let brackets = '';
  for (let next = bracket.exec(behind); next; next = bracket.exec(behind.slice(brackets.length))) brackets += next[0];
  const sign = separator.exec(behind.slice(brackets.length));
  return sign ? pair(bold + brackets, behind.slice(brackets.length + sign[0].length)) : null;
}

function pair(name: string, definition: string): Pair | null {
  const { name: read } = namesOf(name);
  return isLabel(read) || isBoldName(read) ? { name, definition } : null;
}
