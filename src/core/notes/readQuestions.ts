import type { Option, QuestionKind } from '../questions/question';
import type { Block } from './blocks';
import { plainText } from './inline';
import type { FoundProblem } from './problem';
import type { Closing } from './questions/closingLines';
import { readNoteLines } from './questions/noteLines';
import { readCases, type FoundCase } from './questions/readCases';
import { readLaidOut, type LaidOut } from './questions/readLaidOut';
import { readWritten } from './questions/readWritten';
import type { Written } from './questions/written';
import { SlugCounter } from './slug';

/** A question as found in a note, before its links and tasks are resolved. */
export interface FoundQuestion extends Closing {
  /** What it is known by inside its note: the anchor of its heading, or made of its words. */
  key: string;
  kind: QuestionKind;
  prompt: string;
  options: Option[];
  scenario: FoundCase | null;
  line: number;
  /** The line behind its last. */
  end: number;
  /** Nobody could answer it: it is reported and never asked. */
  faulty: boolean;
}

/** Characters of a question that its key is made of: enough to tell it from others. */
const LONGEST_KEY = 80;

/**
 * The questions of a note, in its order: those in the form of our own notes (`readLaidOut`), and those that people write
 * in other ways (`readWritten`). Where both see one, the first form says more, unless nobody could answer it.
 * Questions below the headings of a case study (`Case: …`) belong to it; cards stand alone.
 * @param lines all lines of the file: the prompt is taken from them as it is written
 * @param bodyOffset how many of them belong to the front matter
 */
export function readQuestions(
  blocks: readonly Block[],
  lines: readonly string[],
  bodyOffset: number,
): { questions: FoundQuestion[]; problems: FoundProblem[] } {
  const { found: written, problems } = readWritten(readNoteLines(lines, bodyOffset));
  const rangeOf = ({ from, end }: Written) => ({ line: from + bodyOffset + 1, end: end + bodyOffset + 1 });
  const { questions: laidOut, problems: unasked } = readLaidOut(blocks, lines, bodyOffset, written.map(rangeOf));
  const answered = linesOf(laidOut.filter(({ faulty }) => !faulty).map(({ answers }) => answers));
  const others = written.filter((one) => !touches(rangeOf(one), answered));
  const otherwise = linesOf(others.map(rangeOf));
  const own = laidOut.filter(({ answers, faulty }) => !faulty || !touches(answers, otherwise));
  const keys = new SlugCounter();
  const questions = [
    ...own.map((one) => ({ ...asFound(one), key: keys.next(one.title || 'question') })),
    ...others.flatMap((one) => fromLines(one, bodyOffset, keys)),
  ].sort((a, b) => a.line - b.line);
  const choices = questions.filter(({ kind }) => kind !== 'card');
  const reported = linesOf(own.map(({ line, answers }) => ({ line, end: answers.end })));
  const seen = problems.filter(({ line }) => !reported.has(line));
  return {
    questions,
    problems: [
      ...own.flatMap((one) => one.problems),
      ...unasked,
      ...seen,
      ...addScenarios(choices, readCases(blocks, lines)),
    ],
  };
}

/** Lines of the file; `end` is the one behind the last. */
interface Range {
  line: number;
  end: number;
}

function linesOf(ranges: readonly Range[]): Set<number> {
  const lines = new Set<number>();
  for (const { line, end } of ranges) for (let one = line; one < end; one++) lines.add(one);
  return lines;
}

function touches({ line, end }: Range, lines: ReadonlySet<number>): boolean {
  for (let one = line; one < end; one++) if (lines.has(one)) return true;
  return false;
}

function asFound({ kind, prompt, options, closing, line, answers, faulty }: LaidOut): Omit<FoundQuestion, 'key'> {
  return { kind, prompt, options, scenario: null, ...closing, line, end: answers.end, faulty };
}

/** A reversed card is two forms of one fact: what stands behind `?` tells them apart. */
function fromLines(
  { kind, prompt, options, line, end, isReversed }: Written,
  bodyOffset: number,
  keys: SlugCounter,
): FoundQuestion[] {
  const key = keys.next(plainText(prompt).slice(0, LONGEST_KEY).trim() || 'card');
  const place = { line, end: end + bodyOffset + 1 };
  const found = { key, kind, prompt, options, scenario: null, ...place, faulty: false, see: null, tasks: null };
  const [back] = options;
  if (!isReversed || !back) return [found];
  return [found, { ...found, key: `${key}?back`, prompt: back.text, options: [{ ...back, text: prompt }] }];
}

/** Gives each question the innermost case that it stands in, and reports the cases that are none. */
function addScenarios(questions: readonly FoundQuestion[], found: readonly FoundCase[]): FoundProblem[] {
  const cases = withoutAnswers(found, questions);
  const asked = new Set<FoundCase>();
  const open: FoundCase[] = [];
  let next = 0;
  for (const question of questions) {
    for (let one = cases[next]; one && one.line < question.line; one = cases[++next]) open.push(one);
    while ((open.at(-1)?.end ?? Infinity) <= question.line) open.pop();
    const innermost = open.at(-1);
    if (!innermost) continue;
    asked.add(innermost);
    if (innermost.text) question.scenario = innermost;
  }
  return cases.flatMap((one): FoundProblem[] => {
    if (!asked.has(one)) {
      // People call stories case studies, too: only among questions is one missing.
      const isStory = questions.length === 0 || one.key.startsWith('case-study');
      if (asked.size === 0 && isStory) return [];
      const message = 'The case study has no question. Write some under headings below its own.';
      return [{ line: one.line, code: 'case-without-question', message }];
    }
    if (one.text) return [];
    const message = 'The case study has no text. Tell what its questions are about below its heading.';
    return [{ line: one.line, code: 'case-without-text', message }];
  });
}

/** A heading with answers of its own is a question, however it is called. */
function withoutAnswers(cases: readonly FoundCase[], questions: readonly FoundQuestion[]): FoundCase[] {
  let next = 0;
  return cases.filter(({ line, textEnd }) => {
    while ((questions[next]?.line ?? Infinity) < line) next++;
    return (questions[next]?.line ?? Infinity) >= textEnd;
  });
}
