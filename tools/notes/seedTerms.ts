import { plainText } from '../../src/core/notes/inline';
import { parseNote } from '../../src/core/notes/parseNote';
import type { NoteFile } from './readNotes';
import { wordsOf } from './rules/words';

export interface SeedCoverage {
  seed: string;
  found: number;
  missing: string[];
}

/** For each seed document, which of the names in it the notes have; spelling, plurals and punctuation do not count. */
export function seedCoverage(seeds: readonly NoteFile[], notes: readonly NoteFile[]): SeedCoverage[] {
  const text = ` ${notes.map(({ text }) => comparable(text)).join(' ')} `;
  return seeds.map((seed) => {
    const names = namesIn(seed);
    const missing = names.filter((name) => !text.includes(` ${comparable(name)} `));
    return { seed: seed.path, found: names.length - missing.length, missing };
  });
}

/** Defined terms, what is in bold or code, and what stands before the colon of a list item. */
function namesIn({ path, text }: NoteFile): string[] {
  const { terms } = parseNote(path, `seed:/${path}`, text);
  const marked = [...text.matchAll(/\*\*([^*\n]{2,60})\*\*|`([^`\n]{2,60})`|^\s*[*-] ([^*:`\n]{2,60}):/gm)];
  const names = [
    ...terms.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...marked.map(([, bold, code, item]) => bold ?? code ?? item ?? ''),
  ].flatMap((name) =>
    plainText(name)
      .replace(/\(.*?(\)|$)/, '')
      .split(/\s*[/+&,]\s*|:$/),
  );
  const byForm = new Map(names.map((name) => [comparable(name), name]));
  return [...byForm].filter(([form]) => form.length > 1 && form.split(' ').length <= 5).map(([, name]) => name);
}

function comparable(text: string): string {
  return wordsOf(plainTextOfAll(text))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
}

function plainTextOfAll(text: string): string {
  return text.replace(/[*_`#|]/g, ' ');
}
