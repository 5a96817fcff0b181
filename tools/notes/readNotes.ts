import fs from 'node:fs';
import path from 'node:path';

export interface NoteFile {
  /** Inside its folder, with forward slashes. */
  path: string;
  text: string;
}

/** The Markdown files below a folder, without its README, in the order of their paths. */
export function readNotes(folder: string): NoteFile[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

/** The documents that the notes were made from, where somebody has them beside the checkout; never shipped. */
export function readSeeds(): NoteFile[] {
  const folder = path.resolve('../shared/seeds');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => ({ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}
