import { isBundled } from '../library/bundledScheme';
import { plainText } from '../notes/inline';
import type { Note } from '../notes/note';
import type { Place } from '../questions/question';
import { nameOf, placeOf, sectionAt, type Named } from './nameIndex';
import type { TextHit } from './textSearch';

/** What a list of hits shows of one. */
export interface SearchRow {
  type: 'service' | 'term' | 'section' | 'text';
  label: string;
  /** Where it stands, `note › section`; of a service its other names. */
  where: string;
  /** The beginning of the definition, or what stands around the words. */
  detail: string;
  /** In a note of the person's own. */
  isOwn: boolean;
  noteId: string;
  place: Place;
}

/** How many rows of each kind a list shows: together about fifty. */
export const MOST_ROWS = { terms: 20, sections: 12, texts: 18 };

/** Characters of a definition that fit into a row. */
const LONGEST_DETAIL = 200;

/** The rows for names in their order, terms before headings. */
export function nameRows(
  found: readonly Named[],
  most: { terms: number; sections: number } = MOST_ROWS,
): { terms: SearchRow[]; sections: SearchRow[] } {
  const rows = (type: Named['type'], count: number) =>
    found
      .filter((named) => named.type === type)
      .slice(0, count)
      .map(rowOf);
  return { terms: rows('term', most.terms), sections: rows('section', most.sections) };
}

/** The rows for passages, the best first; those whose line has a row already are left out. */
export function textRows(hits: readonly { note: Note; hit: TextHit }[], shown: readonly SearchRow[]): SearchRow[] {
  const taken = new Set(shown.map(({ place }) => `${place.uri}#${place.line}`));
  return hits
    .filter(({ note, hit }) => !taken.has(`${note.uri}#${hit.line}`))
    .sort((a, b) => b.hit.score - a.hit.score || Number(isBundled(a.note.uri)) - Number(isBundled(b.note.uri)))
    .slice(0, MOST_ROWS.texts)
    .map(({ note, hit }) => {
      const section = sectionAt(note, hit.line)?.title ?? note.title;
      return {
        type: 'text',
        label: section,
        where: section === note.title ? '' : note.title,
        detail: hit.excerpt,
        ...inNote(note),
        place: { uri: note.uri, line: hit.line },
      };
    });
}

function rowOf(named: Named): SearchRow {
  const place = placeOf(named);
  const label = nameOf(named);
  const of = { label, ...inNote(named.note), place };
  if (named.type === 'section') {
    return { ...of, type: 'section', where: label === named.note.title ? '' : named.note.title, detail: '' };
  }
  const { term, note } = named;
  const isNote = term.id === note.id;
  const section = sectionAt(note, term.line)?.title ?? '';
  const path = [note.title, section].filter(
    (part, at, all) => part !== '' && part !== label && all.indexOf(part) === at,
  );
  return {
    ...of,
    type: term.service ? 'service' : 'term',
    where: isNote ? term.aliases.slice(0, 3).join(', ') : path.join(' › '),
    detail: plainText(term.definition.slice(0, LONGEST_DETAIL)),
  };
}

function inNote({ id, uri }: Note): Pick<SearchRow, 'noteId' | 'isOwn'> {
  return { noteId: id, isOwn: !isBundled(uri) };
}
