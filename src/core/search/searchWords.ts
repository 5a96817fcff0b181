/** A run of letters and digits; scripts without spaces between words give a word a character. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Characters of a query that are looked at: nobody types more, but may select more. */
const LONGEST_QUERY = 200;

/** The words of a name or a query, as they are written. */
export function searchWords(text: string): string[] {
  const cut = text.length > LONGEST_QUERY ? text.slice(0, LONGEST_QUERY) : text;
  return cut.normalize('NFC').match(word) ?? [];
}

/** A word without case and accents: what is compared. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A pattern for the beginning of a word in a text. */
export function wordStart(spellings: readonly string[]): string {
  const parts = spellings.map((one) => (unspaced.test(one) ? '' : '(?<![\\p{L}\\p{N}])') + one);
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}
