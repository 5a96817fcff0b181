import { readFrontMatter } from '../frontMatter';
import { withEdit } from '../lineEdit';
import type { Mend, Place } from './mend';

/** Puts the value of a field in quotes, where that makes the front matter valid YAML. */
export function quoteValue({ lines, line }: Place): Mend | null {
  // js-yaml names the line behind the one with the stray colon as often as that line itself.
  for (const at of [line, line - 1]) {
    const [, field, value] = /^(\s{0,20}(?:- )?[\w-]{1,60}:\s+)(\S.{0,1000})$/.exec(lines[at] ?? '') ?? [];
    if (!field || !value || /^["'|>]/.test(value)) continue;
    const quoted = `${field}'${value.trimEnd().replace(/'/g, "''")}'`;
    const edit = { from: at, to: at + 1, lines: [quoted] };
    const problem = readFrontMatter(withEdit(lines, edit)).problem;
    if (!problem || problem.line - 1 > at + 1) return { title: 'Put the value in quotes', edit };
  }
  return null;
}
