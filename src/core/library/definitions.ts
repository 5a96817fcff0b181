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

/** Where a name is defined: in notes of the user's own first, then in ours. */
export function definitionsOfTerm({ name }: Term, { terms }: Pick<Library, 'terms'>): Place[] {
  const wanted = name.toLowerCase();
  const same = terms.filter((term) => term.name.toLowerCase() === wanted);
  return withoutRepetition([...same.filter(isOwn), ...same.filter((term) => !isOwn(term))]);
}

function isOwn({ uri }: Place): boolean {
  return !uri.startsWith(`${BUNDLED_SCHEME}:`);
}

/** A service note of the user's own is both a term and a service. */
function withoutRepetition(places: readonly Place[]): Place[] {
  return [...new Map(places.map(({ uri, line }) => [`${uri}#${line}`, { uri, line }])).values()];
}
