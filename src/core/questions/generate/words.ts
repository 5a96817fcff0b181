/** Words that say nothing about a subject. */
const idle = new Set(
  (
    'a an the of and or to in on for by with from at as is are be been was were that which who whose it its this these those per into ' +
    'not no all any one two each every other others so than then when where while until also only more most less such they them their ' +
    'you your can may must has have had do does if but out up over under between without within how what aws amazon'
  ).split(' '),
);

/** The words of a text that say something, in small letters. */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !idle.has(word));
}

/** Their stems: `Encoding` and `encoder` are one. */
export function stemsOf(text: string): Set<string> {
  return new Set(tellingWords(text).map(stem));
}

/** Words in small letters with a space before and behind each, so that a name can be found whole. */
export function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether a spaced text holds a spaced name, also in its plural; short ones as they are only. */
export function holds(text: string, name: string): boolean {
  return text.includes(name.length < 6 ? name : name.trimEnd());
}

const ending =
  /(?:ations?|itions?|ions?|ings?|ments?|ities|ity|iness|ness|ally|ical|ables?|ers?|ors?|ies|ied|ed|es|al|ly|ic|s|e|y)$/;
/** Beyond this a word's forms differ, not its meaning: `classification`, `classifies`. */
const STEM = 7;

function stem(word: string): string {
  const short = word.replace(ending, '');
  const kept = short.length >= 3 ? short : word.replace(/s$/, '');
  return kept.replace(/(.)\1$/, '$1').slice(0, STEM);
}

/** How much of the smaller of two sets the other one holds too, from 0 to 1. Long words count more: they say more. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  let all = 0;
  for (const word of small) {
    all += word.length;
    if (large.has(word)) shared += word.length;
  }
  return all === 0 ? 0 : shared / all;
}

export function shareAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

/** The first letters of a name's words: `RTO` of `Recovery time objective`. */
export function initialsOf(name: string): string {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
}
