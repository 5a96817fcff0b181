import type { Library } from '../../library/library';
import { seededRandom, seedFrom } from '../../study/random';
import { mayBeTheSame } from './defensible';
import { isName } from './qualityFilter';
import { Ring } from './ring';
import { subjectOf, type Subject } from './subject';
import { overlap } from './words';

/** As many options stand beside the right one. */
export const DISTRACTORS = 3;
/** How far the members of a subject's groups are from it, the closest group first. */
const DISTANCES = [1, 2, 3.05];
/** How far a service is from another one, and what a category or a tag in common takes off. */
const SERVICE = 3.4;
const SAME_CATEGORY = 0.8;
const SAME_TAG = 0.7;
/** A tag that more services have takes off only half. */
const BROAD_TAG = 12;
/** How far a service is that is confused with one that the service asked about is confused with. */
const CONFUSED_TWICE = 2.5;
/** What a definition that begins otherwise adds. */
const OTHER_START = 0.35;
/** What is added where two things may not, or do not seem to, be of one nature. */
const BOTH_UNKNOWN = 0.3;
const ONE_UNKNOWN = 0.8;
const OTHER_WORDS = 0.8;
const OTHER_NATURE = 1.5;

/** How many of a close group, of a section or category, are looked at, and how many of a wide one. */
const CLOSE = 40;
const WIDE = 40;
/** What shared words take off, at most. */
const LIKENESS = 1;
/** Beyond this a wrong option is no longer believed. */
const FARTHEST = 2;
/** Among so many near ones those of the drawn length are chosen. */
const CHOICE = 6;

/** What a form asks of the wrong options. */
export interface Wanted {
  /** Of the question: draws how many are shorter. */
  id: string;
  /** Characters of what is shown of a subject. */
  length: (subject: Subject) => number;
  fits: (candidate: Subject) => boolean;
  /** Whether grammar does not tell two shown texts apart. */
  startsAlike?: (candidate: Subject) => boolean;
  /** Whether far ones are better than no question. */
  orFar?: boolean;
}

/** Everything that can be asked about or offered, by what it stands near to. */
export class DistractorPool {
  readonly subjects: readonly Subject[];
  private readonly confused = new Map<Subject, Set<Subject>>();
  private last: { asked: Subject; near: readonly [Subject, number][] } | null = null;
  private readonly rings = new Map<string, Ring<Subject>>();

  constructor(library: Library) {
    const notes = new Map(library.notes.map((note) => [note.id, note]));
    const services = new Map(library.services.map((service) => [service.noteId, service]));
    this.subjects = library.terms.flatMap((term) => {
      const note = notes.get(term.noteId);
      const service = services.get(term.noteId) ?? null;
      // A service that no exam asks about is in the library for the hover only.
      return !note || service?.tasks.length === 0 || !isName(term.name) ? [] : [subjectOf(term, note, service)];
    });
    const members = new Map<string, Subject[]>();
    for (const subject of this.subjects) {
      for (const key of groupsOf(subject).flat()) {
        const group = members.get(key);
        if (group) group.push(subject);
        else members.set(key, [subject]);
      }
    }
    for (const [key, group] of members) this.rings.set(key, new Ring(group));
    this.pairConfused();
  }

  /**
   * The wrong options for a subject, the nearest that go together; null when there are not enough near ones.
   * As many of them are shorter than the right one as the question's id says, so that length tells nothing.
   */
  distractors(asked: Subject, wanted: Wanted): Subject[] | null {
    const otherStart = (one: Subject) => (wanted.startsAlike?.(one) === false ? OTHER_START : 0);
    const distances = this.near(asked)
      .map(([one, distance]) => ({ one, distance: distance + otherStart(one) }))
      .sort((a, b) => a.distance - b.distance);
    const candidates = distances.map(({ one }) => one);
    const believed = distances
      .filter(({ one, distance }) => distance <= FARTHEST && !isOfOtherNature(asked, one))
      .map(({ one }) => one);
    return pickBalanced(asked, believed, wanted) ?? (wanted.orFar ? pickBalanced(asked, candidates, wanted) : null);
  }

  /** What one note tells apart is confused both ways. */
  private pairConfused(): void {
    const services = this.subjects.filter(({ service }) => service);
    const byName = new Map(services.map((one) => [one.term.name, one]));
    for (const one of services) this.confused.set(one, new Set());
    for (const one of services) {
      for (const { name } of one.service?.confusedWith ?? []) {
        const other = byName.get(name);
        if (!other) continue;
        this.confused.get(one)?.add(other);
        this.confused.get(other)?.add(one);
      }
    }
  }

