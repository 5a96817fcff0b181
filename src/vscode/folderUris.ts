import * as vscode from 'vscode';
import { parseAddress } from './parseAddress';

/** The folders of the setting as addresses: absolute ones, or a path inside each workspace folder. */
export function folderUris(folders: readonly string[]): vscode.Uri[] {
  return folders.flatMap((folder) => {
    const absolute = absoluteFolder(folder);
    if (absolute) return [absolute];
    const relative = folder.replace(/^\$\{workspaceFolder\}\/?/, '');
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, relative));
  });
}

/** The address that an absolute path or an address with a scheme is; null for any other text. */
export function absoluteFolder(folder: string): vscode.Uri | null {
  const address = parseAddress(folder);
  if (address) return address;
  if (!/^(\/|\\\\|[a-z]:[\\/])/i.test(folder)) return null;
  const local = vscode.Uri.file(folder);
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first && first.uri.scheme !== 'file' ? first.uri.with({ path: local.path }) : local;
}
