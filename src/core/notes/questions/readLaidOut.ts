import type { Option, QuestionKind } from '../../questions/question';
import type { Block } from '../blocks';
import { oneLine } from '../inline';
import type { FoundProblem } from '../problem';
import { answersIn, type Answers } from './answers';
import { hasClosing, readClosing, splitClosing, type Closing } from './closingLines';
import { questionProblems } from './questionProblems';

/** A question in the form of our own notes. */
export interface LaidOut {
  /** Of the heading above it; empty without one. */
  title: string;
  kind: QuestionKind;
  prompt: string;
  options: Option[];
  closing: Closing;
  line: number;
  /** The lines of its answers; `end` is the one behind the last. */
  answers: { line: number; end: number };
  faulty: boolean;
  problems: FoundProblem[];
}

/** Lines above a list in which blanks are looked for; a bound keeps a file of thousands of lists quick. */
const LONGEST_CLOZE = 60;

/**
 * A question is a heading, its prompt and one of four kinds of answers:
 * - a task list, of which `[x]` is right; quoted lines under an option are its reason;
 * - a numbered list in the right order, with a quoted reason under every step;
 * - a numbered list of what belongs into the blanks (`____`) of the prompt;
 * - a table of three columns, of which the last is called `Why`, below a prompt that asks or says `Match`.
 * A task list without prompt and reasons is somebody's to-do list and stays one.
 * @param lines all lines of the file: the prompt is taken from them as it is written
 * @param bodyOffset how many of them belong to the front matter
 * @param written lines of questions in other forms, in their order: a prompt begins behind them
 */
export function readLaidOut(
  blocks: readonly Block[],
  lines: readonly string[],
  bodyOffset: number,
  written: readonly { line: number; end: number }[],
): { questions: LaidOut[]; problems: FoundProblem[] } {
  const questions: LaidOut[] = [];
  const unasked: FoundProblem[] = [];
  let heading: { text: string; line: number } | null = null;
  let promptFrom = bodyOffset + 1;
  let next = 0;

  blocks.forEach((whole, index) => {
    for (; (written[next]?.end ?? Infinity) <= whole.line; next++) {
      const { line = 0, end = 0 } = written[next] ?? {};
      if (end <= promptFrom) continue;
      if (heading && line <= heading.line) heading = null;
      promptFrom = end;
    }
    if (whole.type === 'heading') {
      heading = { text: whole.text, line: whole.line };
      promptFrom = whole.end;
      return;
    }
    if (whole.type !== 'list' && whole.type !== 'table') return;
    const { block, closing: attached } = splitClosing(whole, lines);
    const title = heading ? oneLine(heading.text) : '';
    const from = promptFrom - 1;
    const readPrompt = () => promptOf(title, lines.slice(from, block.line - 1));
    const answers = answersIn(block, block.line - promptFrom > LONGEST_CLOZE ? () => '' : readPrompt);
    if (!answers) return;
    const prompt = readPrompt();
    const behind = blocks[index + 1];
    const apart = behind?.type === 'paragraph' && hasClosing(behind) ? behind : null;
    if (asks(answers, prompt)) {
      const problems = questionProblems(answers, prompt, block.line);
      questions.push({
        title,
        ...answers,
        prompt,
        closing: readClosing([attached, apart].filter((lines) => lines !== null)),
        line: heading?.line ?? block.line,
        answers: { line: block.line, end: block.end },
        faulty: problems.length > 0,
        problems,
      });
    } else if (looksAsked(answers, title)) {
      const message =
        'The list looks like a question, but nothing above it asks. End the line above it with a question mark.';
      unasked.push({ line: block.line, code: 'question-not-asked', message });
    }
    heading = null;
    promptFrom = (apart ?? whole).end;
  });
  return { questions, problems: unasked };
}

/** Some boxes are ticked, and the heading or the letters say that it is no list of things to do. */
function looksAsked({ kind, options }: Answers, title: string): boolean {
  const right = options.filter(({ correct }) => correct).length;
  if ((kind !== 'choice' && kind !== 'multiple') || right === 0 || right === options.length) return false;
  return /^\W{0,4}(?:q\s?\d|question\b|quiz\b)/i.test(title) || options.every(({ text }) => /^[A-H][.)]\s/.test(text));
}

function promptOf(title: string, lines: readonly string[]): string {
  const written = lines.join('\n').trim();
  return !written || title.endsWith('?') ? [title, written].filter(Boolean).join('\n\n') : written;
}

/** Tells a question from a to-do list, and from a table that only explains. */
function asks({ kind, options }: Answers, prompt: string): boolean {
  if (kind === 'matching') return /\?|\bmatch/i.test(prompt);
  return options.some((option) => option.rationale) || /[?？]|\bselect\b|\bchoose\b/i.test(lastParagraph(prompt));
}

/** A question farther up is not about the list. */
function lastParagraph(prompt: string): string {
  return prompt.slice(prompt.lastIndexOf('\n\n') + 1);
}
