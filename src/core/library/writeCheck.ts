import type { CheckReport, FileCheck } from './checkReport';

/** How a report is written: as Markdown for the preview, or as plain text for a terminal. */
export interface CheckStyle {
  heading(text: string, level: 1 | 2): string;
  /** A text out of a note or a file's name: what it says, and nothing that it does. */
  said(text: string): string;
  /** A file, or a line of it; lines count from 1. */
  place(uri: string, line?: number): string;
}

/** The report on a person's notes, what asks for attention first. */
export function writeCheck(report: CheckReport, style: CheckStyle): string {
  const { files } = report;
  const silent = files.filter(({ reason }) => reason !== null);
  const problems = files.flatMap((file) => file.problems);
  return [
    style.heading('Check of My Notes', 1),
    `${count(files.length, 'file')}, ${count(report.sections, 'section')}, ${count(report.terms, 'term')}, ` +
      `${questions(report.questions)}, ${count(report.problems, 'problem')}.`,
    ...part(
      'Nothing was understood',
      silent.map(({ uri, reason }) => `${style.place(uri)}: ${style.said(reason ?? '')}`),
      style,
    ),
    ...part(
      'Problems',
      problems.map(({ uri, line, code, message }) => `${style.place(uri, line)} ${code}: ${style.said(message)}`),
      style,
    ),
    ...part(
      'Exams, domains and tasks',
      Object.entries(report.serves).map(([id, number]) => `${style.said(id)}: ${count(number, 'file')}`),
      style,
    ),
    ...part(
      'Files',
      files.map((file) => `${style.place(file.uri)}: ${understood(file, style)}`),
      style,
    ),
  ].join('\n\n');
}

function part(title: string, items: readonly string[], style: CheckStyle): string[] {
  if (items.length === 0) return [];
  return [style.heading(`${title} (${items.length})`, 2), items.map((item) => `- ${item}`).join('\n')];
}

function understood(file: FileCheck, style: CheckStyle): string {
  const serves = file.serves.length > 0 ? `; serves ${file.serves.map((id) => style.said(id)).join(', ')}` : '';
  const problems = file.problems.length > 0 ? `, ${count(file.problems.length, 'problem')}` : '';
  return `${count(file.sections, 'section')}, ${count(file.terms, 'term')}, ${questions(file.questions)}${problems}${serves}`;
}

/** `3 questions (2 choice, 1 card)` */
function questions(kinds: Record<string, number>): string {
  const entries = Object.entries(kinds);
  const total = entries.reduce((sum, [, number]) => sum + number, 0);
  const each = entries.map(([kind, number]) => `${number} ${kind}`).join(', ');
  return count(total, 'question') + (each ? ` (${each})` : '');
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
