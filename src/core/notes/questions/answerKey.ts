import { oneLine, plainText } from '../inline';
import type { LetteredOption } from './letteredOptions';

/** Which options an answer names, and what it says beside that. */
export interface AnswerKey {
  letters: string[];
  /** One line of Markdown. */
  reason: string;
}

const labelled =
  /^[^\p{L}\p{N}<[(\x60"'$|]{0,8}(?:the )?(?:correct |right )?(?:answers?|ans|options?|choices?|solution|correct|resposta|respuesta|réponse|risposta|antwort|gabarito|correta|correcta|correto|correcto|opci[oó]n|opção|letra|答案|正解|정답|답|ответ)(?!\p{L})(?:\(s\))?(?: (?:correta|correcta|corrects?|is|are))?[*_]{0,3}\s?[:：=–—-]?[*_\s]{0,4}/iu;
const letters =
  /^[*_`([\s]{0,4}(?:options?\s)?([A-H](?:\s?(?:,|&|\/|\+|;|and|und|y|e|et|、|및)\s?(?:option\s)?[A-H](?!\p{L})){0,7}|[A-H]{2,5})[*_`)\]]{0,4}(?=$|[\s.,;:：)(–—-])/iu;

/** Reads `B`, `B, D`, `**B.** Because …` or the text of an option. Null when it names none of them. */
export function answerKey(answer: string, options: readonly LetteredOption[]): AnswerKey | null {
  const lines = answer.split('\n').map(withoutBullet).filter(Boolean);
  const [first = '', ...others] = lines;
  const bare = first.replace(labelled, '').trim();
  // A label that stands alone: the answer is on the next line.
  if (bare === '' && others.length > 0) return answerKey(others.join('\n'), options);
  const named = lettersOf(bare, options);
  if (!named) return byText(bare, others, options);
  const rest = [named.rest];
  for (const line of others) {
    const more = lettersOf(line, options);
    const isOption = more?.letters.length === 1 && isSame(more.rest, optionNamed(more.letters[0], options));
    if (isOption && rest.every((text) => text === '')) named.letters.push(...more.letters);
    else rest.push(line);
  }
  return { letters: [...new Set(named.letters)], reason: reasonOf(rest) };
}

function lettersOf(text: string, options: readonly LetteredOption[]): { letters: string[]; rest: string } | null {
  const [whole, found = ''] = letters.exec(text) ?? [];
  if (whole === undefined) return null;
  const list = found.toUpperCase().match(/(?<![A-Z])[A-H](?![A-Z])|(?<=^[A-H]{0,4})[A-H](?=[A-H]{0,4}$)/g) ?? [];
  const behind = text.slice(whole.length);
  // `A managed service` is a sentence, not the letter A.
  const isSentence =
    list.length === 1 &&
    /[A-H]$/i.test(whole) &&
    /^\s+\p{Ll}/u.test(behind) &&
    !/^\s+(?:because|since|as|is|are|–|—|-)/i.test(behind);
  const rest = behind.replace(/^[\s.,;:：)(*_–—-]+/u, '').trim();
  const one = list.length === 1 ? optionNamed(list[0], options) : undefined;
  if (one && startsWith(rest, one)) return { letters: list, rest: withoutText(rest, one) };
  return isSentence || list.length === 0 ? null : { letters: list, rest: balanced(rest) };
}

/** Of options without letters: only the words can name them. */
export function answerByText(answer: string, options: readonly LetteredOption[]): AnswerKey | null {
  const [first = '', ...others] = answer.split('\n').map(withoutBullet).filter(Boolean);
  return byText(first, others, options);
}

function byText(bare: string, others: readonly string[], options: readonly LetteredOption[]): AnswerKey | null {
  const whole = options.filter((option) => isSame(bare, option));
  const parts = whole.length > 0 ? [] : oneLine(bare).split(/ ?(?:,|;|\band\b) ?/);
  const named = whole.length > 0 ? whole : parts.map((part) => options.find((option) => isSame(part, option)));
  const found = named.filter((option) => option !== undefined);
  if (found.length === 0 || found.length < named.length) return null;
  return { letters: found.map(({ letter }) => letter), reason: reasonOf(others) };
}

function optionNamed(letter: string | undefined, options: readonly LetteredOption[]): LetteredOption | undefined {
  return options.find((option) => option.letter === letter);
}

function words(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSame(text: string, option: LetteredOption | undefined): boolean {
  return option !== undefined && words(text) === words(option.text) && words(text) !== '';
}

function startsWith(text: string, option: LetteredOption): boolean {
  const said = words(option.text);
  return said !== '' && `${words(text)} `.startsWith(`${said} `);
}

/** What stands behind the option's text; nothing when that cannot be cut off cleanly. */
function withoutText(text: string, option: LetteredOption): string {
  const shown = plainText(text);
  const said = plainText(option.text).replace(/[.;]$/, '');
  return shown.startsWith(said) ? shown.slice(said.length).replace(/^[\s.,;:)–—-]+/u, '') : '';
}

function balanced(rest: string): string {
  return rest.split('**').length % 2 === 0 ? rest.replace('**', '') : rest;
}

const explains =
  /^[^\p{L}\p{N}]{0,8}(?:explanation|reason|rationale|erklärung|explicación|explicação|explication|justificativa|해설|설명|解説|解析)s?(?:\s?[/／]\s?[\p{L} ]{1,30}$)?[*_]{0,3}\s?[:：]?[*_]{0,3}\s*/iu;

function reasonOf(lines: readonly string[]): string {
  const texts = lines.map((line) => balanced(line.replace(/^#{1,6}\s/, '').replace(explains, '')).trim());
  return oneLine(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)).join(' '));
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*[-*+•]\s+/, '').trim();
}
