import type * as vscode from 'vscode';
import { pathInside } from '../core/library/noteFiles';
import { wantedFolders } from './wantedFolders';

/** Whether somebody writes a note of their own here: a Markdown file in a folder of notes, or one that is in none yet. */
export function isOwnNote({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && (uri.scheme === 'untitled' || isInNoteFolder(uri));
}

export function isInNoteFolder(uri: vscode.Uri): boolean {
  return wantedFolders().folders.some((folder) => pathInside(folder.uri, uri) !== null);
}
