import * as vscode from 'vscode';
import { buildLibrary } from '../core/library/buildLibrary';
import type { Library } from '../core/library/library';
import { type ParsedNote, parseNote } from '../core/notes/parseNote';

/** Folders that hold no notes. */
const skipped = /^(\..*|node_modules)$/;

/** Adds the notes of the user's folders to the bundled ones. */
export async function readOwnNotes(
  folders: readonly vscode.Uri[],
  bundled: Library,
  log: vscode.LogOutputChannel,
): Promise<Library> {
  const notes = await Promise.all(folders.map((folder) => readFolder(folder, log)));
  return buildLibrary(notes.flat(), bundled);
}

/** Reads every Markdown file below a folder. A file or folder that cannot be read costs only itself. */
async function readFolder(root: vscode.Uri, log: vscode.LogOutputChannel): Promise<ParsedNote[]> {
  const base = root.path.replace(/\/+$/, '');
  const name = base.split('/').at(-1) ?? '';
  const files = await markdownFiles(root, log);
  const notes = await Promise.all(
    files.map(async (file) => {
      try {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        return parseNote(name + file.path.slice(base.length), file.toString(), text);
      } catch (error) {
        log.error(`${file.toString()} could not be read: ${String(error)}`);
        return null;
      }
    }),
  );
  return notes.filter((note) => note !== null);
}

async function markdownFiles(folder: vscode.Uri, log: vscode.LogOutputChannel): Promise<vscode.Uri[]> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    log.error(
      `The notes folder ${folder.toString()} could not be read: ${String(error)}. Check the setting awsMlNotes.folders.`,
    );
    return [];
  }
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      // A link to a folder could lead back up, so links are followed to files only.
      if (type === vscode.FileType.Directory) return skipped.test(name) ? [] : markdownFiles(uri, log);
      return (type & vscode.FileType.File) !== 0 && /\.(md|markdown)$/i.test(name) ? [uri] : [];
    }),
  );
  return found.flat();
}
