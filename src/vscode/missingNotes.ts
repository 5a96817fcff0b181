import * as vscode from 'vscode';
import type { ProblemCode } from '../core/notes/problem';
import { wikilinksOfLines } from '../core/notes/wikilinks';
import type { LibraryStore } from './libraryStore';
import { linesOf } from './lineEdits';
import { isOwnNote } from './noteDocuments';
import { PROBLEM_SOURCE } from './noteProblems';
import { noteFinderOf, rangeOf } from './wikilinks';

/** Milliseconds without a change before the notes in sight are looked through again. */
const SETTLE = 600;

export const MISSING_NOTE: ProblemCode = 'broken-link';

/**
 * Hints in the open notes on links to notes that are not written. People link first and write later, so this is no
 * problem: three dots, and a place for a quick fix.
 */
export class MissingNotes implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('awsMlNotes.links');
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly store: LibraryStore) {
    const soon = () => this.lookSoon();
    this.subscription = vscode.Disposable.from(
      this.collection,
      store.onDidChange(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === 'markdown') soon();
      }),
    );
    soon();
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.subscription.dispose();
  }

  private lookSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.look(), SETTLE);
  }

  private async look(): Promise<void> {
    const notes = vscode.window.visibleTextEditors.map(({ document }) => document).filter(isOwnNote);
    const hints = await Promise.all(notes.map(async (note) => [note.uri, await this.hintsIn(note)] as const));
    this.collection.clear();
    for (const [uri, found] of hints) this.collection.set(uri, found);
  }

  private async hintsIn(note: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
    const links = wikilinksOfLines(linesOf(note));
    if (links.length === 0) return [];
    const finder = noteFinderOf(await this.store.get());
    return links
      .filter(({ link }) => link.note !== '' && !finder.resolve(link, note.uri.toString()))
      .map(({ line, link }) => {
        const message = vscode.l10n.t('There is no note "{0}" yet.', link.note);
        const hint = new vscode.Diagnostic(rangeOf(link, line), message, vscode.DiagnosticSeverity.Hint);
        hint.source = PROBLEM_SOURCE;
        hint.code = MISSING_NOTE;
        return hint;
      });
  }
}
