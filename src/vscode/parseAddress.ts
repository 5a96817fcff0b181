import * as vscode from 'vscode';

/** The address that a text with a scheme is (`vscode-remote://…`); null for a path. */
export function parseAddress(text: string): vscode.Uri | null {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) ? vscode.Uri.parse(text, true) : null;
}
