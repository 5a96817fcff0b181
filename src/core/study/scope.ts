import * as v from 'valibot';
import { isBundled } from '../library/bundledScheme';
import type { Library } from '../library/library';
import type { Note } from '../notes/note';
import type { Question } from '../questions/question';

/**
 * What a quiz is about: an exam, domain or task by its id (`mla-c02/1.1`), one note, several notes under a title of their
 * own, the notes with a tag, those below the address of a folder, or all of the person's own.
 */
export const QuizScope = v.variant('kind', [
  v.object({ kind: v.literal('tasks'), id: v.string() }),
  v.object({ kind: v.literal('note'), id: v.string() }),
  v.object({ kind: v.literal('notes'), ids: v.array(v.string()), title: v.string() }),
  v.object({ kind: v.literal('tag'), tag: v.string() }),
  v.object({ kind: v.literal('folder'), uri: v.string() }),
  v.object({ kind: v.literal('own') }),
]);
export type QuizScope = v.InferOutput<typeof QuizScope>;

/** The questions of a scope; those of a note include the questions elsewhere that its sections answer. */
export function questionsIn(scope: QuizScope, questions: readonly Question[], library: Library): Question[] {
  if (scope.kind === 'tasks') {
    return questions.filter(({ tasks }) => tasks.some((task) => isWithin(task, scope.id)));
  }
  const notes = notesOf(scope, library);
  const ids = new Set(notes.map(({ id }) => id));
  const uris = new Set(notes.map(({ uri }) => uri));
  return questions.filter(({ noteId, see }) => ids.has(noteId) || (see && uris.has(see.uri)));
}

function notesOf(scope: Exclude<QuizScope, { kind: 'tasks' }>, { notes }: Library): Note[] {
  if (scope.kind === 'tag') return notes.filter(({ tags }) => tags.includes(scope.tag));
  if (scope.kind === 'folder') return notes.filter(({ uri }) => uri.startsWith(`${scope.uri}/`));
  if (scope.kind === 'own') return notes.filter(({ uri }) => !isBundled(uri));
  const asked = new Set(scope.kind === 'note' ? [scope.id] : scope.ids);
  return notes.filter(({ id }) => asked.has(id));
}

/** Whether a task belongs to an exam, a domain or is the task itself. */
export function isWithin(task: string, id: string): boolean {
  return task === id || task.startsWith(`${id}/`) || (id.includes('/') && task.startsWith(`${id}.`));
}

/** How a scope is called in a title. */
export function scopeTitle(scope: QuizScope, library: Library): string {
  if (scope.kind === 'notes') return scope.title;
  if (scope.kind === 'tag') return `#${scope.tag}`;
  if (scope.kind === 'folder') return folderName(scope.uri);
  if (scope.kind === 'own') return 'My Notes';
  if (scope.kind === 'note') return library.notes.find(({ id }) => id === scope.id)?.title ?? scope.id;
  for (const exam of library.exams) {
    if (exam.id === scope.id) return exam.code;
    for (const domain of exam.domains) {
      if (domain.id === scope.id) return `${exam.code} · ${domain.title}`;
      const task = domain.tasks.find(({ id }) => id === scope.id);
      if (task) return `${exam.code} · ${task.number} ${task.title}`;
    }
  }
  return scope.id;
}

function folderName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
