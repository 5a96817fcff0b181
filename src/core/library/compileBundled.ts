import { parseNote } from '../notes/parseNote';
import { buildLibrary } from './buildLibrary';
import { BUNDLED_SCHEME } from './bundledScheme';
import { checkBundled } from './checkBundled';
import type { Library } from './library';

/**
 * Turns the files of `notes/` into the library that ships.
 * @param files paths inside `notes/` with forward slashes, and their text
 */
export function compileBundled(files: readonly { path: string; text: string }[]): Library {
  const parsed = files.map(({ path, text }) => parseNote(path, `${BUNDLED_SCHEME}:/${path}`, text, 'marked'));
  const library = buildLibrary(parsed);
  return { ...library, problems: [...library.problems, ...checkBundled(parsed, library)] };
}
