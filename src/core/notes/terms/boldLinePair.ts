import { isBoldName } from './names';
import { pairFrom, type Pair } from './pair';

const boldLine = /^((\*\*|__)[^*_\n]{1,200}\2)(?:[ \t]*\([^()\n]{1,100}\))?[ \t]*\\?\n([\s\S]+)$/;

/** An item whose first line is a name in bold and whose next line tells about it. */
export function boldLinePair(text: string): Pair | null {
  const [whole, name = '', , definition = ''] = boldLine.exec(text) ?? [];
  return whole === undefined ? null : pairFrom(name, definition, isBoldName);
}
