import fs from 'node:fs';
import path from 'node:path';
import { BUNDLED_SCHEME } from '../../src/core/library/bundledScheme';
import type { Library } from '../../src/core/library/library';

/** Mocha runs in the root of the repository. */
export const ROOT = process.cwd();

export function readText(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

/** Paths from the root, with forward slashes, of all files below a folder. */
export function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

let library: Library | undefined;

/** The compiled notes as they ship. Read once; nobody changes them. */
export function shippedLibrary(): Library {
  library ??= JSON.parse(readText('dist/notes.json')) as Library;
  return library;
}

const linesOfNote = new Map<string, string[]>();

/** A line of a bundled note's file; lines count from 1. */
export function noteLine(uri: string, line: number): string {
  const known = linesOfNote.get(uri) ?? readText(uri.replace(`${BUNDLED_SCHEME}:`, 'notes')).split(/\r?\n/);
  linesOfNote.set(uri, known);
  return known[line - 1] ?? '';
}
