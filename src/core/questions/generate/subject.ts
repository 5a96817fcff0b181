import type { Note, Section, Term } from '../../notes/note';
import type { Service } from '../../services/service';
import { seedFrom } from '../../study/random';
import { natureOf, type Nature } from './nature';
import { spaced, stemsOf } from './words';

/** A term with what the forms ask of it again and again. */
export interface Subject {
  term: Term;
  note: Note;
  /** The heading above it. */
  section: Section | null;
  /** The service whose note defines it as such; null for the terms inside. */
  service: Service | null;
  /** Its place in every ring: a number that only its id fixes. */
  place: number;
  /** Name and aliases as {@link spaced} words. */
  names: string[];
  /** Of the name and the aliases. */
  nameStems: ReadonlySet<string>;
  /** The same with `ElastiCache` as two words. */
  partStems: ReadonlySet<string>;
  /** Of the name alone, without words such as `method` or `feature`. */
  ownStems: ReadonlySet<string>;
  definitionStems: ReadonlySet<string>;
  /** The definition as {@link spaced} words. */
  text: string;
  start: Start;
  /** What sort of thing it is, as far as its words tell. */
  nature: Nature;
  /** Only subjects of one sort are options for one another. */
  sort: string;
}

/** How a definition begins: options that begin alike do not tell themselves apart by grammar. */
export type Start = 'article' | 'gerund' | 'verb' | 'other';

export function subjectOf(term: Term, note: Note, service: Service | null): Subject {
  const names = [term.name, ...term.aliases];
  const own = service?.noteId === term.id ? service : null;
  return {
    term,
    note,
    section: note.sections.filter(({ line }) => line < term.line).at(-1) ?? null,
    service: own,
    place: seedFrom(term.id),
    names: names.map(spaced),
    nameStems: stemsOf(names.join(' ')),
    partStems: stemsOf(names.join(' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')),
    ownStems: stemsOf(term.name.replace(/\b(?:methods?|models?|techniques?|approach|features?|machine)\b/giu, '')),
    definitionStems: stemsOf(term.definition),
    text: spaced(term.definition),
    start: startOf(term.definition),
    nature: natureOf(term.name.replace(/\s*\(.*\)/, ''), term.definition),
    sort: sortOf(term.name, own),
  };
}

/** `A cheaper kind, without …` says nothing outside its note. */
export function leansOnItsNote({ term: { definition } }: Subject): boolean {
  return /^(?:an?|the|one)\s(?:[\p{L}-]+,?\s){0,3}(?:kind|type|form|variant|choice|way|version|option|part|member|rule)\b/iu.test(
    definition,
  );
}

function startOf(definition: string): Start {
  const [first = ''] = /^[\p{L}-]+/u.exec(definition) ?? [];
  if (/^(an?|the)$/i.test(first)) return 'article';
  if (first.endsWith('ing')) return 'gerund';
  return /[^s]s$/.test(first) ? 'verb' : 'other';
}

/** A definition says whether it is of an algorithm, a file or a call. */
function sortOf(name: string, service: Service | null): string {
  if (service) return service.kind === 'algorithm' ? 'algorithm' : 'service';
  if (/^\/|_/.test(name)) return 'path or variable';
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(name) && !name.includes(' ') ? 'call' : 'words';
}
