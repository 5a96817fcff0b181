import type { Question } from '../question';
import type { Subject } from './subject';
import { holds, initialsOf, shareAny, stemsOf } from './words';

/** Longer definitions make a question a reading exercise. */
const LONGEST_DEFINITION = 240;
const SHORTEST_DEFINITION = 20;
/** Longer options are read twice. */
const LONGEST_OPTION = 260;

/** Whether a term makes a question at all: no rule below speaks against it. */
export function isAskable(subject: Subject): boolean {
  return againstTerm.every((rule) => !rule(subject));
}

/** Whether a heading or cell is the name of one thing: not `Setting up a trail`, nor `Linear Learner or XGBoost`. */
export function isName(name: string): boolean {
  return !/[,;]|\b(?:or|and|vs\.?|versus)\b|^\p{Lu}\p{Ll}+ing (?:up|an?|the|your|for|on|in|to)\b/iu.test(name);
}

/** Whether a finished question is one that a person would keep: no rule below speaks against it. */
export function isGood(question: Question): boolean {
  return againstQuestion.every((rule) => !rule(question));
}

const againstTerm: readonly ((subject: Subject) => boolean)[] = [
  tooShortOrLong,
  namesItself,
  spellsItself,
  pointsElsewhere,
  coversItsNeighbours,
];

const againstQuestion: readonly ((question: Question) => boolean)[] = [
  lacksAReason,
  repeatsAnOption,
  hasALongOption,
  tellsItsOrder,
];

function tooShortOrLong({ term: { definition } }: Subject): boolean {
  return definition.length < SHORTEST_DEFINITION || definition.length > LONGEST_DEFINITION;
}

/** A word of the name stands in the definition, in whatever form. */
function namesItself({ nameStems, definitionStems, names, text }: Subject): boolean {
  const compounds = [...nameStems].filter((word) => word.length > 4 && word !== 'servic');
  return (
    names.some((name) => holds(text, name)) ||
    shareAny(new Set([...nameStems].filter((word) => word !== 'servic')), definitionStems) ||
    compounds.some((word) => text.includes(word))
  );
}

/** The definition spells out the name's letters, or has the letters of the name's words. */
function spellsItself({ term: { name, aliases, definition } }: Subject): boolean {
  const initials = initialsOf(definition);
  const short = [name, ...aliases].filter((one) => /^[\p{Lu}\d-]{3,}$/u.test(one));
  const letters = initialsOf(name);
  return (
    short.some((one) => initials.includes(one.replaceAll('-', ''))) ||
    (letters.length > 1 && new RegExp(`\\b${letters}s?\\b`, 'u').test(definition))
  );
}

/** It can only be understood in its place. */
function pointsElsewhere({ term: { definition } }: Subject): boolean {
  return /\b(?:above|below|defined under|this (?:note|section|table|list)|see (?:also|the)|(?:of|in) this (?:kind|sort|way|rule)|the (?:rule|two rates|(?:two )?others))\b|^(?:it|this|these|they|same|ditto|the (?:default|full|local|other|older|rest|same))\b/i.test(
    definition,
  );
}

/** `Any change that …` also fits what its neighbours do. */
function coversItsNeighbours({ term: { definition } }: Subject): boolean {
  return /^(?:any|every|each|all)\b/i.test(definition);
}

function lacksAReason({ options }: Question): boolean {
  return options.some(({ rationale }) => rationale.trim() === '');
}

function repeatsAnOption({ options }: Question): boolean {
  return new Set(options.map(({ text }) => [...stemsOf(text)].join(' ') || text)).size < options.length;
}

function hasALongOption({ options }: Question): boolean {
  return options.some(({ text }) => text.length > LONGEST_OPTION);
}

/** A step that says where it stands. */
function tellsItsOrder({ kind, options }: Question): boolean {
  const telling =
    /^(?:first|then|next|now|finally|last|at last|afterwards|start)\b|\b(?:steps? \d|earlier stage|start again|the end|begin)\b/i;
  return kind === 'ordering' && options.some(({ text }) => telling.test(text));
}
