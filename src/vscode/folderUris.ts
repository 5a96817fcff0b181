import * as vscode from 'vscode';
import { parseAddress } from './parseAddress';

/**
 * The folders of the setting as addresses: an absolute path, an address with a scheme, or a path inside each workspace folder.
 */
export function folderUris(folders: readonly string[]): vscode.Uri[] {
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  return folders.flatMap((folder) => {
    const address = parseAddress(folder);
    if (address) return [address];
    if (/^(\/|[a-z]:[\\/])/i.test(folder)) {
      const local = vscode.Uri.file(folder);
      const [first] = workspaceFolders;
      return [first && first.uri.scheme !== 'file' ? first.uri.with({ path: local.path }) : local];
    }
    const relative = folder.replace(/^\$\{workspaceFolder\}\/?/, '');
    return workspaceFolders.map(({ uri }) => vscode.Uri.joinPath(uri, relative));
  });
}
