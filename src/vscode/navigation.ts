import * as vscode from 'vscode';
import { registerDefinitions } from './definitions';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { MissingNotes } from './missingNotes';
import { registerNoteCompletions } from './noteCompletions';
import { registerServiceHover } from './serviceHover';
import type { StudyDesk } from './studyDesk';
import { registerWikilinks } from './wikilinks';

/** What a name says of itself, and the ways from it, and from one note, to another note. */
export function registerNavigation(store: LibraryStore, finder: MentionFinder, desk: StudyDesk): vscode.Disposable {
  return vscode.Disposable.from(
    registerServiceHover(store, finder, desk),
    registerDefinitions(finder),
    registerWikilinks(store),
    new MissingNotes(store),
    registerNoteCompletions(store),
  );
}
