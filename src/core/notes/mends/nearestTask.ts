import type { Exam } from '../../exams/exam';
import type { Mend, Place } from './mend';

/** What is written like the id of a task, domain or exam. */
const writtenId = /[A-Za-z0-9]{2,5}-?[A-Za-z]\d{2}[\s/:,.]{1,3}\d{1,2}(?:\.\d{1,2}){0,2}/g;

/** Replaces a task that no exam has by the one that is written most alike. */
export function nearestTask({ lines, line, exams }: Place): Mend | null {
  const known = exams.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const text = lines[line] ?? '';
  for (const [written] of text.matchAll(writtenId)) {
    if (known.includes(written)) continue;
    const task = nearest(written, exams, known);
    if (!task) continue;
    return {
      title: `Change ${written} to ${task}`,
      edit: { from: line, to: line + 1, lines: [text.replace(written, task)] },
    };
  }
  return null;
}

/** The same exam, or the one with that letter and number; there the task itself, the task that the skill belongs to, or none. */
function nearest(written: string, exams: readonly Exam[], known: readonly string[]): string | null {
  const [, code = '', number = ''] = /^([A-Za-z0-9]+-?[A-Za-z]\d{2})\W{1,3}(.+)$/.exec(written) ?? [];
  const squeezed = (text: string) => text.toLowerCase().replace(/\W/g, '');
  const exam = exams.find(({ id }) => squeezed(id) === squeezed(code));
  if (!exam) return null;
  const parts = number.split('.');
  for (let length = parts.length; length >= 2; length--) {
    const id = `${exam.id}/${parts.slice(0, length).join('.')}`;
    if (known.includes(id)) return id;
  }
  return null;
}
