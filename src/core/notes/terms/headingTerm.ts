import type { Block, Heading, List } from '../blocks';
import { oneLine, plainText } from '../inline';
import { askedName } from './askedTerm';
import { isCardMark } from './cardTerm';
import { definesAnother } from './definesAnother';
import { definitionOf, termFrom, type FoundTerm } from './foundTerm';
import { gathers, groups } from './gathers';
import { definingRank, isLabel } from './labels';
import { isMarked } from './markedHeading';
import { bare, isBoldName, isPlainName, namesOf } from './names';
import { attributesOf, isGroup, isMember, plainItems } from './parentTerm';
import { pairOf, textOf } from './pairOf';
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
  const names = namesOf(asked ?? heading.text);
  const { name } = names;
  if (!asked && (!isName(name, style) || isLabel(name) || isLabel(bare(heading.text)) || gathers(name))) return null;
  const [first, next] = content.filter((block) => block.type !== 'paragraph' || oneLine(block.text) !== '');
  if (!first || (isTitle && !asked && !takesUp(name, first))) return null;
  if (!asked && first.type === 'list' && (groups(name) || namesOnly(first))) return null;
  if (!asked && first.type === 'paragraph' && definesAnother(names, first.text)) return null;
  return termFrom(names, definitionIn(first, next), heading.line);
}

function isName(name: string, style: Style): boolean {
  return style === 'marked' ? isBoldName(name) && name.split(/\s+/).length <= 6 : isPlainName(name);
}

function definitionIn(block: Block, next: Block | undefined): string {
  switch (block.type) {
    case 'paragraph': {
      const label = bare(block.text.slice(0, 200)).replace(/\s*[:：]$/, '');
      if (next?.type === 'list' && definingRank(label) !== null) return plainItems(next).join('; ');
      return definitionIs(block.text);
    }
    case 'quote': {
      const [first] = block.blocks;
      return first?.type === 'paragraph' && !block.callout ? definitionIs(first.text) : '';
    }
    case 'list':
      return definitionOfItems(block);
    default:
      return '';
  }
}

/** A list of topics: most of its items are names, and nothing is said about them. */
function namesOnly({ items }: List): boolean {
  const alone = items.filter((item) => item.blocks.length === 1 && isMember(definitionOf(textOf(item))));
  return items.length > 2 && alone.length > items.length * 0.8;
}

function definitionOfItems(list: List): string {
  const attribute = attributesOf(list);
  const purpose = attribute(0);
  if (purpose || isGroup(list)) return purpose;
  const use = attribute(1);
  const [firstItem = ''] = plainItems(list);
  const usedFirst = use !== '' && firstItem !== '' && definitionOf(textOf(list.items[0])) !== firstItem;
  return (usedFirst ? use : firstItem) || use || attribute(2);
}

/** Text that only announces what follows. */
const announces =
  /^(?:there (?:are|is)|the following|these|following|below|here|it (?:has|supports|includes|offers|provides|can))\b|^\S{1,20}(?:\s\S{1,20}){0,2}$/i;

/** A paragraph that is a pair defines another name, unless what stands before its colon is a label that defines. */
function definitionIs(text: string): string {
  const whole = oneLine(text);
  const isHead = /[:：](?:\*\*|__)?$/.test(whole) && announces.test(whole);
  if (isHead || /^(\*\*|__)[^*_]{1,200}\1[:：]?$/.test(whole) || /\?(?:\*\*|__)?$/.test(whole)) return '';
  const pair = pairOf(text);
  // A sentence may have a colon, too.
  if (!pair?.definition || (!/^(?:\*\*|__)/.test(text) && pair.name.split(' ').length > 4)) return definitionOf(text);
  return definingRank(pair.name) === null ? '' : definitionOf(pair.definition);
}

/** `It is a store …`, `A store …`, `Sample is …`: the text under a title says what that is. */
function takesUp(name: string, block: Block): boolean {
  const text = block.type === 'paragraph' ? block.text : block.type === 'list' ? textOf(block.items[0]) : '';
  const start = withoutMaker(plainText(text.slice(0, 300)));
  const own = withoutMaker(name);
  return begins.test(start) || (start.startsWith(own) && verb.test(start.slice(own.length)));
}

const begins = /^(?:it|they|this|an?|fully|es una?|se (?:usa|utiliza)|é uma?|c['’]est)\s/;
const verb = /^(?:\s\([^()]{1,80}\))?\s(?:\(|(?:is|are|lets|allows|provides|helps|enables|es|son|é|são|est|ist)\s)/;

function withoutMaker(text: string): string {
  return text.toLowerCase().replace(/^(?:the\s)?(?:aws|amazon)\s/, '');
}
