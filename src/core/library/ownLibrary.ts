import { parseNote, type ParsedNote } from '../notes/parseNote';
import type { FoundProblem, Problem } from '../notes/problem';
import { seedFrom } from '../study/random';
import type { Library } from './library';
import { LibraryJoin } from './libraryJoin';
import { folderKeys, noteIds, type Unnamed } from './noteIds';
import { withNoteId } from './withNoteId';

/** A folder of the user's, in the order of the setting. */
export interface NoteFolder {
  /** Its address. */
  uri: string;
  name: string;
}

/** Where a file is. */
export interface FilePlace {
  uri: string;
  /** Address of the folder. */
  folder: string;
  /** Inside the folder. */
  path: string;
}

/** What is known of one file. */
interface OwnFile extends FilePlace {
  /** Tells whether the file says something else than before. */
  print: string;
  /** A problem when it could not be read. */
  found: ParsedNote | Problem;
}

/** The user's notes, file by file, and the library that they make with the bundled ones. A file is parsed when its text is another. */
export class OwnLibrary {
  private readonly files = new Map<string, OwnFile>();
  private folders: readonly NoteFolder[] = [];
  private keys = new Map<string, string>();
  private readonly join: LibraryJoin;
  private readonly takenIds: ReadonlySet<string>;
  private readonly takenKeys: ReadonlySet<string>;
  /** Notes under other ids than their paths gave them: made once. */
  private readonly renamed = new WeakMap<ParsedNote, ParsedNote>();
  /** Addresses in the order of folders and paths, whatever the order in which the files were read. */
  private sorted: string[] | null = null;
  private made: Library | null = null;

  /** @param base what is known without the user's notes; it is not changed */
  constructor(
    base: Library,
    private readonly parse = parseNote,
  ) {
    this.join = new LibraryJoin(base);
    this.takenIds = new Set(base.notes.map(({ id }) => id));
    this.takenKeys = new Set(base.notes.map(({ id }) => id.split('/')[0] ?? id));
  }

  /** Files of folders that are no longer among them are forgotten. @returns their addresses */
  setFolders(folders: readonly NoteFolder[]): string[] {
    const keys = folderKeys(
      folders.map(({ name }) => name),
      this.takenKeys,
    );
    this.folders = folders;
    this.keys = new Map(folders.map(({ uri }, index) => [uri, keys[index] ?? '']));
    this.changed(true);
    return this.forgetWhere(({ folder }) => !this.keys.has(folder));
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  /** Takes in the text of a file. @returns whether it is another than before */
  read(place: FilePlace, text: string): boolean {
    const print = `${text.length} ${seedFrom(text)}`;
    return this.put(place, print, () => this.parse(`${this.keyOf(place.folder)}/${place.path}`, place.uri, text));
  }

  /** Notes that a file is there and cannot be read. @returns whether that is news */
  refuse(place: FilePlace, problem: FoundProblem): boolean {
    return this.put(place, problem.message, () => ({ uri: place.uri, ...problem }));
  }

  /** @returns the addresses of what was forgotten */
  forgetWhere(isGone: (place: FilePlace) => boolean): string[] {
    const gone = [...this.files.values()].filter(isGone).map(({ uri }) => uri);
    for (const uri of gone) this.files.delete(uri);
    if (gone.length > 0) this.changed(true);
    return gone;
  }

  /** Everything known so far. The same until something changes. */
  library(): Library {
    this.made ??= this.make();
    return this.made;
  }

  private keyOf(folder: string): string {
    return this.keys.get(folder) ?? '';
  }

  private put({ uri, folder, path }: FilePlace, print: string, found: () => OwnFile['found']): boolean {
    const known = this.files.get(uri);
    if (known?.folder === folder && known.print === print) return false;
    this.files.set(uri, { uri, folder, path, print, found: found() });
    this.changed(known?.folder !== folder);
    return true;
  }

  private changed(hasOtherFiles: boolean): void {
    this.made = null;
    if (hasOtherFiles) this.sorted = null;
  }

  private make(): Library {
    const notes: (Unnamed & { parsed: ParsedNote })[] = [];
    const trouble: Problem[] = [];
    for (const { folder, path, found } of this.inOrder()) {
      if ('note' in found) {
        notes.push({ folder: this.keyOf(folder), path, ownId: found.ownId?.id ?? null, parsed: found });
      } else trouble.push(found);
    }
    const ids = noteIds(notes, this.takenIds);
    const named = notes.map(({ parsed }, index) => {
      const id = ids[index] ?? parsed.note.id;
      if (parsed.ownId && parsed.ownId.id !== id) trouble.push(doubledId(parsed.ownId, parsed.note.uri));
      return this.known(parsed, id);
    });
    const library = this.join.join(named);
    for (const problem of trouble) library.problems.push(problem);
    return library;
  }

  private known(parsed: ParsedNote, id: string): ParsedNote {
    if (parsed.note.id === id) return parsed;
    const known = this.renamed.get(parsed);
    if (known?.note.id === id) return known;
    const renamed = withNoteId(parsed, id);
    this.renamed.set(parsed, renamed);
    return renamed;
  }

  private *inOrder(): Iterable<OwnFile> {
    if (!this.sorted) {
      const places = new Map(this.folders.map(({ uri }, index) => [uri, index]));
      const placeOf = ({ folder }: OwnFile) => places.get(folder) ?? 0;
      this.sorted = [...this.files.values()]
        .sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1))
        .map(({ uri }) => uri);
    }
    for (const uri of this.sorted) {
      const file = this.files.get(uri);
      if (file) yield file;
    }
  }
}

function doubledId({ id, line }: { id: string; line: number }, uri: string): Problem {
  const message = `Another note has the id "${id}" already. Give this one an id of its own.`;
  return { uri, line, code: 'duplicate-id', message };
}
