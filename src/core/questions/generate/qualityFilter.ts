import type { Option, Question } from '../question';
import type { Subject } from './subject';
import { holds, initialsOf, shareAny, stemsOf, tellingWords } from './words';

/** Longer definitions make a question a reading exercise. */
const LONGEST_DEFINITION = 240;
const SHORTEST_DEFINITION = 20;
/** A longer option is a sentence. */
const LONGEST_NAME = 60;
/** Longer options are read twice. */
const LONGEST_OPTION = 260;

/** Whether a term makes a question at all: no rule below speaks against it. */
export function isAskable(subject: Subject): boolean {
  return isNameable(subject) && againstHints.every((rule) => !rule(subject));
}

/** Whether the name may be asked for although the definition hints at it: each service has a question. */
export function isNameable(subject: Subject): boolean {
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

type TermRule = (subject: Subject) => boolean;
const againstTerm: readonly TermRule[] = [
  tooShortOrLong,
  namesItself,
  spellsItself,
  pointsElsewhere,
  coversItsNeighbours,
];
const againstHints: readonly TermRule[] = [holdsAPartOfTheName, holdsLettersOfTheName];

const againstQuestion: readonly ((question: Question) => boolean)[] = [
  lacksAReason,
  repeatsAnOption,
  hasALongOption,
  standsOut,
  tellsItsOrder,
  hasNoOrder,
];

function tooShortOrLong({ term: { definition } }: Subject): boolean {
  return definition.length < SHORTEST_DEFINITION || definition.length > LONGEST_DEFINITION;
}

/** A word of the name stands in the definition, in whatever form. */
function namesItself({ nameStems, definitionStems, names, text }: Subject): boolean {
  const own = [...nameStems].filter((word) => word !== 'servic');
  return (
    names.some((name) => holds(text, name)) ||
    shareAny(new Set(own), definitionStems) ||
    own.some((word) => word.length > 4 && text.includes(word))
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

/** A word of the definition is a part of a word of the name: `log` of `Logarithmic`, `cache` of `ElastiCache`, `k` of `Recall at k`. */
function holdsAPartOfTheName({ partStems, definitionStems, names, text }: Subject): boolean {
  return (
    shareAny(partStems, definitionStems) ||
    [...partStems].some((word) => text.includes(word.length < 4 ? ` ${word}` : word)) ||
    [...definitionStems].some((word) => word.length > 4 && names.some((name) => name.includes(word))) ||
    tellingWords(text).some((word) => word.length > 2 && names.some((name) => name.includes(` ${word}`))) ||
    names.some((name) => / (?!a |s )\p{L} /u.exec(name)?.some((letter) => text.includes(letter)))
  );
}

/** The letters stand in another order, as in `a firewall for web applications`, or some of them do: `FP` of a false positive rate. */
function holdsLettersOfTheName({ term: { name, definition } }: Subject): boolean {
  const initials = initialsOf(tellingWords(definition).join(' '));
  const [short = ''] = /\b\p{Lu}{3,}$/u.exec(name) ?? [];
  const some = definition.match(/\b\p{Lu}{2,}(?=s?\b)/gu) ?? [];
  return (short !== '' && holdsInAnyOrder(initials, short)) || some.some((one) => initialsOf(name).includes(one));
}

function holdsInAnyOrder(text: string, letters: string): boolean {
  const sorted = (some: string) => Array.from(some).sort().join('');
  return Array.from(text).some((_, index) => sorted(text.slice(index, index + letters.length)) === sorted(letters));
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

/** A word, or the first two of a sentence, that all wrong options have and the right one has not. */
function standsOut({ kind, options }: Question): boolean {
  if (kind !== 'choice' || options.length < 3) return false;
  const [right, ...wrong] = [...options].sort((a, b) => Number(b.correct) - Number(a.correct)).map(tellingPart);
  const [first = new Set(), ...others] = wrong;
  return [...first].some((word) => !right?.has(word) && others.every((one) => one.has(word)));
}

/** The words of a name, the start of a sentence. */
function tellingPart({ text }: Option): Set<string> {
  return text.length > LONGEST_NAME ? new Set([text.split(' ', 2).join(' ')]) : stemsOf(text);
}

/** A step that says where it stands. */
function tellsItsOrder({ kind, options }: Question): boolean {
  const telling =
    /^(?:first|then|next|now|finally|last|at last|afterwards|start)\b|\b(?:steps? \d|earlier stage|start again|the end|begin)\b/i;
  return kind === 'ordering' && options.some(({ text }) => telling.test(text));
}

/** Steps that all do the same (`Name the …`) may be done in another order. */
function hasNoOrder({ kind, options }: Question): boolean {
  const verbs = options.map(({ text }) => text.split(' ', 1)[0]);
  return kind === 'ordering' && verbs.some((verb) => verbs.filter((one) => one === verb).length > 2);
}
