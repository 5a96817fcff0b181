import type { Mend, Place } from './mend';

/** Deletes a field of the front matter with the deeper lines that belong to it. */
export function dropField({ lines, line }: Place): Mend | null {
  const [, indent = '', name] = /^(\s{0,20})([\w-]{1,60}):/.exec(lines[line] ?? '') ?? [];
  if (!name) return null;
  let end = line + 1;
  while (end < lines.length && isDeeper(lines[end] ?? '', indent.length)) end++;
  return { title: `Delete the field "${name}"`, edit: { from: line, to: end, lines: [] } };
}

function isDeeper(line: string, indent: number): boolean {
  const own = line.search(/\S/);
  return own > indent || (own === indent && line.startsWith('- ', indent));
}