  /** What stands near a subject, and how far. */
  private near(asked: Subject): readonly [Subject, number][] {
    if (this.last?.asked === asked) return this.last.near;
    const found = new Map<Subject, number>();
    const add = (one: Subject, distance: number) => {
      if (one === asked || one.sort !== asked.sort || found.has(one)) return;
      found.set(one, distance + otherNature(asked, one) - likeness(asked, one));
    };
    const confused = [...(this.confused.get(asked) ?? [])];
    for (const one of confused) add(one, 0);
    for (const one of confused) for (const other of this.confused.get(one) ?? []) add(other, CONFUSED_TWICE);
    groupsOf(asked).forEach((keys, index) => {
      for (const key of keys)
        for (const one of this.rings.get(key)?.from(asked.place, index < 2 ? CLOSE : WIDE) ?? [])
          add(one, asked.service ? this.serviceDistance(asked, one) : (DISTANCES[index] ?? FARTHEST));
    });
    this.last = { asked, near: [...found] };
    return this.last.near;
  }

  private serviceDistance(one: Subject, other: Subject): number {
    const category = one.service?.category === other.service?.category ? SAME_CATEGORY : 0;
    const tags = one.note.tags
      .filter((tag) => other.note.tags.includes(tag))
      .map((tag) => ((this.rings.get(serviceTag(tag))?.size ?? 0) > BROAD_TAG ? SAME_TAG / 2 : SAME_TAG));
    return tags.reduce((distance, tag) => distance - tag, SERVICE - category);
  }
}

/** A number beside a file is no lure. Services are told apart by their kind instead. */
function otherNature({ service, nature: one }: Subject, { nature: other }: Subject): number {
  if (service) return 0;
  const sameName = one.named !== undefined && one.named === other.named;
  if (sameName) return one.said === other.said ? 0 : BOTH_UNKNOWN;
  const otherName = one.named && other.named ? OTHER_WORDS : 0;
  if (one.said === other.said) return otherName + (one.said ? 0 : BOTH_UNKNOWN);
  return one.said && other.said ? OTHER_NATURE : otherName + ONE_UNKNOWN;
}

/** A workflow beside a person is not believed, nor is what may be one or the other, nor two deeds with no word in common. */
function isOfOtherNature(one: Subject, other: Subject): boolean {
  const areDeeds = one.nature.said === 'act' && !one.service;
  return otherNature(one, other) >= ONE_UNKNOWN || (areDeeds && likeness(one, other) === 0);
}

/** From 0 to {@link LIKENESS}: words that two names or two definitions share make one a lure for the other. */
function likeness(one: Subject, other: Subject): number {
  const words = overlap(one.definitionStems, other.definitionStems) + overlap(one.nameStems, other.nameStems);
  return Math.min(words, 1) * LIKENESS;
}

function serviceTag(tag: string): string {
  return `service tag ${tag}`;
}

/** The groups of a subject, the closest first. */
function groupsOf({ term, note, section, service }: Subject): string[][] {
  if (service) {
    const { kind, category } = service;
    return [[`kind ${kind} ${category}`], [`category ${category}`], note.tags.map(serviceTag)];
  }
  return [
    [`section ${note.id}#${section?.slug ?? ''}`],
    [`note ${term.noteId}`],
    [...note.tags.map((tag) => `tag ${tag}`), ...note.tasks.map((task) => `task ${task}`)],
  ];
}

/**
 * Of the first candidates that go together, those of which a drawn number is shorter than the right option, as far as
 * there are such. Null when there are too few.
 */
function pickBalanced(asked: Subject, candidates: readonly Subject[], { id, length, fits }: Wanted): Subject[] | null {
  const chosen: Subject[] = [];
  for (const one of candidates) {
    if (chosen.length === CHOICE) break;
    if (!fits(one) || [asked, ...chosen].some((other) => mayBeTheSame(one, other))) continue;
    chosen.push(one);
  }
  if (chosen.length < DISTRACTORS) return null;
  const own = length(asked);
  // What is as long counts as shorter or longer by chance.
  const isShorter = (one: Subject) => length(one) + (one.place % 2) / 2 - 0.25 < own;
  const shorter = chosen.filter(isShorter);
  const longer = chosen.filter((one) => !isShorter(one));
  const drawn = Math.floor(seededRandom(seedFrom(`${id} rank`))() * (DISTRACTORS + 1));
  const count = Math.min(shorter.length, Math.max(drawn, DISTRACTORS - longer.length));
  return [...shorter.slice(0, count), ...longer.slice(0, DISTRACTORS - count)];
}
