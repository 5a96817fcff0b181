import type { Subject } from './subject';
import { holds, overlap } from './words';

/** From this share of common words on, two definitions may be said of the same thing. */
const ALIKE = 0.4;

/** Whether a reader could defend one of two subjects as the answer where the other one is meant. */
export function mayBeTheSame(one: Subject, other: Subject): boolean {
  return (
    one.term.id === other.term.id ||
    haveNameInCommon(one, other) ||
    areWholeAndPart(one, other) ||
    areAlgorithmsOfOneKind(one, other) ||
    mentions(one, other) ||
    mentions(other, one) ||
    overlap(one.definitionStems, other.definitionStems) >= ALIKE
  );
}

/** One name is in the other: a part of it, a kind of it, or the same in other words. */
function haveNameInCommon(one: Subject, other: Subject): boolean {
  return (
    one.names.some((name) => other.names.some((second) => holds(name, second) || holds(second, name))) ||
    isSubset(one.ownStems, other.ownStems) ||
    isSubset(other.ownStems, one.ownStems) ||
    isKindOf(one, other) ||
    isKindOf(other, one)
  );
}

/** `Tensor parallelism` where the definition of model parallelism speaks of tensors. */
function isKindOf(one: Subject, other: Subject): boolean {
  const rest = new Set([...one.ownStems].filter((word) => !other.ownStems.has(word)));
  return rest.size < one.ownStems.size && isSubset(rest, other.definitionStems);
}

function isSubset(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && [...one].every((word) => other.has(word));
}

function areWholeAndPart(one: Subject, other: Subject): boolean {
  if (one.term.service !== null && one.term.service === other.term.service) return true;
  if (one.service?.parent === other.service?.id && other.service) return true;
  if (other.service?.parent === one.service?.id && one.service) return true;
  return (one.service ?? other.service) !== null && one.note === other.note;
}

/** All tags in common: both boost trees, say, so that what one does the other does too. */
function areAlgorithmsOfOneKind(one: Subject, other: Subject): boolean {
  if (one.service?.kind !== 'algorithm' || other.service?.kind !== 'algorithm') return false;
  const [tags, others] = [one.note.tags, other.note.tags];
  return tags.length > 0 && tags.length === others.length && tags.every((tag) => others.includes(tag));
}

function mentions(one: Subject, other: Subject): boolean {
  return other.names.some((name) => holds(one.text, name));
}
