import type { ExamNames } from './examNames';

/**
 * The id that a person means who names a task in a field: `mla-c01/1.1`, `MLA-C01 1.1`, or `1.1` where the exam is known.
 * Null when there is no such exam, domain or task.
 * @param exam the exam that the note names otherwise
 */
export function taskReference(
  written: string,
  exam: string | null,
  names: ExamNames,
  known: ReadonlySet<string>,
): string | null {
  const small = written.trim().toLowerCase();
  if (known.has(small)) return small;
  const [coded, ...others] = names.coded(written);
  const id = coded ?? exam;
  if (id === null || others.length > 0) return null;
  const [family = '', version = ''] = id.split('-');
  const code = new RegExp(`^${family}[\\s_-]?${version}[\\s/:.,_-]{0,3}`);
  const rest = (coded === undefined ? small : small.replace(code, '')).replace(
    /^(?:domain|task(?:\s?statement)?)?[\s_-]{0,3}/,
    '',
  );
  const place = rest === '' && coded !== undefined ? id : `${id}/${rest}`;
  return known.has(place) ? place : null;
}
