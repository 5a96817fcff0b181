import * as vscode from 'vscode';
import { readFolderSetting } from '../core/library/folderSetting';
import { parseAddress } from './parseAddress';

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

/** Of the machine that extensions run on; null in a browser. */
function homeFolder(): string | null {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['HOME'] ?? process?.env?.['USERPROFILE'] ?? null;
}
