import type { Note } from '../notes/note';
import type { Place } from '../questions/question';

/**
 * The place that a link in a note leads to: another note or a heading in it.
 * Null when there is no such note or heading.
 */
export function resolveLink(target: string, from: Note, notes: readonly Note[]): Place | null {
  const [path = '', anchor] = target.split('#').map(decoded);
  const id = idOfPath(path, from.id);
  const note = path === '' ? from : notes.find((one) => one.id === id);
  if (!note) return null;
  if (anchor === undefined) return { uri: note.uri, line: note.sections[0]?.line ?? 1 };
  const section = note.sections.find(({ slug }) => slug === anchor);
  return section ? { uri: note.uri, line: section.line } : null;
}

/** Links are percent-encoded; a stray percent sign is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function idOfPath(path: string, fromId: string): string {
  const parts = fromId.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').replace(/\.(md|markdown)$/i, '');
}
