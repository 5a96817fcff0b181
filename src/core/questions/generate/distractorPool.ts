import type { Library } from '../../library/library';
import { seededRandom, seedFrom } from '../../study/random';
import { mayBeTheSame } from './defensible';
import { Ring } from './ring';
import { subjectOf, type Subject } from './subject';
import { overlap } from './words';

/** As many options stand beside the right one. */
export const DISTRACTORS = 3;
/** What a definition that begins otherwise costs, in steps of distance. */
const OTHER_START = 0.75;

/** What shared words bring nearer, in the same steps. */
const LIKENESS = 1;
/** Beyond this a wrong option is no longer believed. */
const FARTHEST = 2.92;

/** What a form asks of the wrong options. */
export interface Wanted {
  /** Of the question: draws among equals. */
  id: string;
  /** Characters of what is shown of a subject. */
  length: (subject: Subject) => number;
  fits: (candidate: Subject) => boolean;
}

/** Everything that can be asked about or offered, by what it stands near to. */
export class DistractorPool {
  readonly subjects: readonly Subject[];
  private readonly byName = new Map<string, Subject>();
  /** What a word says: the rarer it is in definitions, the more. */
  private readonly weight: (word: string) => number;
  private last: { asked: Subject; near: readonly Subject[] } | null = null;
  private readonly rings = new Map<string, Ring<Subject>>();

  constructor(library: Library) {
    const notes = new Map(library.notes.map((note) => [note.id, note]));
    const services = new Map(library.services.map((service) => [service.noteId, service]));
    this.subjects = library.terms.flatMap((term) => {
      const note = notes.get(term.noteId);
      const service = services.get(term.noteId) ?? null;
      // A service that no exam asks about is in the library for the hover only.
      return !note || service?.tasks.length === 0 ? [] : [subjectOf(term, note, service)];
    });
    const uses = new Map<string, number>();
    const members = new Map<string, Subject[]>();
    for (const subject of this.subjects) {
      for (const word of subject.definitionStems) uses.set(word, (uses.get(word) ?? 0) + 1);
      if (subject.service) this.byName.set(subject.term.name, subject);
      for (const key of groupsOf(subject).flat()) {
        const group = members.get(key);
        if (group) group.push(subject);
        else members.set(key, [subject]);
      }
    }
    for (const [key, group] of members) this.rings.set(key, new Ring(group));
    this.weight = (word) => Math.log(this.subjects.length / (uses.get(word) ?? 1));
  }

  /**
   * The wrong options for a subject, the nearest that go together; null when there are not enough near ones.
   * As many of them are shorter than the right one as the question's id says, so that length tells nothing.
   */
  distractors(asked: Subject, wanted: Wanted): Subject[] | null {
    return pickBalanced(asked, this.near(asked), wanted);
  }

  /** What stands near a subject, the nearest first. */
  private near(asked: Subject): readonly Subject[] {
    if (this.last?.asked === asked) return this.last.near;
    const found = new Map<Subject, number>();
    const add = (one: Subject, distance: number) => {
      if (one === asked || (one.service === null) !== (asked.service === null) || found.has(one)) return;
      const otherStart = one.start === asked.start ? 0 : OTHER_START;
      found.set(one, distance + otherStart - this.likeness(asked, one));
    };
    for (const { name } of asked.service?.confusedWith ?? []) {
      const one = this.byName.get(name);
      if (one) add(one, 0);
    }
    groupsOf(asked).forEach((keys, index) => {
      for (const key of keys) for (const one of this.rings.get(key)?.from(asked.place) ?? []) add(one, index + 1);
    });
    const near = [...found]
      .filter(([, distance]) => distance <= FARTHEST)
      .sort((a, b) => a[1] - b[1])
      .map(([one]) => one);
    this.last = { asked, near };
    return near;
  }

  /** From 0 to {@link LIKENESS}: words that two names or two definitions share make one a lure for the other. */
  private likeness(one: Subject, other: Subject): number {
    const words =
      overlap(one.definitionStems, other.definitionStems, this.weight) * 2 +
      overlap(one.nameStems, other.nameStems, this.weight);
    return Math.min(words, 1) * LIKENESS;
  }
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
): Subject[] | null {
  const own = length(asked);
  const shorter: Subject[] = [];
  const longer: Subject[] = [];
  for (const one of candidates) {
    const side = length(one) < own ? shorter : longer;
    if (side.length === DISTRACTORS || length(one) === own || !fits(one)) continue;
    if ([asked, ...shorter, ...longer].some((other) => mayBeTheSame(one, other))) continue;
    side.push(one);
    if (shorter.length + longer.length < 2 * DISTRACTORS) continue;
    const count = Math.floor(seededRandom(seedFrom(`${id} length`))() * (DISTRACTORS + 1));
    return [...shorter.slice(0, count), ...longer.slice(0, DISTRACTORS - count)];
  }
  return null;
}
