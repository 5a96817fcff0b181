import { inReadingOrder, type Domain, type Exam, type Task } from './exams/exam';
import type { Library } from './library/library';
import type { Note, Term } from './notes/note';
import type { Mastery } from './progress/mastery';
import type { Place, Question } from './questions/question';
import { statusSentence, type Service } from './services/service';
import { questionsIn, type QuizScope } from './study/scope';

/** A node of the tree, independent of how it is drawn. */
export interface OutlineNode {
  /** Stable over refreshes and releases. */
  id: string;
  type: 'exam' | 'domain' | 'task' | 'services' | 'note' | 'service' | 'term' | 'own';
  label: string;
  description: string;
  /** Markdown; made when it is asked for. */
  tooltip: () => string;
  /** Questions under it that are due today. */
  due: number;
  /** A retired exam, or a service that has ended or takes no new customers. */
  past: boolean;
  open: Place | null;
  scope: QuizScope | null;
  children: () => OutlineNode[];
  hasChildren: boolean;
}

/** What the person has studied, as far as anything is known of it. */
export interface Studied {
  questions: readonly Question[];
  mastery: Mastery;
}

/**
 * The roots: the exam in focus, the other exams with the active ones first, then the user's own notes without a task.
 * @param studied null before the first answer
 */
export function outline(library: Library, examInFocus: string, studied: Studied | null = null): OutlineNode[] {
  const builder = new OutlineBuilder(library, studied);
  const exams = inReadingOrder(library.exams, examInFocus);
  return [...exams.map((exam) => builder.exam(exam)), ...builder.own()];
}

interface Known {
  /** `12/80` */
  short: string;
  due: number;
  sentence: string;
}

class OutlineBuilder {
  private readonly notesByTask = new Map<string, Note[]>();
  private readonly termsByNote = new Map<string, Term[]>();
  private readonly services: ReadonlyMap<string, Service>;

  constructor(
    private readonly library: Library,
    private readonly studied: Studied | null,
  ) {
    this.services = new Map(library.services.map((service) => [service.noteId, service]));
    for (const note of library.notes) {
      for (const task of note.tasks) this.notesByTask.set(task, [...(this.notesByTask.get(task) ?? []), note]);
    }
    for (const term of library.terms) {
      this.termsByNote.set(term.noteId, [...(this.termsByNote.get(term.noteId) ?? []), term]);
    }
  }

  exam(exam: Exam): OutlineNode {
    const retired = exam.status === 'retired';
    const scope: QuizScope = { kind: 'tasks', id: exam.id };
    const known = this.knownOf(scope);
    return {
      id: `exam:${exam.id}`,
      type: 'exam',
      label: exam.code,
      description: withProgress(
        retired ? `retired ${exam.since ?? ''}`.trim() : exam.title.replace(/^AWS Certified /, ''),
        known,
      ),
      tooltip: () => paragraphs(examTooltip(exam), known?.sentence),
      due: known?.due ?? 0,
      past: retired,
      open: { uri: exam.uri, line: 1 },
      scope,
      hasChildren: exam.domains.length > 0,
      children: () => exam.domains.map((domain) => this.domain(exam, domain)),
    };
  }

