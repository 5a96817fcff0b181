import type { Service } from '../services/service';
import { identifierRows, type IdentifierRow } from './identifierKinds';
import { namesOfAll } from './names';
import { WordIndex } from './wordIndex';

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
  const names = namesOfAll(services).map((name) => [name.words[0] ?? '', name] as const);
  return {
    words: new WordIndex([...names, ...identifiersOf(services)]),
    parents: new Map(services.flatMap(({ id, parent }) => (parent ? [[id, parent]] : []))),
    companions: new Map(services.map(({ id, companions }) => [id, new Set(companions)])),
  };
}

/** Each identifier with its first word; the first owner of a spelling keeps it. */
function identifiersOf(services: readonly Service[]): (readonly [firstWord: string, entry: Identifier])[] {
  return identifierRows.flatMap((row) => {
    const owned = new Map<string, readonly [string, Identifier]>();
    for (const { written, serviceId } of spellingsOf(row, services)) {
      const key = row.ignoreCase ? written.toLowerCase() : written;
      const firstWord = /^[A-Za-z0-9]+/.exec(written)?.[0];
      if (firstWord === undefined || owned.has(key)) continue;
      owned.set(key, [firstWord, { kind: 'identifier', written, serviceId, row }]);
    }
    return [...owned.values()];
  });
}

function spellingsOf(row: IdentifierRow, services: readonly Service[]): { written: string; serviceId: string }[] {
  return row.fields.flatMap((field) =>
    services.flatMap(({ id, identifiers }) =>
      (identifiers[field] ?? [])
        .flatMap((value) => row.written?.(value, field) ?? [value])
        .map((written) => ({ written, serviceId: id })),
    ),
  );
}
