import { isBundled } from '../library/bundledScheme';
import type { Library } from '../library/library';
import type { Note, Section, Term } from '../notes/note';
import type { Service } from '../services/service';

/** What of a person's own notes names a place. */
export interface OwnAt {
  notes: Note[];
  sections: { note: Note; section: Section }[];
}

const nothing: OwnAt = { notes: [], sections: [] };

/** A library by what the tree asks for. Made once per library; terms are looked through when the first note is shown. */
export class LibraryIndex {
  readonly services: ReadonlyMap<string, Service>;
  readonly own: Note[] = [];
  private readonly bundled = new Map<string, Note[]>();
  private readonly ownPlaces = new Map<string, OwnAt>();
  private terms: Map<string, Term[]> | undefined;

  constructor(private readonly library: Library) {
    this.services = new Map(library.services.map((service) => [service.noteId, service]));
    for (const note of library.notes) {
      const isOurs = isBundled(note.uri);
      if (!isOurs) this.own.push(note);
      // A catalog entry stands among the services of a task, whoever wrote it.
      const notesAt = (place: string) =>
        isOurs || this.services.has(note.id) ? listAt(this.bundled, place) : this.ownAt(place, true).notes;
      for (const place of note.tasks) notesAt(place).push(note);
      if (isOurs) continue;
      for (const section of note.sections) {
        if (section.serves) this.ownAt(section.serves, true).sections.push({ note, section });
      }
    }
  }

  bundledAt(place: string): readonly Note[] {
    return this.bundled.get(place) ?? [];
  }

  /** What of the own notes names just this place. */
  ownAt(place: string, isMade = false): OwnAt {
    const known = this.ownPlaces.get(place);
    if (known || !isMade) return known ?? nothing;
    const made: OwnAt = { notes: [], sections: [] };
    this.ownPlaces.set(place, made);
    return made;
  }

  termsOf(noteId: string): readonly Term[] {
    if (!this.terms) {
      this.terms = new Map();
      for (const term of this.library.terms) listAt(this.terms, term.noteId).push(term);
    }
    return this.terms.get(noteId) ?? [];
  }
}

const made = new WeakMap<Library, LibraryIndex>();

export function indexOf(library: Library): LibraryIndex {
  const known = made.get(library);
  if (known) return known;
  const index = new LibraryIndex(library);
  made.set(library, index);
  return index;
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
}
