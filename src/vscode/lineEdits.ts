import * as vscode from 'vscode';
import type { LineEdit } from '../core/notes/lineEdit';

/** The lines of a document, as core counts them. */
export function linesOf(document: vscode.TextDocument): string[] {
  return document.getText().split(/\r\n|\n|\r/);
}

/** An edit of lines as the editor takes it; the editor writes the document's own line ends. */
export function textEdit({ from, to, lines }: LineEdit, document: vscode.TextDocument): vscode.TextEdit {
  const text = lines.join('\n');
  if (to < document.lineCount) {
    return vscode.TextEdit.replace(new vscode.Range(from, 0, to, 0), lines.length > 0 ? `${text}\n` : '');
  }
  const end = document.lineAt(document.lineCount - 1).range.end;
  if (from < document.lineCount)
    return vscode.TextEdit.replace(new vscode.Range(new vscode.Position(from, 0), end), text);
  return vscode.TextEdit.insert(end, `\n${text}`);
}
