import { readFrontMatter } from '../../../src/core/notes/frontMatter';
import type { NoteFile } from '../readNotes';
import { runsOf, wordsOf } from './words';

/** More words in a row than these are no accident any more. */
export const LONGEST_RUN = 8;

/** Where a note has a longer run of words in common with a document that it was made from. */
export function sharedRuns(notes: readonly NoteFile[], seeds: readonly NoteFile[]): { path: string; run: string }[] {
  const known = new Set(seeds.flatMap(({ text }) => runsOf(wordsOf(text), LONGEST_RUN + 1)));
  return notes.flatMap(({ path, text }) =>
    runsOf(wordsOf(withoutFrontMatter(text)), LONGEST_RUN + 1)
      .filter((run) => known.has(run))
      .map((run) => ({ path, run })),
  );
}

function withoutFrontMatter(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines.slice(readFrontMatter(lines).bodyOffset).join('\n');
}
