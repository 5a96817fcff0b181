import * as vscode from 'vscode';
import { severityOf, type Problem } from '../core/notes/problem';
import type { LibraryStore } from './libraryStore';
import { noteFolderSetting } from './settings';

/** What our problems say they come from. */
export const PROBLEM_SOURCE = 'ML Exam Notes';

/** Shows what is wrong in the user's notes where VS Code shows problems. Without folders of their own there is nothing to read. */
export function registerNoteProblems(store: LibraryStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('awsMlNotes');
  /** What is shown of each file. */
  let shown = new Map<string, string>();
  const update = async () => {
    const problems = noteFolderSetting().entries.length === 0 ? [] : (await store.get()).problems;
    const byUri = new Map<string, Problem[]>();
    for (const problem of problems) {
      const ofFile = byUri.get(problem.uri);
      if (ofFile) ofFile.push(problem);
      else byUri.set(problem.uri, [problem]);
    }
    const next = new Map([...byUri].map(([uri, ofFile]) => [uri, JSON.stringify(ofFile)]));
    for (const uri of shown.keys()) if (!next.has(uri)) collection.delete(vscode.Uri.parse(uri));
    for (const [uri, ofFile] of byUri) {
      if (shown.get(uri) !== next.get(uri)) collection.set(vscode.Uri.parse(uri), ofFile.map(diagnosticOf));
    }
    shown = next;
  };
  void update();
  return vscode.Disposable.from(
    collection,
    store.onDidChange(() => void update()),
  );
}

const severities = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** A line behind the end of its file is shown at the end. */
function diagnosticOf({ line, code, message }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(Math.max(line, 1) - 1, 0, Math.max(line, 1) - 1, Number.MAX_SAFE_INTEGER);
  const diagnostic = new vscode.Diagnostic(range, message, severities[severityOf(code)]);
  diagnostic.source = PROBLEM_SOURCE;
  diagnostic.code = code;
  return diagnostic;
}
