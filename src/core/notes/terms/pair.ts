import { isLabel } from './labels';
import { bare, namesOf } from './names';

/** What stands before and behind a separator. */
export interface Pair {
  name: string;
  aliases: string[];
  /** Whether what stands before is the head of a remark (`Use case`) and no name. */
  label: boolean;
  /** Inline Markdown as written; empty when the definition stands elsewhere. */
  definition: string;
}

/** `"with least effort"`: words of somebody, such as of a question. */
const quoted = /^\s*(?:\*\*|__)?["“«「][^"“”«»「」`]{1,100}\s[^"“”«»「」`]{1,100}["”»」](?:\*\*|__)?\s*$/;

/** The pair, when what stands before the separator is a label or may be a name. */
export function pairFrom(written: string, definition: string, isName: (name: string) => boolean): Pair | null {
  if (quoted.test(written.slice(0, 200))) return null;
  const names = namesOf(written);
  const label = isLabel(names.name) || (names.aliases.length > 0 && isLabel(bare(written)));
  return label || isName(names.name) ? { ...names, label, definition } : null;
}
