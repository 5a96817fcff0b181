import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import type { Place } from '../core/questions/question';
import { lineAnchor } from './lineAnchor';

/** Opens a note rendered, scrolled to a line. The preview's own button shows the source. */
export async function openPlace({ uri, line }: Place): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  await vscode.commands.executeCommand('markdown.showPreview', target.with({ fragment: lineAnchor(line) }));
}

/** Opens the source of a note at a line. */
export async function openSource({ uri, line }: Place, viewColumn?: vscode.ViewColumn): Promise<void> {
  const position = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    selection: new vscode.Range(position, position),
    ...(viewColumn && { viewColumn }),
  });
}

/** Opens a note beside what is open: ours rendered, one's own as source. */
export async function openToSide({ uri, line }: Place): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  if (isBundled(uri)) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', target.with({ fragment: lineAnchor(line) }));
    return;
  }
  const position = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(target, {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(position, position),
  });
}
