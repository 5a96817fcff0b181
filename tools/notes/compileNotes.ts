import { compileBundled } from '../../src/core/library/compileBundled';
import type { Library } from '../../src/core/library/library';
import { readNotes } from './readNotes';

/** The library that ships, made from the files of `notes/`. `esbuild.js` calls it at build time. */
export function compileNotes(): Library {
  return compileBundled(readNotes('notes'));
}
