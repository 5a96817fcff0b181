import * as vscode from 'vscode';
import type { LibraryStore } from './libraryStore';
import { noteFolders } from './settings';

/** What our problems say they come from. */
export const PROBLEM_SOURCE = 'ML Exam Notes';

/** Shows what is wrong in the user's notes where VS Code shows problems. Without folders of their own there is nothing to read. */
export function registerNoteProblems(store: LibraryStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('awsMlNotes');
  const update = async () => {
    const problems = noteFolders().length === 0 ? [] : (await store.get()).problems;
    const byUri = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, line, code, message } of problems) {
      const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = PROBLEM_SOURCE;
      diagnostic.code = code;
      byUri.set(uri, [...(byUri.get(uri) ?? []), diagnostic]);
    }
    collection.clear();
    for (const [uri, diagnostics] of byUri) collection.set(vscode.Uri.parse(uri), diagnostics);
  };
  void update();
  return vscode.Disposable.from(
    collection,
    store.onDidChange(() => void update()),
  );
}
