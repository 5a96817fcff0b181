import * as vscode from 'vscode';
import type { FolderState } from '../core/library/folderState';
import { pathInside, withoutCovered } from '../core/library/noteFiles';
import { urisOf } from './folderUris';
import { noteFolderSetting } from './settings';

/** A folder that is to be read. */
export interface WantedFolder {
  uri: vscode.Uri;
  name: string;
  /** The same for the folders that one relative path of the setting stands for: one of them is enough. */
  entry: string;
  /** Links may lead out of a workspace that nobody trusts. */
  followsLinks: boolean;
}

/** The folders of the setting, each one once, and those that cannot be looked for or must not be. */
export function wantedFolders(): { folders: WantedFolder[]; refused: FolderState[] } {
  const { entries, isOfWorkspace } = noteFolderSetting();
  const isTrusted = vscode.workspace.isTrusted || !isOfWorkspace;
  const folders: WantedFolder[] = [];
  const refused: FolderState[] = [];
  for (const entry of entries) {
    const found = urisOf(entry);
    if (typeof found === 'string') {
      refused.push({ uri: entry, name: entry, state: 'unreadable', message: found });
      continue;
    }
    for (const uri of found) {
      const name = nameOf(uri);
      if (isTrusted || isInWorkspace(uri)) {
        folders.push({ uri, name, entry, followsLinks: isTrusted });
        continue;
      }
      const message = vscode.l10n.t(
        'This workspace names a folder outside of itself. Trust the workspace, or name the folder in your user settings.',
      );
      refused.push({ uri: uri.toString(), name, state: 'unreadable', message });
    }
  }
  const kept = new Set(withoutCovered(folders.map(({ uri }) => uri)));
  return { folders: folders.filter(({ uri }) => kept.has(uri)), refused };
}

function nameOf({ path, authority }: vscode.Uri): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' ? authority : last;
}

function isInWorkspace(uri: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => pathInside(folder.uri, uri) !== null);
}
