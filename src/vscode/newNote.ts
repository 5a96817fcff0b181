import * as v from 'valibot';
import * as vscode from 'vscode';
import { fileNameOf, FIRST_LINE_TO_WRITE, newNoteText } from '../core/capture/newNoteText';
import { inReadingOrder } from '../core/exams/exam';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';
import { examInFocus } from './settings';

const Wanted = v.object({ title: v.string(), task: v.nullable(v.string()), folder: v.string() });
type Wanted = v.InferOutput<typeof Wanted>;

/**
 * Asks for a title and what the note serves, makes its file, and opens it where one begins to write. Undefined when it was cancelled.
 * Called with `{ folder, title, task }` (`folder` is an address, `task` may be null) it asks nothing.
 */
export async function newNote(store: LibraryStore, argument: unknown): Promise<vscode.Uri | undefined> {
  const wanted = v.is(Wanted, argument) ? argument : await askForNote(store);
  if (!wanted) return undefined;
  const { folder, title, task } = wanted;
  const uri = await freeName(vscode.Uri.parse(folder, true), fileNameOf(title));
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(newNoteText(title, task)), overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new Error(vscode.l10n.t('{0} could not be written. Is the folder read-only?', uri.path));
  }
  const start = new vscode.Position(FIRST_LINE_TO_WRITE, 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
  return uri;
}

async function askForNote(store: LibraryStore): Promise<Wanted | undefined> {
  await store.get();
  const folder = await pickFolder(store);
  if (!folder) return undefined;
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Note'),
    prompt: vscode.l10n.t('What is the note about?'),
    validateInput: (text) => (text.trim() ? null : vscode.l10n.t('A note needs a title.')),
  });
  if (!title) return undefined;
  const task = await pickTask(store);
  return task === undefined ? undefined : { folder, title, task };
}

/** The address of the folder that the note goes to; without any it offers to add one. */
async function pickFolder(store: LibraryStore): Promise<string | undefined> {
  const folders = () => store.folders().filter(({ state }) => state === 'read' || state === 'cancelled');
  if (folders().length === 0) await vscode.commands.executeCommand(COMMANDS.addFolder);
  const [first, ...others] = folders();
  if (others.length === 0) return first?.uri;
  const items = folders().map(({ name, uri }) => ({
    label: `$(folder) ${name}`,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)),
    uri,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Note'),
    placeHolder: vscode.l10n.t('The folder that it goes to'),
  });
  return picked?.uri;
}

/** Null for no task, undefined when it was cancelled. */
async function pickTask(store: LibraryStore): Promise<string | null | undefined> {
  const { exams } = await store.get();
  const tasks = inReadingOrder(exams, examInFocus()).flatMap((exam) =>
    exam.domains.flatMap(({ tasks }) =>
      tasks.map(({ id, number, title }) => ({ label: `${number} ${title}`, description: exam.code, id })),
    ),
  );
  const none = {
    label: vscode.l10n.t('No task'),
    description: vscode.l10n.t('it stands under My Notes only'),
    id: null,
  };
  const picked = await vscode.window.showQuickPick([none, ...tasks], {
    title: vscode.l10n.t('New Note'),
    placeHolder: vscode.l10n.t('The exam task that it serves'),
    matchOnDescription: true,
  });
  return picked?.id;
}

async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([entry]) => entry.toLowerCase()));
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/\.md$/, `-${number}.md`);
    if (!taken.has(free.toLowerCase())) return vscode.Uri.joinPath(folder, free);
  }
}
