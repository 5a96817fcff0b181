import type { Section } from '../../notes/note';
import type { ParsedNote } from '../../notes/parseNote';
import { labelOf, type Label } from './label';

/** Everything in a note that may name a place, read once for all exams. */
export interface NoteLabels {
  /** From the outermost on. */
  folders: Label[];
  /** The file's name and what the note as a whole is called. */
  titles: Label[];
  /** `aws/mla-c01/domain-1`: the parts of each tag. */
  tags: Label[][];
  /** `domain:` and `task:` of the front matter. */
  domains: Label[];
  tasks: Label[];
  headings: { section: Section; label: Label }[];
  /** Whether the first heading is that of the whole note, not the first of several chapters. */
  hasTitle: boolean;
}

export function noteLabels({ note, path, says }: ParsedNote): NoteLabels {
  const parts = path.split('/');
  const { sections } = note;
  const hasTitle = sections[0]?.depth === 1 && !sections.some(({ depth }, index) => index > 0 && depth === 1);
  const heading = sections[0]?.title ?? note.title;
  const titles = hasTitle ? [note.title, heading] : note.title === heading ? [] : [note.title];
  return {
    folders: parts.slice(0, -1).map((name) => labelOf(name)),
    titles: [...new Set([parts.at(-1) ?? '', ...titles])].map((name) => labelOf(name)),
    tags: note.tags.map((tag) => tag.split('/').map((part) => labelOf(part.replace(/[-_]/g, ' ')))),
    domains: (says?.domains ?? []).map((text) => labelOf(text, 'domain')),
    tasks: (says?.tasks ?? []).map((text) => labelOf(text, 'statement')),
    headings: sections.map((section) => ({ section, label: labelOf(section.title) })),
    hasTitle,
  };
}
