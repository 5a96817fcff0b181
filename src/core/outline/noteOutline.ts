import { isBundled } from '../library/bundledScheme';
import type { Note, Section, Term } from '../notes/note';
import { statusSentence } from '../services/service';
import type { QuizScope } from '../study/scope';
import type { Knowledge } from './knowledge';
import type { LibraryIndex } from './libraryIndex';
import { aNode, count, described, paragraphs, type OutlineNode } from './outlineNode';

/** Draws notes, their sections and their terms. */
export class NoteOutline {
  constructor(
    private readonly index: LibraryIndex,
    private readonly knowledge: Knowledge,
  ) {}

  /** @param under the node above, for ids: a note may stand in several places */
  note(note: Note, under: string, mark = ''): OutlineNode {
    const service = this.index.services.get(note.id);
    const isOwn = !isBundled(note.uri);
    const terms = this.index.termsOf(note.id).filter((term) => term.id !== note.id);
    const scope: QuizScope = { kind: 'note', id: note.id };
    const known = this.knowledge.ofNote(note);
    const status = service && service.status !== 'active' ? service.status : '';
    // Ours are read as a whole; a person finds their own way in their own headings.
    const children = () =>
      isOwn ? this.inside(note, titleOf(note), under) : terms.map((term) => termNode(term, under, isOwn));
    return aNode({
      id: `note:${under}:${note.id}`,
      type: service ? 'service' : 'note',
      label: note.title,
      description: described(mark, status, known?.short),
      tooltip: () =>
        paragraphs(
          `**${note.title}**`,
          service && statusSentence(service),
          service?.definition ?? `${count(note.sections, 'section')}, ${count(terms, 'term')}`,
          known?.sentence,
        ),
      due: known?.due ?? 0,
      past: service !== undefined && ['closed to new customers', 'ended'].includes(service.status),
      isOwn,
      open: { uri: note.uri, line: 1 },
      scope,
      hasMap: true,
      hasChildren: isOwn ? terms.length > 0 || note.sections.length > (titleOf(note) ? 1 : 0) : terms.length > 0,
      children,
    });
  }

  /** A section away from its note: its label names the note. */
  placed(note: Note, section: Section, under: string): OutlineNode {
    return {
      ...this.section(note, section, under),
      label: `${note.title} › ${section.title}`,
      description: 'yours',
    };
  }

  private section(note: Note, section: Section, under: string): OutlineNode {
    const terms = this.index.termsOf(note.id);
    const meant = terms.find(({ line }) => line === section.line);
    const children = () => this.inside(note, section, under);
    return aNode({
      id: `section:${under}:${note.id}#${section.slug}`,
      type: 'section',
      label: section.title || '…',
      tooltip: () => paragraphs(`**${section.title}**`, meant?.definition),
      isOwn: true,
      open: { uri: note.uri, line: section.line },
      hasChildren: hasInside(note, section, terms),
      children,
    });
  }

  /** The terms right below a heading, then the headings below it. @param section null for the whole note */
  private inside(note: Note, section: Section | null, under: string): OutlineNode[] {
    const terms = termsRightBelow(note, section, this.index.termsOf(note.id));
    return [
      ...terms.map((term) => termNode(term, under, true)),
      ...sectionsRightBelow(note, section).map((one) => this.section(note, one, under)),
    ];
  }
}

/** The heading of the whole note. */
function titleOf({ sections }: Note): Section | null {
  const [first, ...others] = sections;
  return first?.depth === 1 && others.every(({ depth }) => depth > 1) ? first : null;
}

function sectionsRightBelow({ sections }: Note, above: Section | null): Section[] {
  const depth = above?.depth ?? 0;
  const from = above ? sections.indexOf(above) + 1 : 0;
  const end = sections.findIndex((section, index) => index >= from && section.depth <= depth);
  return sections.slice(from, end === -1 ? undefined : end).filter((section) => section.depth === depth + 1);
}

/** What stands above all headings is the note's own, as is what stands below its title. */
function termsRightBelow(note: Note, above: Section | null, terms: readonly Term[]): Term[] {
  const next = note.sections[above ? note.sections.indexOf(above) + 1 : 0]?.line ?? Infinity;
  const from = above && above !== titleOf(note) ? above.line : 0;
  return terms.filter(({ line }) => line >= from && line < next && line !== above?.line);
}

function hasInside(note: Note, section: Section, terms: readonly Term[]): boolean {
  const at = note.sections.indexOf(section);
  const next = note.sections[at + 1];
  return (next?.depth ?? 0) > section.depth || termsRightBelow(note, section, terms).length > 0;
}

function termNode(term: Term, under: string, isOwn: boolean): OutlineNode {
  return aNode({
    id: `term:${under}:${term.id}`,
    type: 'term',
    label: term.name,
    tooltip: () => `**${term.name}**\n\n${term.definition}`,
    isOwn,
    open: { uri: term.uri, line: term.line },
  });
}
