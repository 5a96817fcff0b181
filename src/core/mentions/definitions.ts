import { isBundled } from '../library/bundledScheme';
import type { Library } from '../library/library';
import type { Note, Term } from '../notes/note';
import type { Service } from '../services/service';
import { namesOf, wordsIn } from './names';

/** A term and where it is defined, to be named beside it. */
export interface Definition {
  term: Term;
  /** `Study notes › Streaming` */
  source: string;
}

/** All definitions that a name has, in a person's own notes and in ours. */
export class Definitions {
  private readonly own: ReadonlyMap<string, Term[]>;
  private readonly ours: ReadonlyMap<string, Term[]>;
  private readonly notes: ReadonlyMap<string, Note>;

  constructor({ terms, notes }: Library) {
    this.own = byName(terms.filter(({ uri }) => !isBundled(uri)));
    this.ours = byName(terms.filter(({ uri, service }) => isBundled(uri) && service === null));
    this.notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** The own ones of a service by any of its names. A word that everybody uses (`Batch`) may define something else. */
  ofService(service: Service): Definition[] {
    const written = [service.name, ...service.aliases, ...service.formerNames];
    const bare = namesOf(service).filter(({ level, isDerived }) => level !== 'everyday' && !isDerived);
    return this.defined(this.own, [
      ...written.filter((name) => !service.everyday.includes(name)),
      ...bare.map(({ words }) => words.join(' ')),
    ]);
  }

  /** Those of all terms that share a name or alias with a term. */
  like({ name, aliases }: Term): { own: Definition[]; ours: Definition[] } {
    const keys = [name, ...aliases];
    return { own: this.defined(this.own, keys), ours: this.defined(this.ours, keys) };
  }

  private defined(terms: ReadonlyMap<string, Term[]>, names: readonly string[]): Definition[] {
    const found = new Set(names.flatMap((name) => terms.get(keyOf(name)) ?? []));
    return [...found].map((term) => ({ term, source: this.sourceOf(term) }));
  }

  private sourceOf({ noteId, line }: Term): string {
    const note = this.notes.get(noteId);
    const section = note?.sections.filter((one) => one.line <= line).at(-1);
    const isTitle = section === note?.sections[0];
    return [note?.title, isTitle ? null : section?.title].filter(Boolean).join(' › ');
  }
}

function byName(terms: readonly Term[]): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of new Set([term.name, ...term.aliases].map(keyOf))) {
      const list = found.get(key);
      if (list) list.push(term);
      else found.set(key, [term]);
    }
  }
  return found;
}

function keyOf(name: string): string {
  return wordsIn(name).join(' ').toLowerCase();
}
