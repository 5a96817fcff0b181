import type { ParsedNote } from '../notes/parseNote';

/** A note as it would have been read under another id; the note itself when it has that id. */
export function withNoteId(one: ParsedNote, id: string): ParsedNote {
  const old = one.note.id;
  if (id === old) return one;
  const renamed = <T extends { id: string }>(part: T) => ({ ...part, id: id + part.id.slice(old.length), noteId: id });
  return {
    ...one,
    note: { ...one.note, id },
    terms: one.terms.map(renamed),
    material: one.material.map(renamed),
    service: one.service && { ...one.service, noteId: id },
  };
}
