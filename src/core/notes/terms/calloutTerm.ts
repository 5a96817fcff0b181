import type { Quote } from '../blocks';
import { termFrom, type FoundTerm } from './foundTerm';
import { isLabel } from './labels';
import { isPlainName, namesOf } from './names';

const defines = /^(?:def|definitions?|terms?|concepts?|glossary|vocab(?:ulary)?)$/;

/** `> [!definition] Shard`, with the definition on the next lines. */
export function calloutTerm({ callout, blocks: [first] }: Quote): FoundTerm | null {
  if (!callout || !defines.test(callout.type) || first?.type !== 'paragraph') return null;
  const names = namesOf(callout.title);
  if (!isPlainName(names.name) || isLabel(names.name)) return null;
  return termFrom(names, first.text, callout.line);
}
