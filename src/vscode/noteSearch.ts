import type * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import type { Library } from '../core/library/library';
import type { Note } from '../core/notes/note';
import type { NameIndex, Named } from '../core/search/nameIndex';
import type { TextHit } from '../core/search/textSearch';
import type { LibraryChange, LibraryStore } from './libraryStore';
import { NoteTexts } from './noteTexts';
import { registerTermSymbols } from './termSymbols';

/** Milliseconds after which other work has its turn. */
const SLICE = 12;
/** Passages after which the search ends: more are not shown, and ranking them changes little. */
const MOST_HITS = 1000;
/** Files that are read at the same time. */
const BATCH = 16;

export interface NoteHit {
  note: Note;
  hit: TextHit;
}

/** Searches the notes by name and in their text. The index is made on the first search and then kept up with the library. */
export class NoteSearch implements vscode.Disposable {
  private index: NameIndex | undefined;
  private library: Library | undefined;
  /** Addresses of notes that changed since the index was made; null when it has to be made anew. */
  private stale: Set<string> | null = null;
  private working: Promise<void> = Promise.resolve();
  readonly texts: NoteTexts;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    extension: vscode.Uri,
    private readonly store: LibraryStore,
  ) {
    this.texts = new NoteTexts(extension);
    this.subscriptions = [store.onDidChange((change) => this.changed(change)), registerTermSymbols(this)];
  }

  dispose(): void {
    this.subscriptions.forEach((one) => void one.dispose());
  }

  /** Resolves once the names of the library as it is now are in the index. */
  ready(): Promise<void> {
    this.working = this.working.catch(() => {}).then(() => this.bringUpToDate());
    return this.working;
  }

  /** What a query may mean, best first, as far as the notes are in the index. */
  names(query: string): Named[] {
    return this.index?.search(query) ?? [];
  }

  /** Names like a query that finds nothing. */
  closest(query: string): Named[] {
    return this.index?.closest(query) ?? [];
  }

  /** Passages with all words of a query; those of the person's notes are looked for first. */
  async passages(query: string, token: vscode.CancellationToken): Promise<NoteHit[]> {
    const { TextQuery } = await import('../core/search/textSearch');
    if (!TextQuery.isWorthwhile(query)) return [];
    await this.ready();
    const asked = new TextQuery(query, (word) => this.index?.spellings(word) ?? [word]);
    const notes = this.library?.notes ?? [];
    const own = notes.filter(({ uri }) => !isBundled(uri));
    const ours = notes.filter(({ uri }) => isBundled(uri));
    const hits: NoteHit[] = [];
    const rest = new Slices();
    for (const some of batches([...own, ...ours])) {
      const texts = await Promise.all(some.map(({ uri }) => this.texts.of(uri)));
      for (const [at, note] of some.entries()) {
        hits.push(...asked.in(texts[at] ?? '').map((hit) => ({ note, hit })));
        await rest.now();
        if (token.isCancellationRequested || hits.length > MOST_HITS) return hits;
      }
    }
    return hits;
  }

  private changed({ notes }: LibraryChange): void {
    if (notes === null) this.stale = null;
    else notes.forEach((uri) => this.stale?.add(uri));
    this.texts.forget(notes ?? undefined);
  }

  private async bringUpToDate(): Promise<void> {
    const library = await this.store.get();
    if (library === this.library && this.stale?.size === 0) return;
    const { NameIndex, termsByNote } = await import('../core/search/nameIndex');
    const stale = this.stale;
    this.stale = new Set();
    const index = (stale && this.index) ?? new NameIndex();
    stale?.forEach((uri) => index.forget(uri));
    this.index = index;
    this.library = library;
    const terms = termsByNote(library);
    const rest = new Slices();
    for (const note of stale ? library.notes.filter(({ uri }) => stale.has(uri)) : library.notes) {
      index.add(note, terms.get(note.uri) ?? []);
      await rest.now();
    }
  }
}

/** A few notes at a time: files are read side by side, but not all at once. */
function* batches(notes: readonly Note[]): Generator<readonly Note[]> {
  for (let at = 0; at < notes.length; at += BATCH) yield notes.slice(at, at + BATCH);
}

/** Lets other work have its turn between the steps of a long one. */
class Slices {
  private end = Date.now() + SLICE;

  async now(): Promise<void> {
    if (Date.now() < this.end) return;
    await new Promise((resume) => setTimeout(resume));
    this.end = Date.now() + SLICE;
  }
}