  private domain(exam: Exam, domain: Domain): OutlineNode {
    const scope: QuizScope = { kind: 'tasks', id: domain.id };
    const known = this.knownOf(scope);
    return {
      id: `domain:${domain.id}`,
      type: 'domain',
      label: `${domain.number} · ${domain.weight} % · ${domain.title}`,
      description: withProgress('', known),
      tooltip: () =>
        paragraphs(
          `**Domain ${domain.number}** of ${exam.code}: ${domain.weight} % of the scored questions`,
          domain.title,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      past: false,
      open: null,
      scope,
      hasChildren: domain.tasks.length > 0,
      children: () => domain.tasks.map((task) => this.task(task)),
    };
  }

  /** The user's notes that name no task, which no exam would show; a service without tasks is there for hovers. */
  own(): OutlineNode[] {
    const notes = this.library.notes.filter(
      (note) => note.tasks.length === 0 && !this.isExamNote(note) && !this.services.has(note.id),
    );
    if (notes.length === 0) return [];
    return [
      {
        id: 'own',
        type: 'own',
        label: 'Your notes',
        description: String(notes.length),
        tooltip: () => 'Notes from your folders that name no exam task.',
        due: 0,
        past: false,
        open: null,
        scope: null,
        hasChildren: true,
        children: () => notes.map((note) => this.note(note, 'own')),
      },
    ];
  }

  private isExamNote(note: Note): boolean {
    return this.library.exams.some(({ uri }) => uri === note.uri);
  }

  private task(task: Task): OutlineNode {
    const notes = this.notesByTask.get(task.id) ?? [];
    const topics = notes.filter((note) => !this.services.has(note.id));
    const services = notes.filter((note) => this.services.has(note.id));
    const scope: QuizScope = { kind: 'tasks', id: task.id };
    const known = this.knownOf(scope);
    return {
      id: `task:${task.id}`,
      type: 'task',
      label: `${task.number} ${task.title}`,
      description: withProgress(notes.length === 0 ? 'no notes yet' : '', known),
      tooltip: () =>
        paragraphs(
          `**Task ${task.number}**: ${task.title}`,
          `${task.skills} skills in the exam guide, ${count(topics, 'topic note')}, ${count(services, 'service')}`,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      past: false,
      open: null,
      scope,
      hasChildren: notes.length > 0,
      children: () => [
        ...topics.map((note) => this.note(note, task.id)),
        ...(services.length > 0 ? [this.servicesOf(task, services)] : []),
      ],
    };
  }

  private servicesOf(task: Task, notes: readonly Note[]): OutlineNode {
    const sorted = [...notes].sort((a, b) => a.title.localeCompare(b.title, 'en'));
    return {
      id: `services:${task.id}`,
      type: 'services',
      label: 'Services',
      description: String(notes.length),
      tooltip: () => `AWS services and features that task ${task.number} asks about`,
      due: 0,
      past: false,
      open: null,
      scope: null,
      hasChildren: true,
      children: () => sorted.map((note) => this.note(note, task.id)),
    };
  }

  /** Null when nothing in the scope was answered yet. */
  private knownOf(scope: QuizScope): Known | null {
    if (!this.studied) return null;
    const { questions, mastery } = this.studied;
    const { total, seen, mastered, due } = mastery.of(questionsIn(scope, questions, this.library));
    if (seen === 0) return null;
    return {
      short: `${mastered}/${total}`,
      due,
      sentence: `You have mastered ${mastered} of ${total}, seen ${seen}; ${due} due today.`,
    };
  }

  private note(note: Note, under: string): OutlineNode {
    const service = this.services.get(note.id);
    const terms = (this.termsByNote.get(note.id) ?? []).filter((term) => term.id !== note.id);
    const status = service && statusSentence(service);
    const scope: QuizScope = { kind: 'note', id: note.id };
    const known = this.knownOf(scope);
    return {
      id: `note:${under}:${note.id}`,
      type: service ? 'service' : 'note',
      label: note.title,
      description: withProgress(service && service.status !== 'active' ? service.status : '', known),
      tooltip: () =>
        paragraphs(
          `**${note.title}**`,
          status,
          service?.definition ?? `${count(note.sections, 'section')}, ${count(terms, 'term')}`,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      past: service !== undefined && ['closed to new customers', 'ended'].includes(service.status),
      open: { uri: note.uri, line: 1 },
      scope,
      hasChildren: terms.length > 0,
      children: () => terms.map((term) => termNode(term, under)),
    };
  }
}

function termNode(term: Term, under: string): OutlineNode {
  return {
    id: `term:${under}:${term.id}`,
    type: 'term',
    label: term.name,
    description: '',
    tooltip: () => `**${term.name}**\n\n${term.definition}`,
    due: 0,
    past: false,
    open: { uri: term.uri, line: term.line },
    scope: null,
    hasChildren: false,
    children: () => [],
  };
}

function examTooltip(exam: Exam): string {
  const minutes = exam.minutes ? `${exam.minutes} minutes` : 'minutes not published';
  return [
    `**${exam.title}** (${exam.code})`,
    exam.status === 'retired' ? `Retired ${exam.since ?? ''}. ${exam.detail ?? ''}`.trim() : exam.detail,
    `${exam.questions} questions (${exam.scored} scored), ${minutes}, pass mark ${exam.passMark} of 1000`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function withProgress(description: string, known: Known | null): string {
  return [description, known?.short].filter(Boolean).join(' · ');
}

function paragraphs(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function count(items: readonly unknown[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
}
