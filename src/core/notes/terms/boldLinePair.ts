import type { Pair } from './foundTerm';
import { isLabel } from './labels';
import { isBoldName, namesOf } from './names';

const boldLine = /^((\*\*|__)[^*_\n]{1,200}\2)(?:[ \t]*\([^()\n]{1,100}\))?[ \t]*\\?\n([\s\S]+)$/;

/** An item whose first line is a name in bold and whose next line tells about it. */
export function boldLinePair(text: string): Pair | null {
  const [whole, name = '', , definition = ''] = boldLine.exec(text) ?? [];
  if (whole === undefined) return null;
  const { name: read } = namesOf(name);
  return isLabel(read) || isBoldName(read) ? { name, definition } : null;
}
