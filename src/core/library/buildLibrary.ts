import type { ParsedNote } from '../notes/parseNote';
import { emptyLibrary, type Library } from './library';
import { LibraryJoin } from './libraryJoin';

/**
 * Adds parsed notes to a library and compares them with one another: tasks that no exam has, links that lead nowhere, names taken twice.
 * @param base what is known already; it is not changed
 */
export function buildLibrary(parsed: readonly ParsedNote[], base: Library = emptyLibrary): Library {
  return new LibraryJoin(base).join(parsed);
}
