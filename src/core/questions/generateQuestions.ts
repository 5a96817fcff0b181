import type { Library } from '../library/library';
import type { Note, Term } from '../notes/note';
import type { Service } from '../services/service';
import { seededRandom, seedFrom, shuffled } from '../study/random';
import type { Question } from './question';

const DISTRACTORS = 3;
/** Longer definitions make a question a reading exercise. */
const LONGEST_DEFINITION = 260;

/** The authored questions of a library and those made from its terms. */
export function allQuestions(library: Library): Question[] {
  return [...library.questions, ...generateQuestions(library)];
}

/**
 * Questions made from terms: which name fits a definition, and which definition fits a name.
 * The same library always gives the same questions with the same ids.
 */
export function generateQuestions(library: Library): Question[] {
  const notes = new Map(library.notes.map((note) => [note.id, note]));
  const pool = new DistractorPool(library, notes);
  const inNoExam = new Set(library.services.filter(({ tasks }) => tasks.length === 0).map(({ noteId }) => noteId));
  const askable = library.terms.filter((term) => isAskable(term) && !inNoExam.has(term.noteId));
  return askable.flatMap((term) => {
    const tasks = notes.get(term.noteId)?.tasks ?? [];
    return [whichName(term, pool, tasks), whichDefinition(term, pool, tasks)].filter((question) => question !== null);
  });
}

/** Short enough, and not a definition that gives its own name away. */
function isAskable(term: Term): boolean {
  return term.definition.length <= LONGEST_DEFINITION && term.definition.length >= 20 && !namesItself(term);
}

function namesItself({ name, aliases, definition }: Term): boolean {
  const text = definition.toLowerCase();
  const telling = [name, ...aliases]
    .flatMap((one) => [one, ...one.split(/[\s/-]+/)])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3 && !commonWords.has(word));
  return [name.toLowerCase(), ...telling].some((word) => text.includes(word));
}

const commonWords = new Set([
  'amazon',
  'service',
  'data',
  'model',
  'models',
  'learning',
  'managed',
  'apache',
  'with',
  'and',
  'for',
  'mode',
]);

function whichName(term: Term, pool: DistractorPool, tasks: string[]): Question | null {
  const distractors = pool.for(term, DISTRACTORS, () => true);
  if (!distractors) return null;
  return {
    ...common(term, tasks, 'which'),
    prompt: `${term.service ? 'Which AWS service or feature is this?' : 'Which term does this define?'}\n\n> ${term.definition}`,
    options: [term, ...distractors].map((option) => ({
      text: option.name,
      correct: option === term,
      rationale: option === term ? `Right: this defines ${term.name}.` : option.definition,
    })),
  };
}

function whichDefinition(term: Term, pool: DistractorPool, tasks: string[]): Question | null {
  const { length } = term.definition;
  const distractors = pool.for(term, DISTRACTORS, (candidate) => {
    const { definition } = candidate;
    return (
      !namesItself(candidate) &&
      definition.length > length / 2 &&
      definition.length < length * 2 &&
      definition.length <= LONGEST_DEFINITION
    );
  });
  if (!distractors) return null;
  return {
    ...common(term, tasks, 'what'),
    prompt: `Which statement describes **${term.name}**?`,
    options: [term, ...distractors].map((option) => ({
      text: option.definition,
      correct: option === term,
      rationale: `${option === term ? 'Right: this' : 'This'} is ${option.name}.`,
    })),
  };
}

function common(term: Term, tasks: string[], form: string): Omit<Question, 'prompt' | 'options'> {
  return {
    id: `${term.id}?${form}`,
    kind: 'choice',
    scenario: null,
    tasks,
    authored: false,
    noteId: term.noteId,
    source: { uri: term.uri, line: term.line },
    see: { uri: term.uri, line: term.line, title: term.name },
  };
}

/** Terms that could be taken for another one: of the same category when they are services, else of the same note or task. */
class DistractorPool {
  private readonly services: ReadonlyMap<string, Service>;
  private readonly serviceTerms: Term[];
  private readonly termsByNote = new Map<string, Term[]>();
  private readonly notesByTask = new Map<string, string[]>();

  constructor(
    library: Library,
    private readonly notes: ReadonlyMap<string, Note>,
  ) {
    this.services = new Map(library.services.map((service) => [service.id, service]));
    this.serviceTerms = library.terms.filter((term) => {
      const service = this.services.get(term.service ?? '');
      return term.id === service?.noteId && service.tasks.length > 0;
    });
    for (const term of library.terms) {
      if (term.service) continue;
      this.termsByNote.set(term.noteId, [...(this.termsByNote.get(term.noteId) ?? []), term]);
    }
    for (const note of library.notes) {
      for (const task of note.tasks) this.notesByTask.set(task, [...(this.notesByTask.get(task) ?? []), note.id]);
    }
  }

  /** Null when there are not enough. */
  for(term: Term, count: number, fits: (candidate: Term) => boolean): Term[] | null {
    const random = seededRandom(seedFrom(term.id));
    const groups = term.service ? this.servicesLike(term.service) : this.termsNear(term);
    const chosen: Term[] = [];
    for (const group of groups) {
      for (const candidate of shuffled(group, random)) {
        if (chosen.length === count) return chosen;
        if (isDistinct(candidate, [term, ...chosen]) && fits(candidate)) chosen.push(candidate);
      }
    }
    return chosen.length === count ? chosen : null;
  }

  /** Nearest first: what it is confused with, then its category. A parent or a part could be defended as the answer. */
  private servicesLike(id: string): Term[][] {
    const service = this.services.get(id);
    if (!service) return [];
    const related = (other: Service) => other.id === service.parent || other.parent === id;
    const others = this.serviceTerms.filter((term) => {
      const other = this.services.get(term.service ?? '');
      return other !== undefined && other.id !== id && !related(other);
    });
    const confused = new Set(service.confusedWith.map(({ name }) => name));
    return [
      others.filter((term) => confused.has(term.name)),
      others.filter((term) => this.services.get(term.service ?? '')?.category === service.category),
    ];
  }

  private termsNear(term: Term): Term[][] {
    const neighbours = (this.notes.get(term.noteId)?.tasks ?? []).flatMap((task) => this.notesByTask.get(task) ?? []);
    const near = [...new Set(neighbours)].filter((id) => id !== term.noteId);
    return [this.termsByNote.get(term.noteId) ?? [], near.flatMap((id) => this.termsByNote.get(id) ?? [])];
  }
}

/** No two options may be read as the same thing, and none may give another one away. */
function isDistinct(candidate: Term, others: readonly Term[]): boolean {
  return others.every(
    (other) =>
      other.definition !== candidate.definition &&
      !namesOf(candidate).some((name) => namesOf(other).some((one) => one.includes(name) || name.includes(one))) &&
      !mentions(candidate.definition, other) &&
      !mentions(other.definition, candidate),
  );
}

function mentions(definition: string, term: Term): boolean {
  const text = definition.toLowerCase();
  return namesOf(term).some((name) => text.includes(name));
}

function namesOf({ name, aliases }: Term): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase());
}
