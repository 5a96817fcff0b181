import * as vscode from 'vscode';

/**
 * The folders of the setting as addresses: an absolute path, an address with a scheme, or a path inside each workspace folder.
 */
export function folderUris(folders: readonly string[]): vscode.Uri[] {
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  return folders.flatMap((folder) => {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(folder)) return [vscode.Uri.parse(folder)];
    if (/^(\/|[a-z]:[\\/])/i.test(folder)) {
      const local = vscode.Uri.file(folder);
      const [first] = workspaceFolders;
      return [first && first.uri.scheme !== 'file' ? first.uri.with({ path: local.path }) : local];
    }
    const relative = folder.replace(/^\$\{workspaceFolder\}\/?/, '');
    return workspaceFolders.map(({ uri }) => vscode.Uri.joinPath(uri, relative));
  });
}
