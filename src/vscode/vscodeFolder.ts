import * as vscode from 'vscode';
import type { SegmentFolder } from '../core/progress/segmentFolder';

/** The folder of the log in the extension's storage or wherever the user wants it; on any file system of the editor. */
export function vscodeFolder(root: vscode.Uri): SegmentFolder {
  const { fs } = vscode.workspace;
  const file = (name: string) => vscode.Uri.joinPath(root, name);
  return {
    async list() {
      const entries = await orIfMissing(fs.readDirectory(root), []);
      return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
    },
    async read(name) {
      return new TextDecoder().decode(await fs.readFile(file(name)));
    },
    // The editor makes the folder.
    async write(name, text) {
      await fs.writeFile(file(name), new TextEncoder().encode(text));
    },
    async rename(from, to) {
      await fs.rename(file(from), file(to), { overwrite: false });
    },
    async remove(name) {
      await orIfMissing(fs.delete(file(name), { useTrash: false }), undefined);
    },
  };
}

async function orIfMissing<T>(call: Thenable<T>, otherwise: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return otherwise;
    throw error;
  }
}
