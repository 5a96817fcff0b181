import type { Mend, Place } from './mend';

/** A field, a deeper line of one, or an item of its list. */
const belongsToFields = /^(?:[\w-]{1,60}:(?:\s|$)|\s+\S|- )/;

/** Closes front matter behind the last of its fields. */
export function closeFrontMatter({ lines }: Place): Mend | null {
  if (!/^---\s*$/.test(lines[0] ?? '')) return null;
  let end = 1;
  while (end < lines.length && belongsToFields.test(lines[end] ?? '')) end++;
  return { title: 'Close the front matter', edit: { from: end, to: end, lines: ['---'] } };
}
