import type { Section } from '../../notes/note';
import type { ExamPlaces } from './examPlaces';
import type { Label } from './label';
import type { NoteLabels } from './noteLabels';

/** What a note serves when it is taken to be about one exam, and how well that fits. */
export interface Reading {
  exam: string | null;
  /** What its folders, title and fields name. */
  note: string[];
  /** What each of its headings names; null where that is nothing, or the same as above it. */
  sections: (string | null)[];
  fit: number;
}

/** A heading that others are below. */
interface Open {
  depth: number;
  place: string | null;
  exam: ExamPlaces | null;
  isKnown: boolean;
}

/**
 * Reads folders, title, fields and headings as those of one exam.
 * @param exam without one only headings that are exams count
 * @param isKnown whether something else says that it is this exam
 * @param examTitled the exam that a heading is about as a whole
 */
export function readAsExam(
  labels: NoteLabels,
  exam: ExamPlaces | null,
  isKnown: boolean,
  examTitled: (section: Section) => ExamPlaces | null,
): Reading {
  let fit = 0;
  const find = (label: Label, place: string | null, from: ExamPlaces | null, isSure: boolean) => {
    const found = from?.find(label, { place, isKnown: isSure });
    if (found && from === exam) fit += found.fit;
    return found?.id ?? null;
  };
  const walk = (path: readonly Label[], start: string | null = null) =>
    path.reduce((place, label) => find(label, place, exam, isKnown) ?? place, start);

  const tagged = labels.tags.flatMap((tag) => walk(tag) ?? []);
  const named = walk(labels.tasks, walk(labels.domains)) ?? walk(labels.titles, walk(labels.folders));
  const isInField = labels.tasks.length + labels.domains.length > 0;
  const note = tagged.length > 0 && !isInField ? [...new Set(tagged)] : named === null ? [] : [named];

  const short = isKnown && exam ? shortTitles(labels, exam) : new Map<Section, string>();
  const outside: Open = { depth: 0, place: note.length === 1 ? (note[0] ?? null) : null, exam, isKnown };
  const open = [outside];
  const sections = labels.headings.map(({ section, label }, index) => {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    const above = open.at(-1) ?? outside;
    if (index === 0 && labels.hasTitle) {
      open.push({ ...above, depth: section.depth });
      return null;
    }
    const titled = examTitled(section);
    const other = titled === exam ? null : titled;
    const below = other ? { exam: other, isKnown: true } : above;
    const place =
      other?.exam.id ??
      find(label, above.place, below.exam, below.isKnown) ??
      (below.exam === exam ? (short.get(section) ?? null) : null);
    open.push({ ...below, depth: section.depth, place: place ?? above.place });
    return place === above.place ? null : place;
  });
  return { exam: exam?.exam.id ?? null, note, sections, fit };
}

/** Titles of a single word (`Modeling`) count where headings of the same level name two other domains of the exam. */
function shortTitles({ headings }: NoteLabels, exam: ExamPlaces): Map<Section, string> {
  const byDepth = new Map<number, Map<Section, string>>();
  for (const { section, label } of headings) {
    const id = exam.domainTitled(label);
    if (id === null) continue;
    const level = byDepth.get(section.depth) ?? new Map<Section, string>();
    byDepth.set(section.depth, level.set(section, id));
  }
  return new Map(
    [...byDepth.values()].filter((level) => new Set(level.values()).size > 2).flatMap((level) => [...level]),
  );
}
