import type * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import { pathInside } from '../core/library/noteFiles';
import { wantedFolders } from './wantedFolders';

/** Whether somebody writes a note of their own here: a Markdown file in a folder of notes, or one that is in none yet. */
export function isOwnNote({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && (uri.scheme === 'untitled' || isInNoteFolder(uri));
}

/** Whether a document is one of our notes or lies in a folder of the person's own. */
export function isNote({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === BUNDLED_SCHEME || isInNoteFolder(uri);
}

export function isInNoteFolder(uri: vscode.Uri): boolean {
  return wantedFolders().folders.some((folder) => pathInside(folder.uri, uri) !== null);
}
