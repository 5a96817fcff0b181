import type { ParsedNote } from '../notes/parseNote';
import { joinNote, leadsElsewhere, type JoinedNote, type Surroundings } from './joinNote';
import type { Library } from './library';
import { NotePlacer } from './placeNote';
import { linkResolver } from './linkResolver';

/**
 * Joins notes with a library, again after every edit: what a note adds is worked out once, for as long as neither it nor
 * the services and tasks that there are have changed. Services stay the same list while no note changes one.
 */
export class LibraryJoin {
  private joined = new Map<ParsedNote, JoinedNote>();
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
    const resolve = linkResolver(base.notes.concat(parsed.map(({ note }) => note)));
    const library: Library = {
      exams: this.exams,
      notes: [...base.notes],
      services: this.services,
      terms: [...base.terms],
      material: [...base.material],
      questions: [...base.questions],
      problems: [...base.problems],
    };
    // Every keystroke comes by here: pushing is quicker than `flatMap`.
    const joined = new Map<ParsedNote, JoinedNote>();
    for (const one of parsed) {
      const before = this.joined.get(one);
      const known = before ?? joinNote(one, this.surroundings, resolve);
      if (before || !leadsElsewhere(one)) joined.set(one, known);
      const { note, terms, material, questions, problems } = known;
      library.notes.push(note);
      for (const term of terms) library.terms.push(term);
      for (const each of material) library.material.push(each);
      for (const question of questions) library.questions.push(question);
      for (const problem of problems) library.problems.push(problem);
    }
    // What is no longer among the notes is forgotten.
    this.joined = joined;
    return library;
  }

  private compareWith(ownExams: Library['exams'], ownServices: Library['services']): void {
    const exams = extended(this.base.exams, ownExams, this.exams);
    const services = extended(this.base.services, ownServices, this.services);
    if (exams === this.exams && services === this.services) return;
    this.exams = exams;
    this.services = services;
    this.surroundings = surroundingsOf({ exams, services });
    this.joined.clear();
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
    placer: new NotePlacer(exams),
  };
}
