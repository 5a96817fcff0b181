import type { Library } from '../library/library';
import { isRetired, statusSentence, type Service } from '../services/service';

/** A name that a note may want to write. */
export interface NameChoice {
  name: string;
  /** Further words that find it: former names, abbreviations. */
  words: string;
  /** Category and status of a service, the note of a term. */
  detail: string;
  /** Markdown. */
  explanation: string;
  isService: boolean;
  isRetired: boolean;
}

/** How much of a word says what is meant: fewer letters would offer half of the catalog. */
export const ENOUGH = 2;

/** The names of services and terms, found by the first letters of any of their words. */
export class NameChoices {
  private readonly byStart = new Map<string, NameChoice[]>();

  constructor({ services, terms, notes }: Pick<Library, 'services' | 'terms' | 'notes'>) {
    const titles = new Map(notes.map(({ id, title }) => [id, title]));
    for (const service of services) for (const choice of choicesOf(service)) this.add(choice);
    const seen = new Set<string>();
    for (const { name, aliases, service, definition, noteId } of terms) {
      const key = name.toLowerCase();
      if (service !== null || seen.has(key)) continue;
      seen.add(key);
      const detail = titles.get(noteId) ?? '';
      const words = aliases.join(' ');
      this.add({ name, words, detail, explanation: definition, isService: false, isRetired: false });
    }
  }

  /** @param typed the start of a word */
  startingWith(typed: string): readonly NameChoice[] {
    return this.byStart.get(startOf(typed)) ?? [];
  }

  private add(choice: NameChoice): void {
    const words = `${choice.name} ${choice.words}`.split(/[^\p{L}\p{M}\p{N}]+/u);
    for (const start of new Set(words.filter(({ length }) => length >= ENOUGH).map(startOf))) {
      const known = this.byStart.get(start);
      if (known) known.push(choice);
      else this.byStart.set(start, [choice]);
    }
  }
}

function startOf(word: string): string {
  return word.normalize('NFC').slice(0, ENOUGH).toLowerCase();
}

/** The official name, which former names find, too, and each of the short ones. */
function choicesOf(service: Service): NameChoice[] {
  const status = statusSentence(service);
  const shared = {
    detail: service.status === 'active' ? service.category : `${service.category} · ${service.status}`,
    explanation: [status && `**${status}**`, service.definition].filter(Boolean).join('\n\n'),
    isService: true,
    isRetired: isRetired(service),
  };
  const official = { ...shared, name: service.name, words: service.formerNames.join(' ') };
  const short = service.aliases.map((name) => ({
    ...shared,
    name,
    words: '',
    detail: `${service.name} · ${shared.detail}`,
  }));
  return [official, ...short];
}

/** How many characters at the end of a text are the start of a name: `Amazon Ath` of Amazon Athena; at least the word typed. */
export function lengthTyped(name: string, before: string, typed: string): number {
  const folded = name.toLowerCase();
  const text = before.slice(-name.length).toLowerCase();
  for (let at = 0; at < text.length - typed.length; at++) {
    const isStart =
      at === 0 ? before.length === text.length || isGap(before.at(-text.length - 1)) : isGap(text[at - 1]);
    if (isStart && folded.startsWith(text.slice(at))) return text.length - at;
  }
  return typed.length;
}

function isGap(character = ' '): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test(character);
}
