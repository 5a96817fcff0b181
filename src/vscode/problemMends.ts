import * as vscode from 'vscode';
import { linkedNote } from '../core/capture/linkedNote';
import { wikilinksIn } from '../core/notes/wikilinks';
import type { LibraryStore } from './libraryStore';
import { linesOf, textEdit } from './lineEdits';
import { MISSING_NOTE } from './missingNotes';
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
      if (code === MISSING_NOTE) return createNote(document, diagnostic);
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

/** The note that a wikilink speaks of, beside the one that it stands in. */
function createNote(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const [link] = wikilinksIn(document.getText(diagnostic.range));
  const note = link && linkedNote(link.note);
  if (!note) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Create “{0}”', note.file), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  const uri = vscode.Uri.joinPath(document.uri, '..', note.file);
  // Contents of a new file do not survive the way through the editor; an insertion does.
  action.edit.createFile(uri, { ignoreIfExists: true });
  action.edit.insert(uri, new vscode.Position(0, 0), note.text);
  return [action];
}
