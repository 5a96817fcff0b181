import { examFrom, type Exam } from '../exams/exam';
import type { Service } from '../services/service';
import { isTooDeep, MAX_NESTING, readBlocks } from './blocks';
import { lineOfField, readFrontMatter } from './frontMatter';
import type { Material } from './material';
import type { Note, Term } from './note';
import { readHeader } from './noteHeader';
import type { FoundProblem, Problem } from './problem';
import { readLinks, type FoundLink } from './readLinks';
import { readMaterial } from './readMaterial';
import { readQuestions, type FoundQuestion } from './readQuestions';
import { readSections, titleFromPath } from './readSections';
import { readService } from './readService';
import { slug } from './slug';
import type { FoundTerm } from './terms/foundTerm';
import { missingDefinitions } from './terms/missingDefinitions';
import { readTerms, type Style } from './terms/readTerms';

/** Everything that one file says, not yet compared with the other notes. */
export interface ParsedNote {
  note: Note;
  /** Inside its folder, which it begins with: `notes/week 1/glue.md`. */
  path: string;
  terms: Term[];
  material: Material[];
  questions: FoundQuestion[];
  service: Service | null;
  exam: Exam | null;
  links: FoundLink[];
  /** The `id:` of the front matter and its line: it names the note wherever its file lies. */
  ownId: { id: string; line: number } | null;
  /** The line of `tasks:` in the front matter. */
  tasksLine: number;
  /** What the front matter says of the exam, domain and task in words of its own: not yet an id. */
  says?: { exams: string[]; domains: string[]; tasks: string[] };
  problems: Problem[];
}

/** Characters beyond which a file is not read: no note is that long, and a reader would wait for it. */
export const MAX_NOTE_LENGTH = 1_000_000;

/** Lines beyond which a file is not read: it is a list that a program wrote. */
const MAX_NOTE_LINES = 50_000;

const lineEnd = /\r\n|\n|\r/;

/**
 * Reads one Markdown note. Never throws: what is wrong becomes a problem, and the rest of the note is read.
 * @param path the note's path inside its folder: `services/athena.md`
 * @param uri where a reader can open it
 * @param style how it says what its terms are
 */
export function parseNote(path: string, uri: string, text: string, style: Style = 'any'): ParsedNote {
  const id = path.replace(/\.(md|markdown)$/i, '');
  const problems: Problem[] = [];
  const report = (found: FoundProblem) => problems.push({ uri, ...found });

  const reason = whyUnread(text);
  if (reason) {
    report({ line: 1, ...reason });
  } else if (text.trim() === '') {
    report({ line: 1, code: 'empty-note', message: 'The note is empty. Give it a title and some text, or delete it.' });
  }

  const lines = (reason ? '' : text.replace(/^\uFEFF/, '').normalize('NFC')).split(lineEnd);
  const frontMatter = readFrontMatter(lines);
  if (frontMatter.problem) report(frontMatter.problem);
  const { header, problems: headerProblems } = readHeader(frontMatter, uri);
  problems.push(...headerProblems);

  const blocks = readBlocks(lines.slice(frontMatter.bodyOffset).join('\n'), frontMatter.bodyOffset);
  if (isTooDeep(blocks)) {
    report({
      line: 1,
      code: 'too-deep',
      message: `Lists are nested more than ${MAX_NESTING / 2} deep. What is deeper is not read. Split them.`,
    });
  }
  const sections = readSections(blocks);
  const note: Note = {
    id,
    title: header.title ?? sections[0]?.title ?? titleFromPath(id),
    aliases: header.service ? [] : (header.aliases ?? []),
    uri,
    tasks: [...new Set(header.tasks)],
    skills: header.skills ?? [],
    tags: header.tags ?? [],
    sections,
  };
  const found = readQuestions(blocks, lines, frontMatter.bodyOffset);
  found.problems.forEach(report);
  if (style === 'any') missingDefinitions(blocks, lines).forEach(report);
  const questionLines = new Set(found.questions.map(({ line }) => line));
  const service = readService(header, note, blocks);
  if (service && !service.definition) {
    report({
      line: service.line,
      code: 'service-without-definition',
      message: 'A service note begins with its definition. Write one or two sentences below the title.',
    });
  }

  return {
    note,
    path,
    terms: termsOf(readTerms(blocks, style), note, service, linesOfChoices(found.questions)),
    material: readMaterial(blocks, note, questionLines),
    questions: found.questions,
    service,
    exam: header.outline ? examFrom(header.outline, note.title, uri) : null,
    links: readLinks(blocks),
    ownId: header.id ? { id: header.id, line: lineOfField(frontMatter.lines, ['id']) } : null,
    tasksLine: lineOfField(frontMatter.lines, ['tasks']),
    says: { exams: header.exam ?? [], domains: header.domain ?? [], tasks: header.task ?? [] },
    problems,
  };
}

function whyUnread(text: string): Pick<FoundProblem, 'code' | 'message'> | null {
  if (text.length > MAX_NOTE_LENGTH) return tooMuch(text.length, MAX_NOTE_LENGTH, 'characters');
  if (text.includes('\u0000')) {
    return { code: 'unreadable', message: 'The file is no text. Save it as text in UTF-8, or move it away.' };
  }
  const lines = text.length < MAX_NOTE_LINES ? 0 : text.split(lineEnd).length;
  return lines > MAX_NOTE_LINES ? tooMuch(lines, MAX_NOTE_LINES, 'lines') : null;
}

function tooMuch(count: number, most: number, what: string): Pick<FoundProblem, 'code' | 'message'> {
  const message = `The note has ${count.toLocaleString('en')} ${what}; notes of up to ${most.toLocaleString('en')} are read. Split it.`;
  return { code: 'too-large', message };
}

/** Options and their answers look like terms, and so may the heading of a question. What a card asks for is one. */
function linesOfChoices(questions: readonly FoundQuestion[]): Set<number> {
  const lines = new Set<number>();
  for (const { kind, line, end } of questions) {
    if (kind !== 'card') for (let one = line; one < end; one++) lines.add(one);
  }
  return lines;
}

function termsOf(
  read: readonly FoundTerm[],
  note: Note,
  service: Service | null,
  linesOfChoices: ReadonlySet<number>,
): Term[] {
  const found = read.filter(({ line }) => !linesOfChoices.has(line));
  const ids = new Map<string, number>();
  const terms: Term[] = found.map((term) => {
    const anchor = slug(term.name);
    const count = ids.get(anchor) ?? 0;
    ids.set(anchor, count + 1);
    return {
      ...term,
      id: `${note.id}#${anchor}${count === 0 ? '' : `-${count}`}`,
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
