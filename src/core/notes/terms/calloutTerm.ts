import type { Quote } from '../blocks';
import { definitionOf, termOf, type FoundTerm } from './foundTerm';
import { isLabel } from './labels';
import { isPlainName, namesOf } from './names';

const defines = /^(?:def|definitions?|terms?|concepts?|glossary|vocab(?:ulary)?)$/;

/** `> [!definition] Shard`, with the definition on the next lines. */
export function calloutTerm({ callout, blocks: [first] }: Quote): FoundTerm | null {
  if (!callout || !defines.test(callout.type) || first?.type !== 'paragraph') return null;
  const { name } = namesOf(callout.title);
  if (!isPlainName(name) || isLabel(name)) return null;
  return termOf({ name: callout.title, definition: definitionOf(first.text) }, callout.line);
}
