import type { Service } from '../services/service';
import { identifierRows, type IdentifierRow } from './identifierKinds';
import { namesOfAll } from './names';
import { WordIndex, type Entry } from './wordIndex';

/** One way in which one identifier of a service is written. */
export interface Identifier {
  kind: 'identifier';
  written: string;
  serviceId: string;
  row: IdentifierRow;
}

/** What a text is compared with; built once per library. */
export interface MentionIndex {
  words: WordIndex;
  parents: ReadonlyMap<string, string>;
  companions: ReadonlyMap<string, ReadonlySet<string>>;
}

export function buildMentionIndex(services: readonly Service[]): MentionIndex {
  return {
    words: new WordIndex(entriesOf(services)),
    parents: new Map(services.flatMap(({ id, parent }) => (parent ? [[id, parent]] : []))),
    companions: new Map(services.map(({ id, companions }) => [id, new Set(companions)])),
  };
}

function* entriesOf(services: readonly Service[]): Generator<Entry> {
  yield* namesOfAll(services);
  yield* identifiersOf(services);
}

/** Every way to write every identifier; the first owner of a spelling keeps it. */
function* identifiersOf(services: readonly Service[]): Generator<Identifier> {
  for (const row of identifierRows) {
    const owned = new Set<string>();
    for (const field of row.fields) {
      for (const { id, identifiers } of services) {
        for (const value of identifiers[field] ?? []) {
          for (const written of row.written?.(value, field) ?? [value]) {
            const key = row.ignoreCase ? written.toLowerCase() : written;
            if (owned.has(key)) continue;
            owned.add(key);
            yield { kind: 'identifier', written, serviceId: id, row };
          }
        }
      }
    }
  }
}
