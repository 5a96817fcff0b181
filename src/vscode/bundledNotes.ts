import * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import type { Library } from '../core/library/library';

/** Reads the library that `esbuild.js` compiled from `notes/`. */
export async function loadBundledLibrary(extension: vscode.Uri): Promise<Library> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'notes.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Library;
}

/** The file that a bundled note's address stands for; other addresses stay as they are. */
export function locateNote(extension: vscode.Uri, uri: vscode.Uri): vscode.Uri {
  return uri.scheme === BUNDLED_SCHEME ? vscode.Uri.joinPath(extension, 'notes', uri.path) : uri;
}

/** The address of the bundled note that a file is; other addresses stay as they are. */
export function bundledAddress(extension: vscode.Uri, uri: vscode.Uri): vscode.Uri {
  const notes = vscode.Uri.joinPath(extension, 'notes/');
  const isOurs = uri.scheme === notes.scheme && uri.authority === notes.authority && uri.path.startsWith(notes.path);
  return isOurs ? vscode.Uri.from({ scheme: BUNDLED_SCHEME, path: uri.path.slice(notes.path.length - 1) }) : uri;
}

/** Whether a document is a bundled note, also where its file was opened. */
export function isBundledNote(extension: vscode.Uri, uri: vscode.Uri): boolean {
  return bundledAddress(extension, uri).scheme === BUNDLED_SCHEME;
}

/**
 * Serves the bundled notes read-only, so that previews, links between notes and "show source" work as for any file.
 * Reads files only: in the browser an extension cannot list its own folders.
 */
export function registerBundledNotes(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(BUNDLED_SCHEME, new BundledNotes(extension), {
    isReadonly: new vscode.MarkdownString(
      vscode.l10n.t('Bundled notes are read-only. Add a folder of your own to write notes.'),
    ),
    isCaseSensitive: true,
  });
}

class BundledNotes implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly extension: vscode.Uri) {}

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    if (!uri.path.endsWith('.md')) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(locateNote(this.extension, uri));
    } catch {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
