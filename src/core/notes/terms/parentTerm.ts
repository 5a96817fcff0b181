import type { List, ListItem } from '../blocks';
import { oneLine } from '../inline';
import { askedName } from './askedTerm';
import { definitionOf, termFrom, type FoundTerm } from './foundTerm';
import { groups } from './gathers';
import { definingRank, isLabel } from './labels';
import { bare, isBareName, namesOf } from './names';
import { pairOfItem, textOf } from './pairOf';

/** Items that are joined to a definition; more are a chapter. */
const MOST_ITEMS = 8;

/** `- Term` or `- Term:` above a nested list of what is to be said about it. Above a list of terms it is their group. */
export function parentTerm(item: ListItem): FoundTerm | null {
  const [first, ...rest] = item.blocks;
  const list = rest.find((block) => block.type === 'list');
  if (first?.type !== 'paragraph' || !list || first.text.length > 200) return null;
  const written = first.text.replace(/\s*(?::{1,2}|：|\s[-–—])\s*((?:\*\*|__)?)\s*$/, '$1');
  const names = namesOf(written);
  const { name } = names;
  const asked = askedName(first.text);
  if (asked) return termFrom({ name: asked, aliases: [] }, plainItems(list)[0] ?? '', item.line);
  if (!isBareName(name) || groups(name) || isLabel(name) || isLabel(bare(written))) return null;
  if (isGroup(list) || isEntry(first.text)) return null;
  const facts = plainItems(list);
  if (facts.length > 1 && facts.every(isMember)) return null;
  const attribute = attributesOf(list);
  const definition = attribute(0) || facts.join('; ') || attribute(1) || attribute(2);
  return termFrom(names, definition, item.line);
}

/** A list of terms of their own: most of its items, or several. */
export function isGroup({ items }: List): boolean {
  const terms = items.filter((item) => {
    const pair = pairOfItem(item);
    return pair !== null && !pair.label;
  });
  return terms.length > 3 || terms.length * 2 > items.length;
}

/** The items that only say something, as one line each. */
export function plainItems({ items }: List): string[] {
  return items
    .filter((item) => !hasBox(item) && !pairOfItem(item) && !(hasList(item) && isHead(textOf(item))))
    .slice(0, MOST_ITEMS)
    .map((item) => definitionOf(textOf(item)))
    .filter(Boolean);
}

/** Tells what the first item with a label of a rank says: `Purpose: …`. */
export function attributesOf({ items }: List): (rank: 0 | 1 | 2) => string {
  const ranks = items.map((item) => definingRank(labelOf(item)));
  return (rank) => {
    for (let index = ranks.indexOf(rank); index !== -1; index = ranks.indexOf(rank, index + 1)) {
      const item = items[index];
      const below = item?.blocks.find((block) => block.type === 'list');
      const said = item && pairOfItem(item)?.definition;
      const definition = definitionOf(said ?? '') || (below ? plainItems(below).join('; ') : '');
      if (definition) return definition;
    }
    return '';
  };
}

function labelOf(item: ListItem): string {
  return pairOfItem(item)?.name ?? bare(textOf(item)).replace(/\s*[:：]$/, '');
}

function hasList({ blocks }: ListItem): boolean {
  return blocks.some((block) => block.type === 'list');
}

/** One of several things that a list only names. */
export function isMember(text: string): boolean {
  return text.split(/\s+/).length <= 3 && isBareName(namesOf(text).name);
}

export function hasBox(item: ListItem): boolean {
  return /^\[[ xX]\](?:\s|$)/.test(textOf(item));
}

/** Whether an item only heads the list below it. */
function isHead(text: string): boolean {
  return /[:：](?:\*\*|__)?$/.test(oneLine(text)) || isBareName(namesOf(text).name);
}

/** A link to a heading of the same note: an entry of its table of contents. */
function isEntry(text: string): boolean {
  return /^\[[^\]]{1,300}\]\(#/.test(text);
}
