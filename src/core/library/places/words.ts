/** Characters of a name that are looked at; nobody writes a longer heading, but files of hostile lines exist. */
export const LONGEST_NAME = 200;

const spelledOut: [RegExp, string][] = [
  [/\bmachine[\s-]learning\b/g, 'ml'],
  [/\bgenerative[\s-]ai\b|\bgen[\s-]ai\b/g, 'genai'],
  [/\bartificial[\s-]intelligence\b/g, 'ai'],
  [/\bspeciality\b/g, 'specialty'],
  [/\bfoundation(?:al)?[\s-]models?\b/g, 'fm'],
];

/** Words that tell no domain from another. */
const filler = new Set(
  'a an and at by for from in into its of on or the to using via with domain perform identify understand'.split(' '),
);

/** Words that stand in titles of any exam about machine learning. */
const everywhere = new Set(['ml', 'ai', 'aws', 'amazon', 'solution', 'workflow', 'problem']);

const ending =
  /^(.{4,12}?)(?:i[sz]ations?|i[sz](?:e|es|ed|ing)|ating|ations?|ates?|ments?|ances?|ages?|yses|ysis|yzes?|yzing|ering|lings?|ings?|ions?|ities|ity|ty|ers?|ies|ed|es|e|s|y)$/;

/** The words of a name in small letters, fillers left out: `Deployment & Orchestration of Machine Learning` → deployment, orchestration, ml. */
export function wordsOf(text: string): string[] {
  let small = text.slice(0, LONGEST_NAME).normalize('NFC').toLowerCase().replaceAll('_', ' ');
  for (const [long, short] of spelledOut) small = small.replace(long, short);
  return (small.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !filler.has(word));
}

/** Those words by their stems: deploy, orchestr, ml. */
export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map((word) => ending.exec(word)?.[1] ?? word));
}

/** Those that tell something; all of them where none would be left. */
export function tellingStems(stems: ReadonlySet<string>): Set<string> {
  const telling = [...stems].filter((stem) => !everywhere.has(stem));
  return new Set(telling.length > 0 ? telling : stems);
}

/** How much two sets have in common: from 0 to 1, when they are equal. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
