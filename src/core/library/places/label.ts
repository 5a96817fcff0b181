import { LONGEST_NAME, stemsOf, tellingStems } from './words';

/** What a heading, a folder or a field says of the place that it may name. */
export interface Label {
  /** `Domain 2` and `Task 1.2` say what they count; `2.` and `Module 2` may count anything. */
  counts: 'domain' | 'task' | 'statement' | null;
  /** `2` or `1.2`; null without one. */
  number: string | null;
  /** In percent: `(28%)`. */
  weight: number | null;
  stems: ReadonlySet<string>;
  /** Those of them that tell one title from another. */
  telling: ReadonlySet<string>;
}

const domainWord = 'domain|dom[ií]nio|domaine|domäne|ドメイン|도메인|领域|領域|域';
const written = new RegExp(
  `^(?:(?:aws|exam|content)\\s)?(?:(?<domain>${domainWord})|(?<statement>task\\s?statement)|(?<task>task)|module|section|chapter|part|week|unit)?` +
    '[\\s#:.-]{0,3}(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})?(?![\\p{L}\\p{N}%])[.\\s:)|·–—-]{0,6}(?<title>.*)$',
  'iu',
);
const percent = /[([]?\b(\d{1,2})\s?%(?:\s(?:of|der)\s[\p{L}\s]{0,40})?[)\]]?/u;

/** `MLA-C01 | 1.2 …`: a number behind the exam's code is that of a task; a third part is that of a skill in it. */
const behindCode =
  /^[A-Za-z]{2,4}-?C\d{2}[^\p{L}\p{N}]{1,3}(?:\p{L}{1,6}\s?)?(\d{1,2}\.\d{1,2})(?:\.\d{1,2})?(?![\d%])/u;

/**
 * @param text a heading without its marks, or a folder's name
 * @param isField of the front matter, where `domain: 2` needs no word before the number
 */
export function labelOf(text: string, isField: Label['counts'] = null): Label {
  const name = text
    .slice(0, LONGEST_NAME)
    .replace(behindCode, 'task statement $1 ')
    .replace(/^[^\p{L}\p{N}]{0,12}/u, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  const weight = percent.exec(name)?.[1];
  const { domain, statement, task, number, title } = written.exec(name.replace(percent, ' ').trim())?.groups ?? {};
  const stems = stemsOf(title ?? name);
  return {
    counts: isField ?? (domain ? 'domain' : statement ? 'statement' : task ? 'task' : null),
    number: number ?? null,
    weight: weight === undefined ? null : Number(weight),
    stems,
    telling: tellingStems(stems),
  };
}
