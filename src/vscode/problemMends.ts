import * as vscode from 'vscode';
import type { LibraryStore } from './libraryStore';
import { linesOf, textEdit } from './lineEdits';
import { PROBLEM_SOURCE } from './noteProblems';

/** Offers, for each problem that we show, the one obvious way to mend it. */
export function registerProblemMends(store: LibraryStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new ProblemMends(store), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

class ProblemMends implements vscode.CodeActionProvider {
  constructor(private readonly store: LibraryStore) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = diagnostics.filter(({ source }) => source === PROBLEM_SOURCE);
    if (ours.length === 0) return [];
    const { mendOf } = await import('../core/notes/mends/mendOf');
    const { exams } = await this.store.get();
    const lines = linesOf(document);
    return ours.flatMap((diagnostic) => {
      const { code, range } = diagnostic;
      const mend = typeof code === 'string' ? mendOf(code, { lines, line: range.start.line, exams }) : null;
      if (!mend) return [];
      const action = new vscode.CodeAction(mend.title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(document.uri, [textEdit(mend.edit, document)]);
      return [action];
    });
  }
}
