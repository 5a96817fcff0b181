import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';

interface NoteItem extends vscode.QuickPickItem {
  uri: vscode.Uri | null;
}

/**
 * Lets the person choose one of their own notes, or make a new one; the note of the active editor stands first.
 * Without a folder of notes it offers to add one. Undefined when nothing was chosen.
 */
export async function pickOwnNote(store: LibraryStore, title: string): Promise<vscode.Uri | undefined> {
  const { notes } = await store.get();
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const own = notes
    .filter(({ uri }) => !isBundled(uri))
    .sort((a, b) => Number(b.uri === active) - Number(a.uri === active) || a.title.localeCompare(b.title));
  const items: NoteItem[] = own.map((note) => {
    const uri = vscode.Uri.parse(note.uri, true);
    return { label: `$(notebook) ${note.title}`, description: vscode.workspace.asRelativePath(uri), uri };
  });
  const newNote = { label: `$(new-file) ${vscode.l10n.t('New note…')}`, alwaysShow: true, uri: null };
  const picked = await vscode.window.showQuickPick([...items, newNote], {
    title,
    placeHolder: vscode.l10n.t('One of your notes'),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  return picked.uri ?? (await vscode.commands.executeCommand<vscode.Uri | undefined>(COMMANDS.newNote));
}
