import type { Exam } from '../exams/exam';
import type { Section } from '../notes/note';
import type { ParsedNote } from '../notes/parseNote';
import type { Problem } from '../notes/problem';
import { isWithin } from '../study/scope';
import { ExamNames, namesOtherExam } from './places/examNames';
import { ExamPlaces } from './places/examPlaces';
import { noteLabels } from './places/noteLabels';
import { placesByLine } from './places/placesByLine';
import { readAsExam, type Reading } from './places/readAsExam';
import { taskReference } from './places/taskReference';

/** By so much an exam must fit better than any other where nothing else tells which it is. */
const CLEARLY = 0.2;
/** Less may be chance: about the words of one title. */
const ENOUGH = 0.6;
/** Headings of the deepest level that can name a whole exam. */
const DEEPEST_EXAM = 2;

/** What is known of the exam before the headings are read. */
interface Candidates {
  exams: readonly ExamPlaces[];
  /** Something names the exam, or the two or three that it may be. */
  isNamed: boolean;
  /** Named beyond doubt, all of them. */
  certain: readonly string[];
}

/** Finds the exam, domain or task that a person's own notes and their sections serve. Made once for a set of exams. */
export class NotePlacer {
  private readonly names: ExamNames;
  private readonly places: ExamPlaces[];
  private readonly known: ReadonlySet<string>;
  private readonly placed = new WeakMap<ParsedNote, ParsedNote>();

  constructor(exams: readonly Exam[]) {
    this.names = new ExamNames(exams);
    this.places = exams.map((exam) => new ExamPlaces(exam));
    this.known = new Set(
      exams.flatMap(({ id, domains }) => [
        id,
        ...domains.flatMap(({ id, tasks }) => [id, ...tasks.map(({ id }) => id)]),
      ]),
    );
  }

  /** The note with what it serves; depends on nothing but the note and the exams, and is worked out once. */
  place(parsed: ParsedNote): ParsedNote {
    const known = this.placed.get(parsed) ?? this.placeAnew(parsed);
    this.placed.set(parsed, known);
    return known;
  }

  private placeAnew(parsed: ParsedNote): ParsedNote {
    const { note } = parsed;
    // The note of an exam is what others are placed by.
    if (parsed.exam) return parsed;
    const problems: Problem[] = [];
    const understood = (tasks: readonly string[], exam: string | null, line: number) =>
      tasks.flatMap((task) => {
        const id = taskReference(task, exam, this.names, this.known);
        if (id === null) problems.push(unknownTask(task, note.uri, line));
        return id ?? [];
      });
    const said = this.saidExams(parsed);
    const listed = understood(note.tasks, said.length === 1 ? (said[0] ?? null) : null, parsed.tasksLine);
    const reading = this.reading(parsed, this.candidates(parsed, listed));
    const sections = note.sections.map((section, index) => {
      const serves = reading.sections[index];
      return serves ? { ...section, serves } : section;
    });
    const placeAt = placesByLine(sections);
    const withPlace = <T extends { line: number; tasks?: string[] | null }>(one: T): T => {
      const place = one.tasks ? null : placeAt(one.line);
      return place === null ? one : { ...one, tasks: [place] };
    };
    return {
      ...parsed,
      note: { ...note, tasks: deepest(listed.length > 0 ? listed : reading.note), sections },
      terms: parsed.terms.map(withPlace),
      material: parsed.material.map(withPlace),
      questions: parsed.questions.map((question) =>
        question.tasks
          ? { ...question, tasks: understood(question.tasks, reading.exam, question.line) }
          : withPlace(question),
      ),
      problems: [...parsed.problems, ...problems],
    };
  }

  /** The exams of the front matter, for tasks that are named by their number. */
  private saidExams({ says, note }: ParsedNote): string[] {
    const said = (says?.exams ?? []).flatMap((text) => this.names.named(text));
    return said.length > 0 ? said : [...new Set(note.tasks.flatMap((task) => this.names.coded(task)))];
  }

  /** What says most of the exam decides: tasks, other fields, tags, the title, the nearest folder. */
  private candidates({ note, says, path }: ParsedNote, listed: readonly string[]): Candidates {
    if (listed.length > 0) {
      const exams = listed.map((id) => id.split('/')[0] ?? '');
      return this.among(exams, exams);
    }
    const lists = [says?.exams ?? [], note.tags];
    for (const list of lists) {
      const named = list.map((text) => this.names.named(text)).filter(({ length }) => length > 0);
      const certain = named.filter(({ length }) => length === 1);
      if (named.length > 0) return this.among((certain.length > 0 ? certain : named).flat(), certain.flat());
    }
    const [file = '', ...folders] = path.split('/').reverse();
    const names = [note.title, note.sections[0]?.title ?? '', ...folders, file];
    for (const name of names) {
      const named = this.names.named(name);
      if (named.length > 0) return this.among(named, named.length === 1 ? named : []);
    }
    const isOther = [...lists.flat(), ...names].some(namesOtherExam);
    return { exams: isOther ? [] : this.places, isNamed: false, certain: [] };
  }

  private among(ids: readonly string[], certain: readonly string[]): Candidates {
    const exams = this.places.filter(({ exam }) => ids.includes(exam.id));
    return { exams, isNamed: true, certain: [...new Set(certain)] };
  }

  /** The reading as the exam that fits clearly best; without a clear one the note stays where its fields put it. */
  private reading(parsed: ParsedNote, { exams, isNamed, certain }: Candidates): Reading {
    const labels = noteLabels(parsed);
    const examTitled = ({ depth, title }: Section) => {
      const id = depth > DEEPEST_EXAM ? null : this.names.titled(title);
      return this.places.find(({ exam }) => exam.id === id) ?? null;
    };
    const readAs = (exam: ExamPlaces | null) => readAsExam(labels, exam, isNamed, examTitled);
    const [first, second] = exams.map(readAs).sort((a, b) => b.fit - a.fit);
    const isClear =
      first && (certain.length === 1 || (first.fit >= ENOUGH && first.fit - (second?.fit ?? 0) > CLEARLY));
    const chosen = isClear ? first : readAs(null);
    const named = isNamed && chosen.exam !== null ? [...certain, chosen.exam] : certain;
    return { ...chosen, note: [...chosen.note, ...named] };
  }
}

/** Without those that others are within: who serves a task need not be told to serve its exam. */
function deepest(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => !ids.some((other) => other !== id && isWithin(other, id)));
}

function unknownTask(task: string, uri: string, line: number): Problem {
  return {
    uri,
    line,
    code: 'unknown-task',
    message: `No exam has the task "${task.slice(0, 80)}". Name an exam, domain or task, as mla-c02, mla-c02/1 or mla-c02/1.1.`,
  };
}
