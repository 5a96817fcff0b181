import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import { isBundled } from '../core/library/bundledScheme';
import type { Library } from '../core/library/library';
import type { PracticeFilter } from '../core/study/drawPractice';
import type { QuizScope } from '../core/study/scope';
import type { StudyRequest } from '../core/study/studyRequest';
import { studyPreferences } from './settings';

interface ScopeItem extends vscode.QuickPickItem {
  scope?: QuizScope;
  filter?: PracticeFilter;
}

/** Lets the person choose what to practise, and how many questions. */
export async function pickPractice(library: Library, examInFocus: string): Promise<StudyRequest | undefined> {
  const picked = await vscode.window.showQuickPick(scopeItems(library, examInFocus), {
    title: vscode.l10n.t('Quiz on …'),
    placeHolder: vscode.l10n.t('An exam, a domain, a task, a note, a service or a tag'),
    matchOnDescription: true,
  });
  if (!picked?.scope) return undefined;
  const length = await pickLength();
  if (length === undefined) return undefined;
  return { mode: 'practice', scope: picked.scope, filter: picked.filter ?? 'all', length };
}

function scopeItems(library: Library, examInFocus: string): ScopeItem[] {
  const exams = inReadingOrder(library.exams, examInFocus);
  const [first] = exams;
  const services = new Set(library.services.map(({ noteId }) => noteId));
  const topics = library.notes.filter(
    ({ id, uri, tasks }) => (tasks.length > 0 || !isBundled(uri)) && !services.has(id),
  );
  const tags = [...new Set(library.notes.flatMap((note) => note.tags))].sort((a, b) => a.localeCompare(b, 'en'));
  return [
    ...(first ? filtered(first.code, { kind: 'tasks', id: first.id }) : []),
    ...exams.flatMap((exam): ScopeItem[] => [
      separator(exam.code),
      { label: `$(mortar-board) ${exam.code}`, description: exam.title, scope: { kind: 'tasks', id: exam.id } },
      ...exam.domains.flatMap((domain): ScopeItem[] => [
        {
          label: `$(layers) ${domain.number} ${domain.title}`,
          description: `${domain.weight} %`,
          scope: { kind: 'tasks', id: domain.id },
        },
        ...domain.tasks.map((task) => ({
          label: `$(checklist) ${task.number} ${task.title}`,
          description: exam.code,
          scope: { kind: 'tasks' as const, id: task.id },
        })),
      ]),
    ]),
    separator(vscode.l10n.t('Notes')),
    ...topics.map(({ id, title }) => ({ label: `$(book) ${title}`, scope: { kind: 'note' as const, id } })),
    separator(vscode.l10n.t('Services')),
    ...library.services
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ name, aliases, noteId }) => ({
        label: `$(symbol-class) ${name}`,
        description: aliases.join(', '),
        scope: { kind: 'note' as const, id: noteId },
      })),
    separator(vscode.l10n.t('Tags')),
    ...tags.map((tag) => ({ label: `$(tag) ${tag}`, scope: { kind: 'tag' as const, tag } })),
  ];
}

function filtered(code: string, scope: QuizScope): ScopeItem[] {
  return [
    { label: `$(error) ${vscode.l10n.t('Missed questions')}`, description: code, scope, filter: 'missed' },
    { label: `$(sparkle) ${vscode.l10n.t('New questions')}`, description: code, scope, filter: 'new' },
  ];
}

function separator(label: string): ScopeItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

async function pickLength(): Promise<number | undefined> {
  const { length: usual } = studyPreferences();
  const lengths = [...new Set([usual, 5, 10, 20, 30, 50])];
  const picked = await vscode.window.showQuickPick(
    lengths.map((length) => ({
      label: vscode.l10n.t('{0} questions', length),
      ...(length === usual && { description: vscode.l10n.t('as in your settings') }),
      length,
    })),
    { title: vscode.l10n.t('How Many Questions') },
  );
  return picked?.length;
}
