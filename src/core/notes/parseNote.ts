import { examFrom, type Exam } from '../exams/exam';
import type { Confusion, Service } from '../services/service';
import { readBlocks, type Block } from './blocks';
import { lineOfField, readFrontMatter } from './frontMatter';
import { linksIn, oneLine, plainText } from './inline';
import type { Material } from './material';
import type { Note, Section, Term } from './note';
import { readHeader, type NoteHeader } from './noteHeader';
import type { FoundProblem, Problem } from './problem';
import { readMaterial } from './readMaterial';
import { readQuestions, type FoundQuestion } from './readQuestions';
import { readTerms } from './readTerms';
import { slug, SlugCounter } from './slug';

/** Everything that one file says, not yet compared with the other notes. */
export interface ParsedNote {
  note: Note;
  terms: Term[];
  material: Material[];
  questions: FoundQuestion[];
  service: Service | null;
  exam: Exam | null;
  links: { target: string; line: number }[];
  /** The line of `tasks:` in the front matter. */
  tasksLine: number;
  problems: Problem[];
}

/** Characters beyond which a file is not read: no note is that long, and a reader would wait for it. */
export const MAX_NOTE_LENGTH = 1_000_000;

/**
 * Reads one Markdown note. Never throws: what is wrong becomes a problem, and the rest of the note is read.
 * @param path the note's path inside its folder: `services/athena.md`
 * @param uri where a reader can open it
 */
export function parseNote(path: string, uri: string, text: string): ParsedNote {
  const id = path.replace(/\.(md|markdown)$/i, '');
  const problems: Problem[] = [];
  const report = (found: FoundProblem) => problems.push({ uri, ...found });

  const tooLarge = text.length > MAX_NOTE_LENGTH;
  if (tooLarge) {
    report({
      line: 1,
      code: 'too-large',
      message: `The note has ${text.length.toLocaleString('en')} characters; notes of up to ${MAX_NOTE_LENGTH.toLocaleString('en')} are read. Split it.`,
    });
  } else if (text.trim() === '') {
    report({ line: 1, code: 'empty-note', message: 'The note is empty. Give it a title and some text, or delete it.' });
  }

  const lines = (tooLarge ? '' : text.replace(/^\uFEFF/, '')).split(/\r\n|\n|\r/);
  const frontMatter = readFrontMatter(lines);
  if (frontMatter.problem) report(frontMatter.problem);
  const { header, problems: headerProblems } = readHeader(frontMatter, uri);
  problems.push(...headerProblems);

  const blocks = readBlocks(lines.slice(frontMatter.bodyOffset).join('\n'), frontMatter.bodyOffset);
  const sections = sectionsOf(blocks);
  const note: Note = {
    id,
    title: header.title ?? sections[0]?.title ?? titleFromPath(id),
    uri,
    tasks: [...new Set(header.tasks)],
    skills: header.skills ?? [],
    tags: header.tags ?? [],
    sections,
  };
  const found = readQuestions(blocks, lines, frontMatter.bodyOffset);
  found.problems.forEach(report);
  const questionLines = new Set(found.questions.map(({ line }) => line));
  const service = header.service ? serviceOf(header, note, blocks) : null;
  if (service && !service.definition) {
    report({
      line: service.line,
      code: 'service-without-definition',
      message: 'A service note begins with its definition. Write one or two sentences below the title.',
    });
  }

  return {
    note,
    terms: termsOf(blocks, note, service, questionLines),
    material: readMaterial(blocks, note, questionLines),
    questions: found.questions,
    service,
    exam: header.exam ? examFrom(header.exam, note.title, uri) : null,
    links: allLinks(blocks),
    tasksLine: lineOfField(frontMatter.lines, ['tasks']),
    problems,
  };
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const slugs = new SlugCounter();
  const levels: number[] = [];
  return blocks
    .filter((block) => block.type === 'heading')
    .map((heading) => {
      while ((levels.at(-1) ?? 0) >= heading.level) levels.pop();
      levels.push(heading.level);
      const title = plainText(heading.text);
      return { title, slug: slugs.next(title), depth: levels.length, line: heading.line };
    });
}

function titleFromPath(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return name.replace(/\s[0-9a-f]{32}$/, '').replace(/^\d+[-_. ]+/, '') || name;
}

function termsOf(
  blocks: readonly Block[],
  note: Note,
  service: Service | null,
  questionLines: ReadonlySet<number>,
): Term[] {
  // The heading of a question stands above a paragraph, too.
  const found = readTerms(blocks).filter(({ line }) => !questionLines.has(line));
  const ids = new Map<string, number>();
  const terms: Term[] = found.map((term) => {
    const base = `${note.id}#${slug(term.name)}`;
    const count = ids.get(base) ?? 0;
    ids.set(base, count + 1);
    return {
      ...term,
      id: count === 0 ? base : `${base}-${count}`,
      noteId: note.id,
      uri: note.uri,
      service: null,
    };
  });
  if (!service) return terms;
  const own: Term = {
    id: note.id,
    name: service.name,
    aliases: [...service.aliases, ...service.formerNames],
    definition: service.definition,
    noteId: note.id,
    uri: note.uri,
    line: service.line,
    service: service.id,
  };
  return [own, ...terms.filter((term) => term.name !== service.name)];
}

function serviceOf(header: NoteHeader, note: Note, blocks: readonly Block[]): Service | null {
  if (!header.service) return null;
  const title = blocks.findIndex((block) => block.type === 'heading');
  const first = blocks[title + 1];
  return {
    ...header.service,
    id: note.id.slice(note.id.lastIndexOf('/') + 1),
    name: note.title,
    aliases: header.aliases ?? [],
    noteId: note.id,
    uri: note.uri,
    line: blocks[title]?.line ?? 1,
    tasks: note.tasks,
    definition: first?.type === 'paragraph' ? oneLine(first.text) : '',
    examFacts: bulletsUnder(blocks, /^what the exam asks$/i).map(oneLine),
    confusedWith: bulletsUnder(blocks, /^confused with$/i).flatMap(confusionOf),
  };
}

/** The texts of the first list below a heading. */
function bulletsUnder(blocks: readonly Block[], title: RegExp): string[] {
  const heading = blocks.findIndex((block) => block.type === 'heading' && title.test(plainText(block.text)));
  if (heading === -1) return [];
  const list = blocks[heading + 1];
  if (list?.type !== 'list') return [];
  return list.items.flatMap((item) => {
    const first = item.blocks[0];
    return first?.type === 'paragraph' ? [first.text] : [];
  });
}

function confusionOf(bullet: string): Confusion[] {
  const match = /^\*\*(.+?):?\*\*\s*:?\s*([\s\S]+)$/.exec(bullet);
  return match ? [{ name: plainText(match[1] ?? ''), difference: oneLine(match[2] ?? '') }] : [];
}

function allLinks(blocks: readonly Block[]): ParsedNote['links'] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return block.text
          .split('\n')
          .flatMap((text, index) => linksIn(text).map(({ target }) => ({ target, line: block.line + index })));
      case 'list':
        return block.items.flatMap((item) => allLinks(item.blocks));
      case 'quote':
        return allLinks(block.blocks);
      case 'table':
        return [{ cells: block.header, line: block.line }, ...block.rows].flatMap((row) =>
          row.cells.flatMap((cell) => linksIn(cell).map(({ target }) => ({ target, line: row.line }))),
        );
    }
  });
}
