import type { Block, Heading, Paragraph } from '../blocks';
import { oneLine, plainText } from '../inline';
import { askedName } from './askedTerm';
import { isCardMark } from './cardTerm';
import { definitionOf, termOf, type FoundTerm } from './foundTerm';
import { gathers } from './gathers';
import { definingRank, isLabel } from './labels';
import { isMarked } from './markedHeading';
import { bare, isBoldName, isPlainName, namesOf } from './names';
import { attribute, isGroup, plainItems, textOf } from './parentTerm';
import { pairOf } from './pairOf';
import type { Style } from './readTerms';

/**
 * A heading that is a name, with the text below it: its first paragraph, else the remark that defines (`Purpose: …`),
 * else its first item, else its use.
 * @param content what stands between the heading and the next one
 * @param isTitle whether it is the title of its note: that is a term only where the text takes it up
 */
export function headingTerm(
  heading: Heading,
  content: readonly Block[],
  isTitle: boolean,
  style: Style,
): FoundTerm | null {
  if (isCardMark(heading) || (style === 'marked' && (isTitle || !isMarked(heading, content)))) return null;
  const asked = askedName(heading.text);
  const { name } = namesOf(asked ?? heading.text);
  if (!asked && (!isName(name, style) || isLabel(name) || isLabel(bare(heading.text)) || gathers(name))) return null;
  const [first] = content.filter((block) => block.type !== 'paragraph' || oneLine(block.text) !== '');
  if (!first || (isTitle && !asked && !takesUp(name, first))) return null;
  return termOf({ name: asked ?? heading.text, definition: definitionIn(first) }, heading.line);
}

function isName(name: string, style: Style): boolean {
  return style === 'marked' ? isBoldName(name) && name.split(/\s+/).length <= 6 : isPlainName(name);
}

function definitionIn(block: Block): string {
  if (block.type === 'paragraph') return definitionIs(block);
  if (block.type !== 'list') return '';
  const purpose = attribute(block, 0);
  if (purpose || isGroup(block)) return purpose;
  const use = attribute(block, 1);
  const [firstItem = ''] = plainItems(block);
  const usedFirst = use !== '' && firstItem !== '' && definitionOf(textOf(block.items[0])) !== firstItem;
  return (usedFirst ? use : firstItem) || use || attribute(block, 2);
}

/** A paragraph that is a pair defines another name, unless what stands before its colon is a label that defines. */
function definitionIs({ text }: Paragraph): string {
  const whole = oneLine(text);
  if (/[:：](?:\*\*|__)?$/.test(whole) || /^(\*\*|__)[^*_]{1,200}\1$/.test(whole) || /\?(?:\*\*|__)?$/.test(whole))
    return '';
  const pair = pairOf(text);
  // A sentence may have a colon, too.
  if (!pair || (!/^(?:\*\*|__)/.test(text) && bare(pair.name).split(' ').length > 4)) return definitionOf(text);
  const label = bare(pair.name);
  return definingRank(label) === null ? '' : definitionOf(pair.definition);
}

/** `It is a store …`, `A store …`, `Sample is …`: the text under a title says what that is. */
function takesUp(name: string, block: Block): boolean {
  const text = block.type === 'paragraph' ? block.text : block.type === 'list' ? textOf(block.items[0]) : '';
  const start = plainText(text.slice(0, 300)).toLowerCase();
  return (
    /^(?:it|they|this|an?|fully)\s/.test(start) ||
    start.startsWith(`${name.toLowerCase()} is `) ||
    start.startsWith(`${name.toLowerCase()} (`)
  );
}
