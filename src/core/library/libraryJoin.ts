import type { ParsedNote } from '../notes/parseNote';
import { joinNote, leadsElsewhere, type JoinedNote, type Surroundings } from './joinNote';
import type { Library } from './library';

/**
 * Joins notes with a library, again after every edit: what a note adds is worked out once, for as long as neither it nor
 * the services and tasks that there are have changed. Lists that nothing was added to stay the same lists.
 */
export class LibraryJoin {
  private joined = new WeakMap<ParsedNote, JoinedNote>();
  private exams: Library['exams'];
  private services: Library['services'];
  private surroundings: Surroundings;

  /** @param base what is known already; it is not changed */
  constructor(private readonly base: Library) {
    this.exams = base.exams;
    this.services = base.services;
    this.surroundings = surroundingsOf(base);
  }

  join(parsed: readonly ParsedNote[]): Library {
    const { base } = this;
    this.compareWith(
      parsed.flatMap(({ exam }) => exam ?? []),
      parsed.flatMap(({ service }) => service ?? []),
    );
    const notes = base.notes.concat(parsed.map(({ note }) => note));
    const all = parsed.map((one) => this.joinedOf(one, notes));
    return {
      exams: this.exams,
      notes,
      services: this.services,
      terms: [base, ...all].flatMap(({ terms }) => terms),
      material: [base, ...all].flatMap(({ material }) => material),
      questions: [base, ...all].flatMap(({ questions }) => questions),
      problems: [base, ...all].flatMap(({ problems }) => problems),
    };
  }

  private joinedOf(one: ParsedNote, notes: Library['notes']): JoinedNote {
    const known = this.joined.get(one);
    if (known) return known;
    const joined = joinNote(one, this.surroundings, notes);
    if (!leadsElsewhere(one)) this.joined.set(one, joined);
    return joined;
  }

  private compareWith(ownExams: Library['exams'], ownServices: Library['services']): void {
    const exams = extended(this.base.exams, ownExams, this.exams);
    const services = extended(this.base.services, ownServices, this.services);
    if (exams === this.exams && services === this.services) return;
    this.exams = exams;
    this.services = services;
    this.surroundings = surroundingsOf({ exams, services });
    this.joined = new WeakMap();
  }
}

/** The list as it was before when it would hold the same. */
function extended<T>(base: readonly T[], more: readonly T[], before: T[]): T[] {
  const all = [...base, ...more];
  return all.length === before.length && all.every((one, index) => one === before[index]) ? before : all;
}

function surroundingsOf({ exams, services }: Pick<Library, 'exams' | 'services'>): Surroundings {
  return {
    serviceIds: new Map(
      services.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((one): [string, string] => [one.toLowerCase(), id]),
      ),
    ),
    tasks: new Set(exams.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks.map(({ id }) => id)))),
  };
}
