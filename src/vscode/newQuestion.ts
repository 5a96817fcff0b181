import * as vscode from 'vscode';
import snippets from '../../media/questionSnippets.json';
import type { LibraryStore } from './libraryStore';
import { pickOwnNote } from './pickOwnNote';

const questionKinds = Object.entries(snippets)
  .filter(([name]) => name !== 'Term')
  .map(([label, { description, body }]) => ({ label, detail: description, body }));

/**
 * Puts the template of a question into the note in the editor, below the cursor's line, or at the end of a note that the person chooses.
 * Called with the name of a snippet it does not ask for the kind.
 */
export async function newQuestion(store: LibraryStore, argument: unknown): Promise<void> {
  const kind = questionKinds.find(({ label }) => label === argument) ?? (await pickKind());
  if (!kind) return;
  const editor = await editorOfNote(store);
  if (!editor) return;
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  await editor.insertSnippet(new vscode.SnippetString(gapBelow(document, line) + kind.body.join('\n')), line.range.end);
}

function pickKind() {
  return vscode.window.showQuickPick(questionKinds, {
    title: vscode.l10n.t('New Question'),
    placeHolder: vscode.l10n.t('How it is answered'),
    matchOnDetail: true,
  });
}

async function editorOfNote(store: LibraryStore): Promise<vscode.TextEditor | undefined> {
  const active = vscode.window.activeTextEditor;
  if (
    active?.document.languageId === 'markdown' &&
    vscode.workspace.fs.isWritableFileSystem(active.document.uri.scheme)
  ) {
    return active;
  }
  const uri = await pickOwnNote(store, vscode.l10n.t('New Question'));
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}

/** What keeps a template apart from the text above it by one empty line. */
function gapBelow(document: vscode.TextDocument, { lineNumber, isEmptyOrWhitespace }: vscode.TextLine): string {
  if (!isEmptyOrWhitespace) return '\n\n';
  return lineNumber === 0 || document.lineAt(lineNumber - 1).isEmptyOrWhitespace ? '' : '\n';
}
