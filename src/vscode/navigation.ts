import * as vscode from 'vscode';
import { registerDefinitions } from './definitions';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { MissingNotes } from './missingNotes';
import { registerNoteCompletions } from './noteCompletions';
import { registerWikilinks } from './wikilinks';

/** The ways from one note to another, and from code to a note. */
export function registerNavigation(store: LibraryStore, finder: MentionFinder): vscode.Disposable {
  return vscode.Disposable.from(
    registerDefinitions(store, finder),
    registerWikilinks(store),
    new MissingNotes(store),
    registerNoteCompletions(store),
  );
}
