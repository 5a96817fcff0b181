import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { isBundled } from '../library/bundledScheme';
import type { Library } from '../library/library';
import type { Note, Section, Term } from '../notes/note';
import type { Place } from '../questions/question';
import { folded, searchWords } from './searchWords';

/** A term, a heading, or a note whose title is no heading. */
export type Named = { note: Note } & ({ type: 'term'; term: Term } | { type: 'section'; section: Section });

/** Fewer hits than these are joined by what is spelled alike. */
const FEW = 5;

const strict: SearchOptions = {
  // A single letter begins too many names.
  prefix: (word) => word.length > 1,
  combineWith: 'AND',
  boost: { name: 4, aliases: 3 },
  weights: { prefix: 0.5, fuzzy: 0.3 },
};
/** Two letters may have changed places, which counts as two edits. */
const forgiving: SearchOptions = { ...strict, fuzzy: (word) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2) };
const anyWord: SearchOptions = { ...forgiving, combineWith: 'OR' };

/** Hits beyond these are too unlike the query to be called so. */
const MOST = 500;

/** What a name in a note of the person's own counts for more. */
const OWN = 1.2;

/** Names that are offered when none has all words. */
const CLOSE = 5;

/** The names of all notes, found by their words, by beginnings of them and in spite of typing errors. */
export class NameIndex {
  private readonly names = new Map<number, Named>();
  private readonly keysByNote = new Map<string, number[]>();
  private nextKey = 0;
  private readonly index = new MiniSearch<{ id: number; name: string; aliases: string; around: string }>({
    fields: ['name', 'aliases', 'around'],
    tokenize: searchWords,
    processTerm: folded,
  });

  /** How many names there are. */
  get size(): number {
    return this.names.size;
  }

  /** Takes the names of a note in, once its earlier ones are forgotten. */
  add(note: Note, terms: readonly Term[]): void {
    const keys = namesIn(note, terms).map((named) => {
      const key = this.nextKey++;
      this.names.set(key, named);
      this.index.add({
        id: key,
        name: nameOf(named),
        aliases: [...aliasesOf(named), ...joined(named)].join('\n'),
        around: named.type === 'section' && named.section.depth === 1 ? note.aliases.join('\n') : note.title,
      });
      return key;
    });
    this.keysByNote.set(note.uri, [...(this.keysByNote.get(note.uri) ?? []), ...keys]);
  }

  /** Forgets the names of the note at an address. */
  forget(uri: string): void {
    const keys = this.keysByNote.get(uri) ?? [];
    this.keysByNote.delete(uri);
    this.index.discardAll(keys);
    keys.forEach((key) => this.names.delete(key));
  }

  /** What a query may mean, best first: what is called so exactly, then what begins so, then the rest. */
  search(query: string): Named[] {
    const words = withoutVendor(searchWords(query));
    const readings = [words.join(' '), ...joinings(words)];
    const asked: Query = {
      combineWith: 'OR',
      queries: readings.map((one) => ({ combineWith: 'AND', queries: [one] })),
    };
    const found = this.find(asked, strict);
    if (found.length < FEW) {
      const known = new Set(found.map(({ id }) => id as number));
      const alike = this.find(asked, forgiving);
      found.push(...alike.filter(({ id }) => !known.has(id as number)));
    }
    return withoutDoubles(this.ranked(found.slice(0, MOST), folded(words.join(''))));
  }

  /** The names that are most like a query which finds nothing. */
  closest(query: string): Named[] {
    const found = this.find(query, anyWord);
    return withoutDoubles(found.flatMap(({ id }) => this.names.get(id as number) ?? [])).slice(0, CLOSE);
  }

  /** How a word is written in the names: itself, or what is spelled alike when no name has it. */
  spellings(word: string): string[] {
    if (this.index.search(word, strict).length > 0) return [word];
    const [best] = this.index.search(word, forgiving);
    return [word, ...new Set(best?.terms.slice(0, 2))];
  }

  private find(query: Query, options: SearchOptions): SearchResult[] {
    return this.index.search(query, {
      ...options,
      // Of two equal names the one in the person's own notes comes first.
      boostDocument: (id) => (isBundled(this.names.get(id as number)?.note.uri ?? '') ? 1 : OWN),
    });
  }

  private ranked(found: readonly SearchResult[], asked: string): Named[] {
    return found
      .flatMap(({ id }, order) => {
        const named = this.names.get(id as number);
        return named ? [{ named, order, ...fitOf(named, asked) }] : [];
      })
      .sort((a, b) => a.tier - b.tier || a.rest - b.rest || a.order - b.order)
      .map(({ named }) => named);
  }
}

/** The names of notes by their address, for an index. */
export function termsByNote({ terms }: Library): Map<string, Term[]> {
  const byNote = new Map<string, Term[]>();
  for (const term of terms) {
    const known = byNote.get(term.uri);
    if (known) known.push(term);
    else byNote.set(term.uri, [term]);
  }
  return byNote;
}

export function nameOf(named: Named): string {
  return named.type === 'term' ? named.term.name : named.section.title;
}

export function placeOf(named: Named): Place {
  return { uri: named.note.uri, line: named.type === 'term' ? named.term.line : named.section.line };
}

/** The innermost heading above a line, or on it. */
export function sectionAt({ sections }: Note, line: number): Section | undefined {
  let found: Section | undefined;
  for (const section of sections) if (section.line <= line) found = section;
  return found;
}

function namesIn(note: Note, terms: readonly Term[]): Named[] {
  const hasTitle = note.sections.some(({ title }) => title === note.title);
  const title: Section = { title: note.title, slug: '', depth: 1, line: 1 };
  const sections = hasTitle ? note.sections : [title, ...note.sections];
  return [
    ...terms.map((term): Named => ({ type: 'term', note, term })),
    ...sections.filter(({ title }) => title !== '').map((section): Named => ({ type: 'section', note, section })),
  ];
}

function aliasesOf(named: Named): readonly string[] {
  return named.type === 'term' ? named.term.aliases : [];
}

/** People write the names of services as one word, too: `featurestore`. */
function joined(named: Named): string[] {
  if (named.type !== 'term' || !named.term.service) return [];
  const words = searchWords(named.term.name);
  return words.slice(1).map((word, at) => `${words[at]}${word}`);
}

/** `elastic search` may be `elasticsearch`: the words of a query with two neighbours as one. */
function joinings(words: readonly string[]): string[] {
  if (words.length > 4) return [];
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)].join(' '));
}

function withoutVendor(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^(?:amazon|aws)$/i.test(words[0] ?? '') ? words.slice(1) : words;
}

/** A name without case, accents, punctuation, spaces and vendor. */
function comparable(name: string): string {
  return folded(withoutVendor(searchWords(name)).join(''));
}

/** Tier 0: called so; 1: also called so; 2: begins so, and how many letters are still to come; 3: the rest. */
function fitOf(named: Named, asked: string): { tier: number; rest: number } {
  const name = comparable(nameOf(named));
  if (name === asked) return { tier: 0, rest: 0 };
  if (aliasesOf(named).some((alias) => comparable(alias) === asked)) return { tier: 1, rest: 0 };
  return name.startsWith(asked) ? { tier: 2, rest: name.length } : { tier: 3, rest: 0 };
}

/** A heading that is a term is shown as the term only. */
function withoutDoubles(found: readonly Named[]): Named[] {
  const key = (named: Named) => `${named.note.uri}#${placeOf(named).line}`;
  const terms = new Set(found.filter(({ type }) => type === 'term').map(key));
  return found.filter((named) => named.type === 'term' || !terms.has(key(named)));
}
