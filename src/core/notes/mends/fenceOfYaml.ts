import type { Mend, Place } from './mend';

/** Begins front matter without the name of a language. */
export function fenceOfYaml({ lines }: Place): Mend | null {
  if (!/^---\s*\S/.test(lines[0] ?? '')) return null;
  return { title: 'Begin the front matter with only ---', edit: { from: 0, to: 1, lines: ['---'] } };
}
