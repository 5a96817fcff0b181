import * as vscode from 'vscode';
import { holdsNoNotes, isNoteName } from '../core/library/noteFiles';
import { MAX_NOTE_LENGTH } from '../core/notes/parseNote';
import type { FoundProblem } from '../core/notes/problem';
import { decodeText } from './decodeText';
import { inParallel } from './inParallel';

/** A character takes no more bytes, so that a larger file is too long without having been read. */
const BYTES_A_CHARACTER = 3;
const FOLDERS_AT_A_TIME = 16;

/** What stands at an address. */
export type AtAddress =
  | { kind: 'missing' }
  | { kind: 'folder' }
  /** A file that is no note. */
  | { kind: 'other' }
  | { kind: 'text'; text: string }
  | { kind: 'trouble'; problem: FoundProblem };

/** Looks at an address and reads the note that it is. Never throws. */
export async function lookAt(uri: vscode.Uri, followsLinks: boolean): Promise<AtAddress> {
  const { fs } = vscode.workspace;
  try {
    const { type, size } = await fs.stat(uri);
    if ((type & vscode.FileType.Directory) !== 0) return { kind: 'folder' };
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if (!isNoteName(uri.path) || (isLink && !followsLinks)) return { kind: 'other' };
    // Anything else would be waited for: a pipe, a device.
    if ((type & vscode.FileType.File) === 0) return trouble(vscode.l10n.t('This is no ordinary file.'));
    if (size > MAX_NOTE_LENGTH * BYTES_A_CHARACTER) return tooLarge(size);
    return { kind: 'text', text: decodeText(await fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'missing' };
    return trouble(error instanceof Error ? error.message : String(error));
  }
}

function trouble(reason: string): AtAddress {
  const message = vscode.l10n.t(
    'The note cannot be read: {0} Mend that, or move the file out of your notes.',
    ended(reason),
  );
  return { kind: 'trouble', problem: { line: 1, code: 'unreadable', message } };
}

function tooLarge(size: number): AtAddress {
  const megabytes = (size / 1e6).toFixed(1);
  const message = vscode.l10n.t('The file has {0} MB, which no note has, so it is not read. Split it.', megabytes);
  return { kind: 'trouble', problem: { line: 1, code: 'too-large', message } };
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What was found below a folder. */
export interface Listing {
  files: vscode.Uri[];
  /** Sub-folders that cannot be listed. */
  unreadable: { uri: vscode.Uri; reason: string }[];
}

/**
 * The notes below a folder, in no particular order.
 * @throws when the folder itself cannot be listed
 */
export async function listNotes(
  root: vscode.Uri,
  followsLinks: boolean,
  token: vscode.CancellationToken,
): Promise<Listing> {
  const found: Listing = { files: [], unreadable: [] };
  // Level by level, so that nothing is ever too deep.
  let level = [{ uri: root, entries: await vscode.workspace.fs.readDirectory(root) }];
  while (level.length > 0 && !token.isCancellationRequested) {
    const folders = level.flatMap(({ uri, entries }) => takeNotes(found, uri, entries, followsLinks));
    level = [];
    await inParallel(folders, FOLDERS_AT_A_TIME, async (uri) => {
      if (token.isCancellationRequested) return;
      try {
        level.push({ uri, entries: await vscode.workspace.fs.readDirectory(uri) });
      } catch (error) {
        found.unreadable.push({ uri, reason: String(error) });
      }
    });
  }
  return found;
}

/** Takes the notes of one folder, and gives back its sub-folders. */
function takeNotes(
  { files }: Listing,
  folder: vscode.Uri,
  entries: readonly [string, vscode.FileType][],
  followsLinks: boolean,
): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if ((type & vscode.FileType.Directory) !== 0) {
      // A link to a folder could lead back up, so links are followed to files only.
      if (!isLink && !holdsNoNotes(name)) folders.push(uri);
    } else if (isNoteName(name) && (followsLinks || !isLink)) {
      files.push(uri);
    }
  }
  return folders;
}
