import * as vscode from 'vscode';
import { askedAt, type Asked } from '../core/completion/askedAt';
import { ENOUGH } from '../core/completion/nameChoices';
import { MOST } from '../core/completion/noteChoices';
import { completionItems } from './completionItems';
import type { LibraryStore } from './libraryStore';
import { linesOf } from './lineEdits';
import { isOwnNote } from './noteDocuments';

/**
 * Completes what one writes in notes of one's own. What notes have a form for (links, front matter, tasks) comes also
 * behind `[`, `#` and `/`. Names in sentences come when they are asked for, together with the words of the file: VS Code
 * offers those only beside providers that are registered for every language, as its own is.
 */
export function registerNoteCompletions(store: LibraryStore): vscode.Disposable {
  const forms = new NoteCompletions(store, ({ kind }) => kind !== 'name');
  const names = new NoteCompletions(store, ({ kind }) => kind === 'name');
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('markdown', forms, '[', '#', '/'),
    vscode.languages.registerCompletionItemProvider('*', names),
  );
}

class NoteCompletions implements vscode.CompletionItemProvider {
  constructor(
    private readonly store: LibraryStore,
    private readonly serves: (asked: Asked) => boolean,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | null> {
    if (!isOwnNote(document)) return null;
    const asked = askedAt(linesOf(document), position.line, position.character);
    if (!asked || !this.serves(asked)) return null;
    const library = await this.store.get();
    if (token.isCancellationRequested) return null;
    const items = completionItems(asked, library, document.uri, position);
    // Whoever types on gets what is not among these.
    const isIncomplete = asked.kind === 'name' ? asked.typed.length < ENOUGH : items.length > MOST;
    return new vscode.CompletionList(items, isIncomplete);
  }
}
