import * as vscode from 'vscode';
import { relativeLink } from '../core/capture/relativeLink';
import { isBundled } from '../core/library/bundledScheme';
import { escaped } from '../core/notes/inline';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';
import type { NoteSearch } from './noteSearch';
import { wantedFolders } from './wantedFolders';

const FILE = 'Check of My Notes.md';

export interface CheckParts {
  /** Where the report is written. */
  storage: vscode.Uri;
  store: LibraryStore;
  search: NoteSearch;
}

/**
 * Shows what was understood of the person's notes, with links to files and lines. The report is a file, because a
 * preview follows only links that lead from file to file.
 * @returns its address; undefined without folders
 */
export async function checkMyNotes({ storage, store, search }: CheckParts): Promise<vscode.Uri | undefined> {
  const folders = wantedFolders().folders.map(({ uri }) => uri);
  if (folders.length === 0) {
    const add = vscode.l10n.t('Add a Folder of Notes…');
    const message = vscode.l10n.t('There are no notes of yours to check yet.');
    void vscode.window.showInformationMessage(message, add).then((picked) => {
      if (picked === add) return vscode.commands.executeCommand(COMMANDS.addFolder);
    });
    return undefined;
  }
  const { checkReport } = await import('../core/library/checkReport');
  const { writeCheck } = await import('../core/library/writeCheck');
  const report = await checkReport(
    await store.complete(),
    (uri) => !isBundled(uri),
    (uri) => search.texts.of(uri),
  );
  const file = await newFile(storage);
  const text = writeCheck(report, {
    heading: (title, level) => `${'#'.repeat(level)} ${title}`,
    said: escaped,
    place: (uri, line) => linked(file, uri, line, folders),
  });
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${text}\n`));
  await vscode.commands.executeCommand('markdown.showPreview', file);
  return file;
}

/** The address of a new report; earlier ones go. An editor that has read a file out there would not notice that it changed. */
async function newFile(storage: vscode.Uri): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const reports = vscode.Uri.joinPath(storage, 'check');
  await fs.createDirectory(reports);
  await fs.delete(reports, { recursive: true });
  const folder = vscode.Uri.joinPath(reports, Date.now().toString(36));
  await fs.createDirectory(folder);
  return vscode.Uri.joinPath(folder, FILE);
}

/** A link to a line that the preview can follow; where none leads there, the name alone. */
function linked(report: vscode.Uri, address: string, line: number | undefined, folders: readonly vscode.Uri[]): string {
  const uri = vscode.Uri.parse(address, true);
  const name = escaped(nameOf(uri, folders) + (line === undefined ? '' : `:${line}`));
  const target = relativeLink(report, uri, line ?? 1) ?? linkFromWorkspace(uri, line ?? 1);
  return target === null ? name : `[${name}](${target})`;
}

/** In the browser the report lies elsewhere than the notes. A link that begins with a slash begins at the first workspace folder. */
function linkFromWorkspace(uri: vscode.Uri, line: number): string | null {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const link = root && relativeLink(vscode.Uri.joinPath(root, FILE), uri, line);
  return link ? `/${link}` : null;
}

/** The path of a note, from the name of its folder on. */
function nameOf(uri: vscode.Uri, folders: readonly vscode.Uri[]): string {
  for (const folder of folders) {
    const base = folder.path.replace(/\/+$/, '');
    if (uri.path.startsWith(`${base}/`)) return base.slice(base.lastIndexOf('/') + 1) + uri.path.slice(base.length);
  }
  return uri.path;
}
