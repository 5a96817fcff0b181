import type * as vscode from 'vscode';
import { folderUris } from './folderUris';
import { noteFolders } from './settings';

/** Whether somebody writes a note of their own here: a Markdown file in a folder of notes, or one that is in none yet. */
export function isOwnNote({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && (uri.scheme === 'untitled' || isInNoteFolder(uri));
}

export function isInNoteFolder(uri: vscode.Uri): boolean {
  return folderUris(noteFolders()).some(
    ({ scheme, authority, path }) =>
      uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(`${path.replace(/\/+$/, '')}/`),
  );
}
