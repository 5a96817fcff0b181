import { oneLine } from '../inline';

/** A name and its definition as found in a note, before it gets an id. */
export interface FoundTerm {
  name: string;
  aliases: string[];
  /** One line of Markdown without links. */
  definition: string;
  /** Of its name; counts from 1. */
  line: number;
}

/** The term that a text defines; null when it says nothing. */
export function termFrom(
  { name, aliases }: Pick<FoundTerm, 'name' | 'aliases'>,
  text: string,
  line: number,
): FoundTerm | null {
  const definition = definitionOf(text);
  return name && definition ? { name, aliases, definition, line } : null;
}

/** Where to read on, and nothing else. */
const onlyLinks = /^(?:\[\[[^[\]]{1,300}\]\][\s,;]*|\[[^[\]]{1,300}\]\([^()\s]{0,300}\)[\s,;.]*)+$/;

/** What a text says about a name; empty when that is nothing, or only whether it is so. */
export function definitionOf(text: string): string {
  const begun = text.trimStart();
  if (begun.startsWith('[') && onlyLinks.test(begun.slice(0, 1000).trimEnd())) return '';
  const definition = oneLine(text.includes('<!--') ? text.replace(/<!--[\s\S]{0,2000}?-->/g, ' ') : text);
  if (/^[✅❌✔✘☑✗✓⭕☒]/u.test(definition)) return '';
  return /\p{L}/u.test(definition.replace(/(?:<\s{0,9})?https?:\/\/\S{1,2000}/g, '')) ? definition : '';
}
