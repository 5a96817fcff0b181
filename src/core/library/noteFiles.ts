/** The parts of an address that tell where it is. */
export interface Address {
  scheme: string;
  authority: string;
  /** With forward slashes. */
  path: string;
}

/** Whether a file's name is that of a note. */
export function isNoteName(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

/** Hidden folders, such as those of Git and Obsidian, and those of packages hold no notes. */
export function holdsNoNotes(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}

/** The path of a file inside a folder, empty for the folder itself; null when it is elsewhere. */
export function pathInside(folder: Address, file: Address): string | null {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return null;
  const base = folder.path.replace(/\/+$/, '');
  if (file.path.replace(/\/+$/, '') === base) return '';
  return file.path.startsWith(`${base}/`) ? file.path.slice(base.length + 1) : null;
}

/** Where a folder's note or sub-folder is inside of it; null for what is elsewhere or in a folder that holds no notes. */
export function placeInside(folder: Address, file: Address): string | null {
  const path = pathInside(folder, file);
  return path === null || path.split('/').slice(0, -1).some(holdsNoNotes) ? null : path;
}

/** The folders without those that are named twice or that another one covers. */
export function withoutCovered<T extends Address>(folders: readonly T[]): T[] {
  return folders.filter((one, index) =>
    folders.every((other, place) => {
      if (place === index) return true;
      const path = pathInside(other, one);
      if (path === null) return true;
      // Named twice: the first one counts.
      if (path === '') return place > index;
      return path.split('/').some(holdsNoNotes);
    }),
  );
}
