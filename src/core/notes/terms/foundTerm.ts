import { oneLine } from '../inline';
import { namesOf } from './names';

/** A name and its definition as found in a note, before it gets an id. */
export interface FoundTerm {
  name: string;
  aliases: string[];
  /** One line of Markdown without links. */
  definition: string;
  /** Of its name; counts from 1. */
  line: number;
}

/** A name and what stands behind its separator, as they are written. */
export interface Pair {
  /** Inline Markdown, with its bracket: `**Area under curve** (AUC)`. */
  name: string;
  /** Inline Markdown; empty when the definition stands elsewhere. */
  definition: string;
}

/** The term that a pair makes; null when nothing is said about it: no letter, or no more than an address. */
export function termOf({ name: written, definition: text }: Pair, line: number): FoundTerm | null {
  const { name, aliases } = namesOf(written);
  const definition = definitionOf(text);
  return name && definition ? { name, aliases, definition, line } : null;
}

/** What a text says about a name; empty when that is nothing, or only whether it is so. */
export function definitionOf(text: string): string {
  const definition = oneLine(text.replace(/<!--[\s\S]{0,2000}?-->/g, ' '));
  if (/^[✅❌✔✘☑✗✓⭕☒]/u.test(definition)) return '';
  return /\p{L}/u.test(definition.replace(/(?:<\s{0,9})?https?:\/\/\S{1,2000}/g, '')) ? definition : '';
}
