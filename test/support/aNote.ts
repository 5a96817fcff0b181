import { buildLibrary } from '../../src/core/library/buildLibrary';
import { emptyLibrary, type Library } from '../../src/core/library/library';
import { parseNote, type ParsedNote } from '../../src/core/notes/parseNote';

/** Lines joined to a text, so that a note can be written as a list. */
export function lines(...all: string[]): string {
  return all.join('\n');
}

/** The address that the builders give to a note. */
export function uriOf(path: string): string {
  return `test:/${path}`;
}

export function aNote(text: string, path = 'topics/sample.md'): ParsedNote {
  return parseNote(path, uriOf(path), text);
}

/** A small exam `t-01` with the tasks 1.1, 1.2 and 2.1. */
export const EXAM_PATH = 'exams/t-01.md';
export const EXAM_NOTE = lines(
  '---',
  'title: Test Exam',
  'exam:',
  '  code: T-01',
  '  status: active',
  '  questions: 65',
  '  scored: 50',
  '  minutes: 130',
  '  passMark: 720',
  '  kinds: [choice, multiple]',
  '  domains:',
  '    - title: First',
  '      weight: 60',
  '      tasks:',
  "        - { id: '1.1', skills: 2, title: One }",
  "        - { id: '1.2', skills: 4, title: Two }",
  '    - title: Second',
  '      weight: 40',
  '      tasks:',
  "        - { id: '2.1', skills: 1, title: Three }",
  '---',
  '# Test Exam',
);

/** A library of notes by their path; the exam `t-01` comes with it. */
export function aLibrary(notes: Record<string, string>, base: Library = emptyLibrary): Library {
  const all = base === emptyLibrary ? { [EXAM_PATH]: EXAM_NOTE, ...notes } : notes;
  return buildLibrary(
    Object.entries(all).map(([path, text]) => aNote(text, path)),
    base,
  );
}

/** The text of a service note with all that is needed; `extra` are further lines of its `service` block. */
export function aServiceNote(title: string, extra: string[] = [], body = 'It is a service for tests.'): string {
  return lines(
    '---',
    `title: ${title}`,
    'tasks: [t-01/1.1]',
    'service:',
    '  kind: service',
    '  category: Analytics',
    '  status: active',
    '  docs: https://docs.aws.amazon.com/',
    ...extra.map((line) => `  ${line}`),
    '---',
    `# ${title}`,
    '',
    body,
  );
}
