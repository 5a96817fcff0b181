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
/** What a definition that begins otherwise adds. */
const OTHER_START = 0.75;

/** How many of a close group, of a section or category, are looked at, and how many of a wide one. */
const CLOSE = 40;
const WIDE = 24;
/** What shared words take off, at most. */
const LIKENESS = 1;
/** Beyond this one wrong option may stand, no more. */
const FAR = 2.8;
/** Beyond this a wrong option is no longer believed. */
const FARTHEST = 3;

/** What a form asks of the wrong options. */
export interface Wanted {
  /** Of the question: draws how many are shorter. */
  id: string;
  /** Characters of what is shown of a subject. */
  length: (subject: Subject) => number;
  fits: (candidate: Subject) => boolean;
}

/** Everything that can be asked about or offered, by what it stands near to. */
export class DistractorPool {
  readonly subjects: readonly Subject[];
  private readonly byName = new Map<string, Subject>();
  private last: { asked: Subject; near: ReadonlyMap<Subject, number> } | null = null;
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
      if (subject.service) this.byName.set(subject.term.name, subject);
      for (const key of groupsOf(subject).flat()) {
        const group = members.get(key);
        if (group) group.push(subject);
        else members.set(key, [subject]);
      }
    }
    for (const [key, group] of members) this.rings.set(key, new Ring(group));
  }

  /**
   * The wrong options for a subject, the nearest that go together; null when there are not enough near ones.
   * As many of them are shorter than the right one as the question's id says, so that length tells nothing.
   */
  distractors(asked: Subject, wanted: Wanted): Subject[] | null {
    const near = this.near(asked);
    return pickBalanced(asked, [...near.keys()], wanted, (one) => (near.get(one) ?? 0) > FAR);
  }

  /** What stands near a subject and how far, the nearest first. */
  private near(asked: Subject): ReadonlyMap<Subject, number> {
    if (this.last?.asked === asked) return this.last.near;
    const found = new Map<Subject, number>();
    const add = (one: Subject, distance: number) => {
      if (one === asked || one.sort !== asked.sort || found.has(one)) return;
      const otherStart = one.start === asked.start ? 0 : OTHER_START;
      found.set(one, distance + otherStart - likeness(asked, one));
    };
    for (const { name } of asked.service?.confusedWith ?? []) {
      const one = this.byName.get(name);
      if (one) add(one, 0);
    }
    groupsOf(asked).forEach((keys, index) => {
      for (const key of keys)
        for (const one of this.rings.get(key)?.from(asked.place, index < 2 ? CLOSE : WIDE) ?? [])
          add(one, DISTANCES[index] ?? FARTHEST);
    });
    const near = new Map([...found].filter(([, distance]) => distance <= FARTHEST).sort((a, b) => a[1] - b[1]));
    this.last = { asked, near };
    return near;
  }
}

/** From 0 to {@link LIKENESS}: words that two names or two definitions share make one a lure for the other. */
function likeness(one: Subject, other: Subject): number {
  const words = overlap(one.definitionStems, other.definitionStems) * 2 + overlap(one.nameStems, other.nameStems);
  return Math.min(words, 1) * LIKENESS;
}

/** The groups of a subject, the closest first. */
function groupsOf({ term, note, section, service }: Subject): string[][] {
  if (service) return [[`kind ${service.kind} ${service.category}`], [`category ${service.category}`]];
  return [
    [`section ${note.id}#${section?.slug ?? ''}`],
    [`note ${term.noteId}`],
    [...note.tags.map((tag) => `tag ${tag}`), ...note.tasks.map((task) => `task ${task}`)],
  ];
}

/**
 * The first candidates of which a drawn number is shorter than the right option and the others are longer.
 * Null when another draw would have failed: then the length of an option would tell how likely it is.
 */
export function pickBalanced(
  asked: Subject,
  candidates: readonly Subject[],
  { id, length, fits }: Wanted,
  isFar: (candidate: Subject) => boolean = () => false,
): Subject[] | null {
  const own = length(asked);
  const shorter: Subject[] = [];
  const longer: Subject[] = [];
  for (const one of candidates) {
    // What is as long counts as shorter or longer by chance.
    const side = length(one) + (one.place % 2) / 2 - 0.25 < own ? shorter : longer;
    if (side.length === DISTRACTORS || !fits(one)) continue;
    if (isFar(one) && side.some(isFar)) continue;
    if ([asked, ...shorter, ...longer].some((other) => mayBeTheSame(one, other))) continue;
    side.push(one);
    if (shorter.length + longer.length < 2 * DISTRACTORS) continue;
    const count = Math.floor(seededRandom(seedFrom(`${id} rank`))() * (DISTRACTORS + 1));
    return [...shorter.slice(0, count), ...longer.slice(0, DISTRACTORS - count)];
  }
  return null;
}
