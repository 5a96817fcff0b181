import type { Term } from '../notes/note';
import type { Place } from '../questions/question';
import type { Service } from '../services/service';
import { BUNDLED_SCHEME } from './bundledScheme';
import type { Library } from './library';

/** Where a service is defined: in notes of the user's own first, then in ours. */
export function definitionsOfService(service: Service, { terms }: Pick<Library, 'terms'>): Place[] {
  const own = terms.filter((term) => term.service === service.id && isOwn(term));
  return withoutRepetition([...own, service]);
}

/** Where a term is defined under any of its names: in notes of the user's own first, then in ours. */
export function definitionsOfTerm(term: Term, { terms }: Pick<Library, 'terms'>): Place[] {
  const names = new Set(namesOf(term));
  const same = terms.filter((other) => namesOf(other).some((name) => names.has(name)));
  return withoutRepetition([...same.filter(isOwn), ...same.filter((other) => !isOwn(other))]);
}

function namesOf({ name, aliases }: Term): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase());
}

function isOwn({ uri }: Place): boolean {
  return !uri.startsWith(`${BUNDLED_SCHEME}:`);
}

/** A service note of the user's own is both a term and a service. */
function withoutRepetition(places: readonly Place[]): Place[] {
  return [...new Map(places.map(({ uri, line }) => [`${uri}#${line}`, { uri, line }])).values()];
}
