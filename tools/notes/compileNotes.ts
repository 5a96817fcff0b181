import { compileBundled } from '../../src/core/library/compileBundled';
import type { Library } from '../../src/core/library/library';
import { readNotes } from './readNotes';

/** The library that ships, made from the files of `notes/`, and their texts by path for searching. `esbuild.js` calls it at build time. */
export function compileNotes(): { library: Library; texts: Record<string, string> } {
  const files = readNotes('notes');
  return {
    library: compileBundled(files),
    texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  };
}
