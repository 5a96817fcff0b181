import type { Note, Section } from '../notes/note';
import { slug } from '../notes/slug';
import type { Wikilink } from '../notes/wikilinks';
import type { Place } from '../questions/question';
import type { Library } from './library';

/** Where a wikilink leads. */
export interface LinkTarget extends Place {
  note: Note;
  section: Section | null;
}

type Names = Map<string, Note[]>;

/**
 * Finds notes by what people call them. Only notes that are known are ever found: whatever else a link says, a path out of
 * the folder or an address, leads nowhere.
 */
export class NoteFinder {
  private readonly byUri: ReadonlyMap<string, Note>;
  private readonly byId = new Map<string, Note>();
  /** In the order in which they count: file names, titles, other names. */
  private readonly names: readonly Names[] = [new Map(), new Map(), new Map()];
  /** Made when a link names nothing else. */
  private sections: Map<string, { note: Note; section: Section }[]> | undefined;

  constructor(private readonly library: Pick<Library, 'notes' | 'services'>) {
    const [files, titles, others] = this.names;
    this.byUri = new Map(library.notes.map((note) => [note.uri, note]));
    for (const note of library.notes) {
      this.byId.set(pathKey(note.id), note);
      add(files, nameKey(fileName(note.id)), note);
      add(titles, nameKey(note.title), note);
      for (const alias of note.aliases) add(others, nameKey(alias), note);
    }
    for (const { noteId, aliases, formerNames } of library.services) {
      const note = this.byId.get(pathKey(noteId));
      if (note) for (const name of [...aliases, ...formerNames]) add(others, nameKey(name), note);
    }
  }

  /** The note with an address. */
  at(uri: string): Note | null {
    return this.byUri.get(uri) ?? null;
  }

  /** @param from the address of the note that the link stands in, which need not be known yet */
  resolve({ note: name, section }: Pick<Wikilink, 'note' | 'section'>, from: string): LinkTarget | null {
    const own = this.at(from);
    const note = name === '' ? own : this.note(name, own);
    if (note) return placeIn(note, section === null ? null : sectionOf(note, section));
    return name === '' || section !== null ? null : this.bySection(name, own);
  }

  private note(written: string, from: Note | null): Note | null {
    const name = decoded(written);
    if (leadsAway(name)) return null;
    const path = pathKey(name);
    const beside = from && this.byId.get(pathKey(joined(from.id, name)));
    if (beside) return beside;
    if (path.split('/').includes('..')) return null;
    const exact = this.byId.get(path);
    if (exact) return exact;
    if (path.includes('/')) return nearest(this.endingWith(path), from);
    const key = nameKey(name);
    for (const names of this.names) {
      const found = nearest(names.get(key) ?? [], from);
      if (found) return found;
    }
    return null;
  }

  /** `folder/Note` from anywhere. */
  private endingWith(path: string): Note[] {
    const named = this.names[0]?.get(nameKey(fileName(path))) ?? [];
    return named.filter((note) => pathKey(note.id).endsWith(`/${path}`));
  }

  private bySection(written: string, from: Note | null): LinkTarget | null {
    this.sections ??= sectionsByName(this.library.notes);
    const found = this.sections.get(nameKey(decoded(written))) ?? [];
    const note = nearest(
      found.map((one) => one.note),
      from,
    );
    const first = found.find((one) => one.note === note);
    return first ? placeIn(first.note, first.section) : null;
  }
}

/** A heading by its anchor or its words; a note is opened at its top when it has no such heading. */
function sectionOf(note: Note, written: string): Section | null {
  const name = decoded(written);
  const anchor = slug(name);
  return (
    note.sections.find((section) => section.slug === anchor) ??
    note.sections.find(({ title }) => nameKey(title) === nameKey(name)) ??
    null
  );
}

function placeIn(note: Note, section: Section | null): LinkTarget {
  return { uri: note.uri, line: section?.line ?? note.sections[0]?.line ?? 1, note, section };
}

function sectionsByName(notes: readonly Note[]) {
  const sections = new Map<string, { note: Note; section: Section }[]>();
  for (const note of notes) {
    for (const section of note.sections) add(sections, nameKey(section.title), { note, section });
  }
  return sections;
}

function add<T>(names: Map<string, T[]> | undefined, key: string, value: T): void {
  const known = names?.get(key);
  if (known) known.push(value);
  else if (key) names?.set(key, [value]);
}

/** The one in the same collection, then with most folders in common, then with the shortest path. */
function nearest(notes: readonly Note[], from: Note | null): Note | null {
  if (notes.length <= 1 || !from) return notes[0] ?? null;
  const distance = (note: Note) => [
    schemeOf(note) === schemeOf(from) ? 0 : 1,
    -foldersInCommon(note.id, from.id),
    note.id.split('/').length,
  ];
  return notes.reduce((best, note) => (isLess(distance(note), distance(best)) ? note : best));
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, index) => value !== b[index]);
  return i !== -1 && (a[i] ?? 0) < (b[i] ?? 0);
}

function schemeOf({ uri }: Note): string {
  return uri.slice(0, uri.indexOf(':'));
}

function foldersInCommon(a: string, b: string): number {
  const other = b.split('/').slice(0, -1);
  const folders = a.split('/').slice(0, -1);
  const differing = folders.findIndex((folder, index) => folder !== other[index]);
  return differing === -1 ? folders.length : differing;
}

/** `file:…`, `command:…`, `C:\…`, `//host`: an address, not the name of a note. */
function leadsAway(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S/i.test(name) || /^[\\/]{2}/.test(name);
}

/** A path from the folder of a note; what leaves the top folder keeps its `..` and is found nowhere. */
function joined(fromId: string, path: string): string {
  const parts = fromId.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Paths are compared segment by segment as names are. */
function pathKey(path: string): string {
  return path
    .replace(/^\.?\//, '')
    .split('/')
    .map((part) => (part === '..' ? part : nameKey(part)))
    .join('/');
}

/** Equal for two spellings of a name: without the file's ending and what Notion adds, one kind of gap between words. */
function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(md|markdown)$/, '')
    .replace(/[ _-][0-9a-f]{32}$/, '')
    .split(/[\s_-]+/)
    .filter(Boolean)
    .join(' ');
}

/** Links may be percent-encoded; a stray percent sign is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
