import * as v from 'valibot';
import * as vscode from 'vscode';
import { fileNameOf, FIRST_LINE_TO_WRITE, newNoteText } from '../core/capture/newNoteText';
import { inReadingOrder } from '../core/exams/exam';
import { COMMANDS } from '../ids';
import { folderUris } from './folderUris';
import type { LibraryStore } from './libraryStore';
import { examInFocus, noteFolders } from './settings';

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
  const folder = await pickFolder();
  if (!folder) return undefined;
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Note'),
    prompt: vscode.l10n.t('What is the note about?'),
    validateInput: (text) => (text.trim() ? null : vscode.l10n.t('A note needs a title.')),
  });
  if (!title) return undefined;
  const task = await pickTask(store);
  return task === undefined ? undefined : { folder: folder.toString(), title, task };
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = folderUris(noteFolders());
  if (folders.length === 0) {
    await vscode.commands.executeCommand(COMMANDS.addFolder);
    return folderUris(noteFolders())[0];
  }
  if (folders.length === 1) return folders[0];
  const items = folders.map((uri) => ({ label: `$(folder) ${vscode.workspace.asRelativePath(uri)}`, uri }));
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
