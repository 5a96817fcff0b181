import fs from 'node:fs';
import path from 'node:path';
import { holdsNoNotes, isNoteName } from '../../src/core/library/noteFiles';

/** A Markdown file of a folder; `text` is null when it cannot be read. */
export interface FolderFile {
  /** Inside the folder, with forward slashes. */
  path: string;
  text: string | null;
  /** Why it cannot be read. */
  trouble: string;
}

/** The files that the extension would take for notes. Links lead to files only: one to a folder could lead back up. */
export function readFolder(folder: string, inside = ''): FolderFile[] {
  return fs
    .readdirSync(path.join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FolderFile[] => {
      const at = inside === '' ? entry.name : `${inside}/${entry.name}`;
      try {
        if (entry.isDirectory()) return holdsNoNotes(entry.name) ? [] : readFolder(folder, at);
        if (!isNoteName(entry.name)) return [];
        const file = path.join(folder, at);
        // Anything else would be waited for: a pipe, a device.
        if (!fs.statSync(file).isFile()) return [];
        return [{ path: at, text: fs.readFileSync(file, 'utf8'), trouble: '' }];
      } catch (error) {
        return [{ path: at, text: null, trouble: error instanceof Error ? error.message : String(error) }];
      }
    });
}
