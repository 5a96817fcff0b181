import type { Note } from '../notes/note';
import type { Problem } from '../notes/problem';
import type { Place } from '../questions/question';
import type { Library } from './library';
import { whyNothing } from './whyNothing';

/** What was understood of one file. */
export interface FileCheck {
  uri: string;
  title: string;
  sections: number;
  terms: number;
  /** How many questions of each kind were picked up. */
  questions: Record<string, number>;
  /** The exams, domains and tasks that the note, its headings and its terms serve. */
  serves: string[];
  problems: Problem[];
  /** Why nothing can be learned from it; null when something can. */
  reason: string | null;
}

/** What was understood of a person's notes: what "Check My Notes" and `npm run try-notes` say. */
export interface CheckReport {
  files: FileCheck[];
  sections: number;
  terms: number;
  questions: Record<string, number>;
  problems: number;
  /** How many files serve each exam, domain or task. */
  serves: Record<string, number>;
}

/**
 * Looks at the notes of a library that `isOwn` accepts. Files of which only a problem is known are listed, too.
 * @param textOf the text of a note; it is asked for where nothing was understood
 */
export async function checkReport(
  library: Library,
  isOwn: (uri: string) => boolean,
  textOf: (uri: string) => Promise<string>,
): Promise<CheckReport> {
  const notes = library.notes.filter(({ uri }) => isOwn(uri));
  const problems = grouped(library.problems.filter(({ uri }) => isOwn(uri)));
  const terms = grouped(library.terms);
  const questions = grouped(library.questions.map(({ kind, source, tasks }) => ({ kind, tasks, ...source })));
  const exams = new Set(library.exams.map(({ uri }) => uri));
  const places = placesOf(library);
  const known = new Set(notes.map(({ uri }) => uri));
  const files: FileCheck[] = [...problems.keys()]
    .filter((uri) => !known.has(uri))
    .map((uri) => {
      const found = problems.get(uri) ?? [];
      const nothing = { title: '', sections: 0, terms: 0, questions: {}, serves: [] };
      return { uri, ...nothing, problems: found, reason: found[0]?.message ?? null };
    });
  for (const note of notes) {
    const found = {
      terms: terms.get(note.uri) ?? [],
      questions: questions.get(note.uri) ?? [],
      problems: problems.get(note.uri) ?? [],
    };
    const hasNothing = found.terms.length === 0 && found.questions.length === 0 && !exams.has(note.uri);
    files.push({
      uri: note.uri,
      title: note.title,
      sections: note.sections.length,
      terms: found.terms.length,
      questions: counted(found.questions.map(({ kind }) => kind)),
      serves: servedBy(note, [...found.terms, ...found.questions]).filter((id) => places.has(id)),
      problems: [...found.problems].sort((a, b) => a.line - b.line),
      reason: hasNothing ? (unread(found.problems) ?? whyNothing(await textOf(note.uri))) : null,
    });
  }
  files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return {
    files,
    sections: sum(files.map((file) => file.sections)),
    terms: sum(files.map((file) => file.terms)),
    questions: counted(notes.flatMap(({ uri }) => (questions.get(uri) ?? []).map(({ kind }) => kind))),
    problems: sum(files.map((file) => file.problems.length)),
    serves: counted(files.flatMap((file) => file.serves)),
  };
}

/** The problem that kept a file from being read at all. */
function unread(problems: readonly Problem[]): string | null {
  const whole: Problem['code'][] = ['empty-note', 'too-large', 'too-deep', 'unreadable'];
  return problems.find(({ code }) => whole.includes(code))?.message ?? null;
}

/** The ids of all exams, domains and tasks that there are. */
function placesOf({ exams }: Library): Set<string> {
  const domains = exams.flatMap((exam) => exam.domains);
  return new Set([...exams, ...domains, ...domains.flatMap(({ tasks }) => tasks)].map(({ id }) => id));
}

function servedBy({ tasks, sections }: Note, parts: readonly { tasks?: string[] }[]): string[] {
  const named = [
    ...tasks,
    ...sections.flatMap(({ serves }) => serves ?? []),
    ...parts.flatMap((one) => one.tasks ?? []),
  ];
  return [...new Set(named)].sort();
}

function grouped<T extends Pick<Place, 'uri'>>(items: readonly T[]): Map<string, T[]> {
  const byUri = new Map<string, T[]>();
  for (const item of items) {
    const known = byUri.get(item.uri);
    if (known) known.push(item);
    else byUri.set(item.uri, [item]);
  }
  return byUri;
}

function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
