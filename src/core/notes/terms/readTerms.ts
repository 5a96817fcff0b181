import type { Block, Heading, ListItem, Paragraph } from '../blocks';
import { plainText } from '../inline';
import { opensCase } from '../questions/readCases';
import { askedInBold } from './askedTerm';
import { cardTerm } from './cardTerm';
import { calloutTerm } from './calloutTerm';
import type { FoundTerm } from './foundTerm';
import { headingTerm } from './headingTerm';
import { definingRank } from './labels';
import { bare } from './names';
import { pairsInLines } from './pairsInLines';
import { hasBox, parentTerm } from './parentTerm';
import { withoutRepeated, type Place, type PlacedTerm } from './place';
import { tableTerms } from './tableTerms';

/**
 * Sections whose items speak about the note's subject, about other notes' terms or about where to read on; case studies tell a story.
 */
const factSections =
  /^(?:what the exam asks|confused with|(?:practice |sample |review )?questions|usual traps|traps|(?:further |additional )?(?:references?|resources?|links?|reading)|sources?|see also|related(?: notes)?|table of contents|contents|agenda|todos?|changelog|quellen|références|referencias|参考|参考资料)$/i;

/**
 * How a note says what its terms are. `marked`: in bold, by headings above a sentence that defines, and by tables of two columns;
 * whatever else looks like a term is a fact. Our own notes are written so. `any`: in all the ways in which people write notes.
 */
export type Style = 'marked' | 'any';

/** The terms that a note's blocks define, in the order of the note. */
export function readTerms(blocks: readonly Block[], style: Style = 'any'): FoundTerm[] {
  return new TermReader(blocks, style).read();
}

class TermReader {
  private readonly terms: PlacedTerm[] = [];
  private readonly title: Heading | undefined;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly style: Style,
  ) {
    const headings = blocks.filter((block) => block.type === 'heading');
    const tops = headings.filter(({ level }) => level === 1);
    this.title = tops.length === 1 ? tops[0] : undefined;
  }

  read(): FoundTerm[] {
    const open: { level: number; place: Place; skipped: boolean }[] = [];
    const top: Place = { within: null };
    let start = 0;
    for (let end = 1; end <= this.blocks.length; end++) {
      const next = this.blocks[end];
      if (next && next.type !== 'heading') continue;
      const [first, ...rest] = this.blocks.slice(start, end);
      start = end;
      if (first?.type !== 'heading') {
        this.readSection(first ? [first, ...rest] : [], top);
        continue;
      }
      while ((open.at(-1)?.level ?? 0) >= first.level) open.pop();
      const within = open.at(-1);
      const skipped = (within?.skipped ?? false) || factSections.test(plainText(first.text)) || opensCase(first.text);
      const place = { within: within?.place ?? top };
      open.push({ level: first.level, place, skipped });
      if (skipped) continue;
      if (this.style === 'any') this.add(cardTerm(first, rest, this.blocks.slice(end, end + 2)), null);
      const content = this.style === 'any' ? this.definingContent(first, rest, end) : rest;
      this.add(headingTerm(first, content, first === this.title, this.style), null);
      this.readSection(rest, place);
    }
    return withoutRepeated(this.terms)
      .map(({ term }) => term)
      .sort((a, b) => a.line - b.line);
  }

  /** What stands below a heading, else below the part that says what it is (`### What it is`), when that comes first. */
  private definingContent(heading: Heading, content: readonly Block[], end: number): readonly Block[] {
    const [part, ...below] = content.length === 0 ? this.blocks.slice(end) : [];
    if (part?.type !== 'heading' || part.level <= heading.level || definingRank(bare(part.text)) !== 0) return content;
    const next = below.findIndex(({ type }) => type === 'heading');
    return next === -1 ? below : below.slice(0, next);
  }

  /** A line in bold opens a place of its own, which ends at the next one. */
  private readSection(content: readonly Block[], section: Place): void {
    let place = section;
    for (const [index, block] of content.entries()) {
      if (block.type === 'paragraph' && isBoldLine(block)) place = { within: section };
      if (block.type === 'paragraph' && this.style === 'any') this.add(askedInBold(block, content[index + 1]), place);
      this.readBlock(block, place);
    }
  }

  private readBlock(block: Block, place: Place): void {
    switch (block.type) {
      case 'paragraph':
        for (const term of pairsInLines(block, false, this.style)) this.add(term, place);
        break;
      case 'list':
        for (const item of block.items) this.readItem(item, place);
        break;
      case 'table':
        for (const term of tableTerms(block, this.style)) this.add(term, place);
        break;
      case 'quote':
        this.add(calloutTerm(block), place);
        if (this.style === 'any') for (const inner of block.blocks) this.readBlock(inner, place);
        break;
      case 'heading':
    }
  }

  private readItem(item: ListItem, place: Place): void {
    const [first, ...rest] = item.blocks;
    if (!first || hasBox(item) || (this.style === 'any' && isChoice(first))) return;
    if (first.type !== 'paragraph') {
      for (const block of item.blocks) this.readBlock(block, place);
      return;
    }
    const terms = pairsInLines(first, true, this.style);
    for (const term of terms) this.add(term, place);
    if (terms.length === 0 && this.style === 'any') this.add(parentTerm(item), place);
    const below: Place = { within: place };
    // A quote under an item is about that item.
    for (const block of rest) if (block.type !== 'quote') this.readBlock(block, below);
  }

  private add(term: FoundTerm | null, place: Place | null): void {
    if (term) this.terms.push({ term, place });
  }
}

/** `- B) Text`, an option of a question. */
function isChoice(block: Block): boolean {
  return block.type === 'paragraph' && /^(?:\*\*)?[A-H]\)\s/.test(block.text);
}

function isBoldLine({ text }: Paragraph): boolean {
  return /^(\*\*|__)[^*_\n]{1,120}\1\s*:?$/.test(text.trim());
}
