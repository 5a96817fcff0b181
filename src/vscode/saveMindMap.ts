import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import type { MindMapTarget } from '../core/mindMap/mindMapProtocol';

/** Characters of a title that become the name of a file. */
const NAME = 80;

/** Writes the picture of a map where the person says; beside the note, unless it is one of ours. */
export async function saveMindMap(svg: string, title: string, target: MindMapTarget): Promise<void> {
  const name = fileName(title);
  const folder =
    target.kind === 'note' && !isBundled(target.uri) && !target.uri.startsWith('untitled:')
      ? vscode.Uri.joinPath(vscode.Uri.parse(target.uri, true), '..')
      : vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [vscode.l10n.t('Pictures')]: ['svg'] },
    title: vscode.l10n.t('Export Mind Map'),
  });
  if (!file) return;
  await writeMindMap(svg, file);
  void vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', file.fsPath));
}

export async function writeMindMap(svg: string, file: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(svg));
}

/** A title without what some file systems do not take. */
function fileName(title: string): string {
  const name = title
    .slice(0, NAME)
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${name || 'mind-map'}.svg`;
}
