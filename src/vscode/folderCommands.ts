import * as v from 'valibot';
import * as vscode from 'vscode';
import { pathInside } from '../core/library/noteFiles';
import { VIEWS } from '../ids';
import type { ExamsTree } from './examsTree';
import { urisOf } from './folderUris';
import type { LibraryStore } from './libraryStore';
import type { QuestionBank, Questions } from './questionBank';
import { updateNoteFolders } from './settings';

export interface FolderParts {
  store: LibraryStore;
  questions: QuestionBank;
  tree: ExamsTree;
}

const UriArgument = v.custom<vscode.Uri>((value) => value instanceof vscode.Uri);
/** A node of the tree. */
const WithUri = v.object({ uri: v.string() });

/** Adds the folder that was right-clicked, or one that the person chooses, and says what was found in it. */
export async function addFolder(parts: FolderParts, argument: unknown): Promise<void> {
  const folder = v.is(UriArgument, argument) ? argument : await askForFolder();
  if (!folder) return;
  await updateNoteFolders((entries) => (isNamedIn(entries, folder) ? entries : [...entries, entryOf(folder)]));
  // Whoever runs the command need not wait until the message is answered.
  void tellWhatIsIn(parts, folder, await parts.questions.get());
}

/** Takes a folder out of the setting; its files stay as they are. */
export async function removeFolder(argument: unknown): Promise<void> {
  const address = v.is(UriArgument, argument) ? argument.toString() : v.is(WithUri, argument) ? argument.uri : null;
  if (address === null) return;
  let before: string[] = [];
  await updateNoteFolders((entries) => {
    before = entries;
    return entries.filter((entry) => entry !== address && !addressesOf(entry).includes(address));
  });
  const undo = vscode.l10n.t('Undo');
  const name = decodeURIComponent(address.split('/').at(-1) ?? address);
  const message = vscode.l10n.t('{0} was removed from My Notes. Its files are where they were.', name);
  void vscode.window.showInformationMessage(message, undo).then((picked) => {
    if (picked === undo) return updateNoteFolders((entries) => [...new Set([...before, ...entries])]);
  });
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Add Notes Folder'),
  });
  return picked?.[0];
}

async function tellWhatIsIn(
  { store, tree }: FolderParts,
  folder: vscode.Uri,
  { library, all }: Questions,
): Promise<void> {
  const isInside = (uri: string) => pathInside(folder, vscode.Uri.parse(uri)) !== null;
  const notes = library.notes.filter(({ uri }) => isInside(uri));
  const inNotes = new Set(notes.map(({ uri }) => uri));
  const name = folder.path.split('/').at(-1) ?? '';
  const [first] = notes;
  if (!first) {
    const trouble = store.folders().find(({ uri }) => uri === folder.toString())?.message;
    const nothing = vscode.l10n.t('No notes were found in {0}. Notes are files that end in .md or .markdown.', name);
    void vscode.window.showWarningMessage(trouble ? `${name}: ${trouble}` : nothing);
    return;
  }
  const message = vscode.l10n.t(
    '{0}: {1} notes with {2} terms and {3} questions.',
    name,
    notes.length,
    library.terms.filter(({ uri }) => inNotes.has(uri)).length,
    all.filter(({ source }) => inNotes.has(source.uri)).length,
  );
  const hasProblems = library.problems.some(({ uri }) => isInside(uri));
  const show = vscode.l10n.t('Show');
  const problems = vscode.l10n.t('Show Problems');
  const picked = await vscode.window.showInformationMessage(message, show, ...(hasProblems ? [problems] : []));
  if (picked === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (picked !== show) return;
  await vscode.commands.executeCommand(`${VIEWS.exams}.focus`);
  await tree.reveal(first.uri);
}

function isNamedIn(entries: readonly string[], folder: vscode.Uri): boolean {
  return entries.some((entry) => addressesOf(entry).includes(folder.toString()));
}

function addressesOf(entry: string): string[] {
  const uris = urisOf(entry);
  return typeof uris === 'string' ? [] : uris.map((uri) => uri.toString());
}

function entryOf(folder: vscode.Uri): string {
  return folder.scheme === 'file' ? folder.fsPath : folder.toString();
}
