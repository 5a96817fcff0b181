import type { Mend, Place } from './mend';

const emptyOption = /^\s{0,20}[-*+] \[[ xX]\]\s*$/;

/** Deletes the first option without text below the place. */
export function dropEmptyOption({ lines, line }: Place): Mend | null {
  for (let at = line; at < lines.length && at < line + 100; at++) {
    if (emptyOption.test(lines[at] ?? '')) {
      return { title: 'Delete the option without text', edit: { from: at, to: at + 1, lines: [] } };
    }
  }
  return null;
}
