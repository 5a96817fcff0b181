import type { Note } from '../notes/note';
import type { Place } from '../questions/question';
import { withoutEnding } from './noteIds';

/** The place that a link in a note leads to: another note or a heading in it. Null when there is no such note or heading. */
export type LinkResolver = (target: string, from: Note) => Place | null;

/** Finds notes by where their files lie, and those of other collections by their ids. */
export function linkResolver(notes: readonly Note[]): LinkResolver {
  let known: ReadonlyMap<string, Note> | undefined;
  return (target, from) => {
    const [path = '', anchor] = target.split('#').map(decoded);
    known ??= new Map(notes.flatMap((note) => [[note.id, note] as const, [placeOf(note), note] as const]));
    const note = path === '' ? from : (known.get(joined(placeOf(from), path)) ?? known.get(joined(from.id, path)));
    if (!note) return null;
    if (anchor === undefined) return { uri: note.uri, line: note.sections[0]?.line ?? 1 };
    const section = note.sections.find(({ slug }) => slug === anchor);
    return section ? { uri: note.uri, line: section.line } : null;
  };
}

/** A note's address as links name it; unlike its id it is where its file lies. */
function placeOf({ uri }: Note): string {
  return withoutEnding(decoded(uri));
}

/** Links are percent-encoded; a stray percent sign is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function joined(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return withoutEnding(parts.join('/'));
}
