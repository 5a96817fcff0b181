import * as vscode from 'vscode';
import { readFolderSetting } from '../core/library/folderSetting';
import { pathInside, withoutCovered } from '../core/library/noteFiles';
import { parseAddress } from './parseAddress';
import { noteFolderSetting } from './settings';

/** How it stands with a folder of the user's notes. */
export interface FolderState {
  /** Its address, or what the setting says where that is none. */
  uri: string;
  name: string;
  state: 'read' | 'missing' | 'unreadable' | 'cancelled';
  /** What is wrong and how to mend it; empty when nothing is. */
  message: string;
}

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

/** The addresses that an entry of the setting stands for, or why there are none. */
export function urisOf(entry: string): vscode.Uri[] | string {
  const setting = readFolderSetting(entry, homeFolder());
  switch (setting.kind) {
    case 'address': {
      const uri = addressOf(setting.text);
      return uri ? [tidied(uri)] : vscode.l10n.t('This is no address of a folder. Mend it in the setting.');
    }
    case 'absolute':
      return [tidied(localUri(setting.path))];
    case 'relative':
      return (vscode.workspace.workspaceFolders ?? [])
        .filter(({ name }) => setting.root === null || setting.root === name)
        .map(({ uri }) => tidied(vscode.Uri.joinPath(uri, setting.path)));
    case 'homeless':
      return vscode.l10n.t('There is no home folder here. Name the whole path in the setting.');
  }
}

/** The address that an absolute path or an address with a scheme is; null for any other text. */
export function absoluteFolder(text: string): vscode.Uri | null {
  const setting = readFolderSetting(text, homeFolder());
  if (setting.kind === 'address') return parseAddress(setting.text);
  return setting.kind === 'absolute' ? localUri(setting.path) : null;
}

/** A path is one of the machine that the workspace is on. */
function localUri(path: string): vscode.Uri {
  const local = vscode.Uri.file(path);
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first && first.uri.scheme !== 'file' ? first.uri.with({ path: local.path }) : local;
}

function addressOf(text: string): vscode.Uri | null {
  try {
    return parseAddress(text);
  } catch {
    return null;
  }
}

/** As the editor writes the addresses of files: no slash at the end, the letter of a drive in lower case. */
function tidied(uri: vscode.Uri): vscode.Uri {
  const path = uri.path.replace(/(?<=.)\/+$/, '').replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return uri.with({ path });
}

function nameOf({ path, authority }: vscode.Uri): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' ? authority : last;
}

function isInWorkspace(uri: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => pathInside(folder.uri, uri) !== null);
}

/** Of the machine that extensions run on; null in a browser. */
function homeFolder(): string | null {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['HOME'] ?? process?.env?.['USERPROFILE'] ?? null;
}
