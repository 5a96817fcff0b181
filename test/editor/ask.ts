import { assert } from 'chai';
import * as vscode from 'vscode';

/** What the tests ask the editor, as a user would. */

export const EXTENSION = 'ml-exam-notes.aws-ml-exam-notes';

/** Adds text to a new document, with the cursor at `|`. */
export async function documentWith(
  marked: string,
  language = 'plaintext',
): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const offset = marked.indexOf('|');
  const content = marked.replace('|', '');
  const document = await vscode.workspace.openTextDocument({ language, content });
  return { document, position: document.positionAt(Math.max(offset, 0)) };
}

export interface HoverAnswer {
  text: string;
  /** The text that the hover covers. */
  covers: string;
  trusts: unknown;
}

/** Our hover at a position, told from those of other extensions by its link to the notes. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<HoverAnswer | null> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  for (const { contents, range } of hovers) {
    for (const content of contents) {
      if (!(content instanceof vscode.MarkdownString) || !content.value.includes('command:awsMlNotes.openNote'))
        continue;
      return { text: content.value, covers: range ? document.getText(range) : '', trusts: content.isTrusted };
    }
  }
  return null;
}

/** Waits until something is so; the editor does most things a moment later. */
export async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let i = 0; i < 100; i++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`${what} did not happen within ten seconds`);
}

export function activeTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab;
}

export async function closeTabs(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** A file of the sample workspace. */
export function workspaceFile(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isOk(folder, 'the tests run in the sample workspace');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Runs a command that has to be refused, and gives back what it says. */
export async function refusal(command: string, ...args: unknown[]): Promise<string> {
  try {
    await vscode.commands.executeCommand(command, ...args);
  } catch (error) {
    return String(error);
  }
  return assert.fail(`${command} was not refused`);
}
