import type { Block, Heading, ListItem, Table } from './blocks';
import { oneLine, plainText } from './inline';
import { opensCase } from './questions/readCases';

/** A name and its definition as found in a note, before it gets an id. */
export interface FoundTerm {
  name: string;
  aliases: string[];
  definition: string;
  line: number;
}

const labels =
  /^(use cases?|uses?|benefits?|advantages?|disadvantages?|drawbacks?|purpose|how it works|key features?|features?|exam tips?|tips?|notes?|caveats?|example|examples|formula|answer|reference|references|goal|method|configuration|overview|summary|introduction|properties|limits?|limitations?|key takeaways?|traps?|pros|cons|see also|questions?|important|remember|warning|definition|result|when|why|how)$/i;

/** Sections of a service note whose bullets speak about the service itself or about other notes' terms; case studies tell a story. */
const factSections = /^(what the exam asks|confused with|questions|usual traps|traps)$/i;

const notAName =
  /^(when|if|how|why|what|which|where|who|to|for|use|using|choose|choosing|pick|picking|there|you|your|do|does|is|are|can|should|get|getting|make|making|keep|read|reading|write|writing|avoid|from)\b|[?!.:;,]|\b(or|vs\.?|versus|against|and|which|when)\b/i;

const needColumn =
  /^(need|needs|question|scenario|situation|if|when|you need|requirement|requirements|symptom|goal|task|problem|you want|constraint|signal|case|feature|aspect|)$/i;

/** The terms that a note's blocks define, in the order of the note. */
export function readTerms(blocks: readonly Block[]): FoundTerm[] {
  const terms: FoundTerm[] = [];
  let inFacts: number | null = null;
  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      if (inFacts !== null && block.level <= inFacts) inFacts = null;
      if (factSections.test(plainText(block.text)) || opensCase(block.text)) inFacts = block.level;
      const term = inFacts === null ? headingTerm(block, blocks[index + 1]) : null;
      if (term) terms.push(term);
    } else if (inFacts === null) {
      terms.push(...termsOf(block));
    }
  });
  return terms;
}

function termsOf(block: Block): FoundTerm[] {
  switch (block.type) {
    case 'paragraph': {
      const term = boldTerm(block.text, block.line);
      return term ? [term] : [];
    }
    case 'list':
      return block.items.flatMap(termsOfItem);
    case 'table':
      return tableTerms(block);
    default:
      return [];
  }
}

function termsOfItem(item: ListItem): FoundTerm[] {
  return item.blocks.flatMap(termsOf);
}

/** `**Term**: definition`, `**Term:** definition`, `**Term** (TLA) – definition`. */
function boldTerm(text: string, line: number): FoundTerm | null {
  const [marked, , bold = ''] = /^(\*\*|__)(.+?)\1/.exec(text) ?? [];
  if (marked === undefined) return null;
  const behind = text.slice(marked.length);
  if (/[:：]\s*$/.test(bold)) return term(bold.replace(/[:：]\s*$/, ''), undefined, behind, line);
  const [bracketed = '', bracket] = /^\s*(\([^()]*\))/.exec(behind) ?? [];
  const [separator] = /^(?:\s*[:：]|\s+[-–—]\s)/.exec(behind.slice(bracketed.length)) ?? [];
  if (separator === undefined) return null;
  return term(bold, bracket, behind.slice(bracketed.length + separator.length), line);
}

function headingTerm(heading: Heading, next: Block | undefined): FoundTerm | null {
  const name = plainText(heading.text);
  const isName = name.split(/\s+/).length <= 6 && !notAName.test(name);
  if (heading.level === 1 || next?.type !== 'paragraph' || !isName) return null;
  if (/^(?:\*\*|__)/.test(next.text) || !looksLikeDefinition(next.text)) return null;
  return term(heading.text, undefined, next.text, heading.line);
}

/** A paragraph below a heading defines it only when it starts as definitions do. */
function looksLikeDefinition(text: string): boolean {
  return (
    /^(an?|the|one|any|every|each)\s/i.test(text) ||
    /^\p{Lu}\p{L}*(s|ed|ing)?\s(that|which|of|to|from|in|data|for|over)\s/u.test(text)
  );
}

function tableTerms(table: Table): FoundTerm[] {
  const [first, second] = table.header;
  if (table.header.length !== 2 || !first || !second || needColumn.test(plainText(first))) return [];
  return table.rows.flatMap((row) => {
    const [name = '', definition = ''] = row.cells;
    const found = term(name, undefined, definition, row.line);
    return found ? [found] : [];
  });
}

function term(rawName: string, bracket: string | undefined, rawDefinition: string, line: number): FoundTerm | null {
  const { name, aliases } = namesOf(plainText(rawName), bracket);
  const definition = oneLine(rawDefinition);
  const words = name.split(/\s+/).length;
  if (name.length < 2 || words > 8 || labels.test(name) || /[?!]$/.test(name)) return null;
  if (definition.split(/\s+/).length < 2) return null;
  return { name, aliases, definition, line };
}

/** `Recall (sensitivity)` has the alias `sensitivity`, whether the bracket is inside the bold text or behind it. */
function namesOf(text: string, bracket: string | undefined): { name: string; aliases: string[] } {
  const inside = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  const name = (inside?.[1] ?? text).trim();
  const aliases = [inside?.[2], bracket?.slice(1, -1)]
    .filter((alias) => alias !== undefined)
    .flatMap((alias) => plainText(alias).split(/\s*[,;/]\s*/))
    .filter((alias) => alias.length > 1 && alias.split(/\s+/).length <= 5 && alias !== name);
  return { name, aliases };
}
