import type { Service } from '../services/service';

/**
 * How much a name says by itself.
 * `distinctive`: nothing else is called so (DynamoDB). `usual`: counts in a document that speaks of AWS (S3, Athena).
 * `ambiguous`: also a word or another product (Lambda). `everyday`: a word that everybody uses (Config, Batch).
 */
export type NameLevel = 'distinctive' | 'usual' | 'ambiguous' | 'everyday';

/** One name of a service, ready to be compared with the words of a text. */
export interface Name {
  kind: 'name';
  /** As written in the catalog, without vendor; its words in their own case. */
  words: string[];
  serviceId: string;
  level: NameLevel;
  /** Also in small letters a word that everybody uses: `glue`. */
  isWordWhenSmall: boolean;
  /** A form that we derived: it counts only with the capitals of the catalog. */
  isDerived: boolean;
  /** Means the service only behind this vendor, in small letters: nobody calls Amazon ML just ML, or AWS ML. */
  neededVendor: 'amazon' | 'aws' | null;
}

/** The names of all services. */
export function namesOfAll(services: readonly Service[]): Name[] {
  const names = services.flatMap(namesOf);
  const brands = new Set(names.filter(isBrand).map(({ words }) => words[0]));
  return names.map((name) => {
    const hasBrand = name.words.length > 1 && !name.isDerived && brands.has(name.words[0]);
    return hasBrand && name.level !== 'everyday' ? { ...name, level: 'distinctive' } : name;
  });
}

/** A coined word of one service makes its longer names distinctive: `Kinesis Data Streams`. */
function isBrand({ words, level }: Name): boolean {
  return words.length === 1 && level !== 'everyday' && /^[A-Z][a-z]{4,}$/.test(words[0] ?? '');
}

/** The official, former and short names of a service, each without its vendor, which a text may or may not have. */
export function namesOf(service: Service): Name[] {
  const written = [service.name, ...service.aliases, ...service.formerNames];
  const bareForms = new Set([...written, ...service.ambiguous, ...service.everyday].map((name) => key(wordsIn(name))));
  const ambiguous = new Set(service.ambiguous.map((name) => key(withoutVendor(name))));
  const everyday = new Set(service.everyday.map((name) => withoutVendor(name).join(' ')));
  const standAlone = written.filter((name) => !everyday.has(withoutVendor(name).join(' ')));
  const names = new Map<string, Name>();
  for (const name of written) {
    const words = withoutVendor(name);
    if (words.length === 0 || isNameWithNoun(words, standAlone)) continue;
    const isEveryday = everyday.has(words.join(' '));
    const level = isEveryday ? 'everyday' : ambiguous.has(key(words)) ? 'ambiguous' : usualLevel(words, service.kind);
    const isMarked = level === 'everyday' || level === 'ambiguous';
    const isWordWhenSmall = isEveryday || everyday.has(key(words));
    const isAlias = service.aliases.includes(name);
    const needsVendor = !bareForms.has(key(words)) && (words.length === 1 || isMarked || isAlias);
    const neededVendor = needsVendor ? vendorOf(name) : null;
    const entry: Name = {
      kind: 'name',
      words,
      serviceId: service.id,
      level,
      isWordWhenSmall,
      neededVendor,
      isDerived: false,
    };
    names.set(words.join(' '), entry);
    const singular = singularOf(words);
    if (singular) names.set(singular.join(' '), { ...entry, words: singular, isDerived: true });
    const joined = words.join('');
    // In code and comments about it people write names of several words as one: StepFunctions, SecretsManager.
    if (
      words.length > 1 &&
      words.length < 4 &&
      /^[A-Z]/.test(joined) &&
      !isEveryday &&
      !needsVendor &&
      !names.has(joined)
    ) {
      names.set(joined, { ...entry, words: [joined], level: isMarked ? level : 'usual', isDerived: isMarked });
    }
  }
  return [...names.values()];
}

/** `Lambda function` is found as `Lambda`: the noun behind a name is no part of it. */
function isNameWithNoun(words: readonly string[], written: readonly string[]): boolean {
  return written.some((other) => {
    const shorter = withoutVendor(other);
    const rest = words.slice(shorter.length);
    return (
      rest.length > 0 &&
      key(words.slice(0, shorter.length)) === key(shorter) &&
      rest.every((word) => /^[a-z]/.test(word))
    );
  });
}

/** `Savings Plans` are found as `Savings Plan`, too. */
function singularOf(words: readonly string[]): string[] | null {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/[a-z]{3}s$/.test(last) || /(?:ss|ies|sses)$/.test(last)) return null;
  return [...words.slice(0, -1), last.slice(0, -1)];
}

/**
 * A hump inside a word (`DynamoDB`, `CloudWatch`) is nobody's everyday spelling; short ones may be somebody's abbreviation.
 * Algorithms have their names from papers and libraries.
 */
function usualLevel(words: readonly string[], kind: Service['kind']): NameLevel {
  if (kind === 'algorithm') return 'usual';
  return words.some((word) => word.length >= 6 && /[a-z][A-Z]/.test(word)) ? 'distinctive' : 'usual';
}

function key(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

const vendor = /^(?:amazon|aws)$/i;

function vendorOf(name: string): Name['neededVendor'] {
  const first = wordsIn(name)[0]?.toLowerCase();
  return first === 'amazon' || first === 'aws' ? first : null;
}

function withoutVendor(name: string): string[] {
  const words = wordsIn(name);
  return words.length > 1 && vendor.test(words[0] ?? '') ? words.slice(1) : words;
}

/** The runs of letters and digits in a text. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
