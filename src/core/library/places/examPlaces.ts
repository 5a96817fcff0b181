import type { Domain, Exam, Task } from '../../exams/exam';
import type { Label } from './label';
import { likeness, stemsOf, tellingStems } from './words';

/** Where a label is read. */
export interface Around {
  /** The place of what it stands under; null when there is none, or it is another exam's. */
  place: string | null;
  /** Whether something else than the label says that this is the exam. */
  isKnown: boolean;
}

/** A domain or task that a label names, and how sure that is: likeness of the words, 1 more for the right percentage. */
export interface Found {
  id: string;
  fit: number;
}

interface Named<T> {
  what: T;
  stems: ReadonlySet<string>;
  telling: ReadonlySet<string>;
}

/** Words of a title that nobody writes by chance. */
const UNMISTAKABLE = 3;
/** From these likenesses on words confirm a number. */
const ALIKE = 0.4;
const MUCH_ALIKE = 0.6;

/** The domains and tasks of one exam, by the names that people give to them. */
export class ExamPlaces {
  private readonly domains: Named<Domain>[];
  private readonly tasks: (Named<Task> & { domain: string })[];

  constructor(readonly exam: Exam) {
    this.domains = exam.domains.map((domain) => named(domain, domain.title));
    this.tasks = exam.domains.flatMap((domain) =>
      domain.tasks.map((task) => ({ ...named(task, task.title), domain: domain.id })),
    );
  }

  /** What a label names; precise before complete, so a number alone or a word alone is nothing. */
  find(label: Label, around: Around): Found | null {
    return label.counts === 'domain'
      ? this.domain(label, around)
      : (this.task(label, around) ?? this.domain(label, around));
  }

  /** The domain whose title a label has, word by word: trusted where the label's neighbours are domains, too. */
  domainTitled(label: Label): string | null {
    return this.domains.find((domain) => alike(domain, label) === 1)?.what.id ?? null;
  }

  private domain(label: Label, around: Around): Found | null {
    if (label.counts === 'task' || label.counts === 'statement' || label.number?.includes('.')) return null;
    // Only the word itself begins another domain below a domain.
    if (label.counts !== 'domain' && around.place?.includes('/')) return null;
    const best = this.domains.reduce((most, one) => Math.max(most, alike(one, label)), 0);
    const found = this.domains.find((domain) => {
      const isBest = alike(domain, label) === best;
      const isNumbered = label.number === String(domain.what.number);
      const isWeighed = label.weight === domain.what.weight;
      if (label.counts === 'domain' && label.number !== null) {
        return isNumbered && isBest && (around.isKnown || best >= ALIKE);
      }
      if (!isBest || best < ALIKE) return false;
      if (isWeighed || (isNumbered && around.isKnown && best >= MUCH_ALIKE)) return true;
      if (best < 1) return label.counts === 'domain' && around.isKnown && best >= MUCH_ALIKE;
      if (likeness(domain.stems, label.stems) === 1 && label.stems.size >= UNMISTAKABLE) return true;
      return around.isKnown && (label.telling.size > 1 || label.counts === 'domain');
    });
    if (!found) return null;
    const weighed = label.weight === null ? 0 : label.weight === found.what.weight ? 1 : -1;
    return { id: found.what.id, fit: (best + likeness(found.stems, label.stems)) / 2 + weighed };
  }

  private task(label: Label, { place, isKnown }: Around): Found | null {
    const isInside = place?.includes('/') === true;
    if (!isKnown && !isInside) return null;
    const open = isInside ? this.tasks.filter(({ domain, what }) => place === domain || place === what.id) : this.tasks;
    if (label.number?.includes('.')) {
      const numbered = open.find(({ what }) => what.number === label.number);
      if (!numbered) return null;
      const says = label.counts !== null && (label.counts === 'statement' || isInside || label.stems.size === 0);
      const isMeant = says || (this.isLikest(numbered, label) && (isInside || alike(numbered, label) >= ALIKE));
      return isMeant ? found(numbered, label) : null;
    }
    if (label.counts === 'domain' || label.stems.size < UNMISTAKABLE) return null;
    const titled = open.find(({ stems }) => likeness(stems, label.stems) === 1);
    return titled ? found(titled, label) : null;
  }

  /** Whether a label has more of the words that tell a task from the others of its domain than they have. */
  private isLikest(task: Named<Task> & { domain: string }, label: Label): boolean {
    const siblings = this.tasks.filter(({ domain }) => domain === task.domain);
    const shared = ({ telling: own }: Named<Task>) =>
      [...label.telling].reduce((sum, stem) => {
        const having = siblings.filter((one) => one.telling.has(stem)).length;
        return own.has(stem) ? sum + Math.log(siblings.length / having) : sum;
      }, 0);
    const own = shared(task);
    return own > 0 && siblings.every((one) => one === task || shared(one) < own);
  }
}

function named<T>(what: T, title: string): Named<T> {
  const stems = stemsOf(title);
  return { what, stems, telling: tellingStems(stems) };
}

/** Likeness of the words that tell something. */
function alike<T>(one: Named<T>, label: Label): number {
  return likeness(one.telling, label.telling);
}

function found(task: Named<Task>, label: Label): Found {
  return { id: task.what.id, fit: likeness(task.stems, label.stems) };
}
