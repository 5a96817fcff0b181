import { inReadingOrder, type Domain, type Exam, type Task } from './exams/exam';
import type { Library } from './library/library';
import { isBundled } from './library/bundledScheme';
import type { Note } from './notes/note';
import { Knowledge, type Studied } from './outline/knowledge';
import { indexOf, type LibraryIndex } from './outline/libraryIndex';
import { NoteOutline } from './outline/noteOutline';
import { aNode, count, described, paragraphs, type OutlineNode } from './outline/outlineNode';
import { OwnOutline } from './outline/ownOutline';
import type { FolderState } from './library/folderState';
import type { QuizScope } from './study/scope';

/** So many own notes stand at a place beside ours; more of them in a group. */
const MOST_OWN = 10;

/** The tree of a library. Only the roots are made at once; children are when they are asked for. */
export class Outline {
  private readonly index: LibraryIndex;
  private readonly knowledge: Knowledge;
  private readonly notes: NoteOutline;
  private readonly own: OwnOutline;
  private readonly exams: Exam[];

  /**
   * @param studied null before the first answer
   * @param folders the person's, with their state
   */
  constructor(
    private readonly library: Library,
    examInFocus: string,
    studied: Studied | null = null,
    private readonly folders: readonly FolderState[] = [],
  ) {
    this.index = indexOf(library);
    this.knowledge = new Knowledge(studied, library);
    this.notes = new NoteOutline(this.index, this.knowledge);
    this.own = new OwnOutline(this.index, this.notes, folders);
    this.exams = inReadingOrder(library.exams, examInFocus);
  }

  /** The exam in focus, the other exams with the active ones first, then the person's own notes. */
  roots(): OutlineNode[] {
    const { exams, index, folders } = this;
    const isEmpty = exams.length + index.own.length + folders.length === 0;
    return isEmpty ? [] : [...exams.map((exam) => this.exam(exam)), this.own.root()];
  }

  /** Ids of the nodes that lead to a note, the first of them a root; empty for a note that the tree does not show. */
  pathTo(uri: string): string[] {
    const exam = this.exams.find((one) => one.uri === uri);
    if (exam) return [`exam:${exam.id}`];
    const note = this.library.notes.find((one) => one.uri === uri);
    if (!note) return [];
    if (!isBundled(uri)) return this.own.pathTo(note);
    for (const { id, domains } of this.exams) {
      for (const domain of domains) {
        const task = domain.tasks.find((one) => note.tasks.includes(one.id));
        if (!task) continue;
        const group = this.index.services.has(note.id) ? [`services:${task.id}`] : [];
        return [`exam:${id}`, `domain:${domain.id}`, `task:${task.id}`, ...group, `note:${task.id}:${note.id}`];
      }
    }
    return [];
  }

  private exam(exam: Exam): OutlineNode {
    const retired = exam.status === 'retired';
    const scope: QuizScope = { kind: 'tasks', id: exam.id };
    const known = this.knowledge.of(scope);
    return aNode({
      id: `exam:${exam.id}`,
      type: 'exam',
      label: exam.code,
      description: described(
        retired ? `retired ${exam.since ?? ''}`.trim() : exam.title.replace(/^AWS Certified /, ''),
        known?.short,
      ),
      tooltip: () => paragraphs(examTooltip(exam), known?.sentence),
      due: known?.due ?? 0,
      past: retired,
      open: { uri: exam.uri, line: 1 },
      scope,
      hasMap: true,
      hasChildren: exam.domains.length > 0,
      children: () => [...this.yours(exam.id), ...exam.domains.map((domain) => this.domain(exam, domain))],
    });
  }

  private domain(exam: Exam, domain: Domain): OutlineNode {
    const scope: QuizScope = { kind: 'tasks', id: domain.id };
    const known = this.knowledge.of(scope);
    return aNode({
      id: `domain:${domain.id}`,
      type: 'domain',
      label: `${domain.number} · ${domain.weight} % · ${domain.title}`,
      description: described(known?.short),
      tooltip: () =>
        paragraphs(
          `**Domain ${domain.number}** of ${exam.code}: ${domain.weight} % of the scored questions`,
          domain.title,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      scope,
      hasMap: true,
      hasChildren: domain.tasks.length > 0,
      children: () => [...this.yours(domain.id), ...domain.tasks.map((task) => this.task(task))],
    });
  }

  private task(task: Task): OutlineNode {
    const notes = this.index.bundledAt(task.id);
    const own = this.index.ownAt(task.id);
    const topics = notes.filter((note) => !this.index.services.has(note.id));
    const services = notes.filter((note) => this.index.services.has(note.id));
    const isEmpty = notes.length + own.notes.length + own.sections.length === 0;
    const scope: QuizScope = { kind: 'tasks', id: task.id };
    const known = this.knowledge.of(scope);
    return aNode({
      id: `task:${task.id}`,
      type: 'task',
      label: `${task.number} ${task.title}`,
      description: described(isEmpty && 'no notes yet', known?.short),
      tooltip: () =>
        paragraphs(
          `**Task ${task.number}**: ${task.title}`,
          `${task.skills} skills in the exam guide, ${count(topics, 'topic note')}, ${count(services, 'service')}`,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      scope,
      hasChildren: !isEmpty,
      children: () => [
        ...this.yours(task.id),
        ...topics.map((note) => this.notes.note(note, task.id)),
        ...(services.length > 0 ? [this.servicesOf(task, services)] : []),
      ],
    });
  }

  private servicesOf(task: Task, notes: readonly Note[]): OutlineNode {
    return aNode({
      id: `services:${task.id}`,
      type: 'services',
      label: 'Services',
      description: String(notes.length),
      tooltip: () => `AWS services and features that task ${task.number} asks about`,
      hasChildren: true,
      children: () =>
        [...notes].sort((a, b) => a.title.localeCompare(b.title, 'en')).map((note) => this.notes.note(note, task.id)),
    });
  }

  /** The person's own notes and sections that name a place stand first there. */
  private yours(place: string): OutlineNode[] {
    const { notes, sections } = this.index.ownAt(place);
    const all = () => [
      ...notes.map((note) => this.notes.note(note, place, 'yours')),
      ...sections.map(({ note, section }) => this.notes.placed(note, section, place)),
    ];
    const length = notes.length + sections.length;
    if (length <= MOST_OWN) return all();
    return [
      aNode({
        id: `own:${place}`,
        type: 'own',
        label: 'My Notes',
        description: String(length),
        tooltip: () => 'Notes and sections of yours that name this place',
        isOwn: true,
        hasChildren: true,
        children: all,
      }),
    ];
  }
}

function examTooltip(exam: Exam): string {
  const minutes = exam.minutes ? `${exam.minutes} minutes` : 'minutes not published';
  return paragraphs(
    `**${exam.title}** (${exam.code})`,
    exam.status === 'retired' ? `Retired ${exam.since ?? ''}. ${exam.detail ?? ''}`.trim() : exam.detail,
    `${exam.questions} questions (${exam.scored} scored), ${minutes}, pass mark ${exam.passMark} of 1000`,
  );
}
