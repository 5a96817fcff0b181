import type { Option, QuestionKind } from '../questions/question';
import type { Block } from './blocks';
import { oneLine } from './inline';
import type { FoundProblem } from './problem';
import { answersIn, type Answers } from './questions/answers';
import { hasClosing, readClosing, splitClosing, type Closing } from './questions/closingLines';
import { questionProblems } from './questions/questionProblems';
import { readCases, type FoundCase } from './questions/readCases';
import { SlugCounter } from './slug';

/** A question as found in a note, before its links and tasks are resolved. */
export interface FoundQuestion extends Closing {
  /** Anchor of its heading: what it is known by inside its note. */
  key: string;
  kind: QuestionKind;
  prompt: string;
  options: Option[];
  scenario: FoundCase | null;
  line: number;
  /** Nobody could answer it: it is reported and never asked. */
  faulty: boolean;
}

/**
 * A question is a heading, its prompt and one of four kinds of answers:
 * - a task list, of which `[x]` is right; quoted lines under an option are its reason;
 * - a numbered list in the right order, with a quoted reason under every step;
 * - a numbered list of what belongs into the blanks (`____`) of the prompt;
 * - a table of three columns, of which the last is called `Why`, below a prompt that asks or says `Match`.
 * A task list without prompt and reasons is somebody's to-do list and stays one.
 * Questions below the headings of a case study (`Case: …`) belong to it.
 * @param lines all lines of the file: the prompt is taken from them as it is written
 * @param bodyOffset how many of them belong to the front matter
 */
export function readQuestions(
  blocks: readonly Block[],
  lines: readonly string[],
  bodyOffset: number,
): { questions: FoundQuestion[]; problems: FoundProblem[] } {
  const questions: FoundQuestion[] = [];
  const problems: FoundProblem[] = [];
  const keys = new SlugCounter();
  let heading: { text: string; line: number } | null = null;
  let promptFrom = bodyOffset + 1;

  blocks.forEach((written, index) => {
    if (written.type === 'heading') {
      heading = { text: written.text, line: written.line };
      promptFrom = written.end;
      return;
    }
    const { block, closing: attached } = splitClosing(written, lines);
    const title = heading ? oneLine(heading.text) : '';
    const from = promptFrom - 1;
    const readPrompt = () => promptOf(title, lines.slice(from, block.line - 1));
    const answers = answersIn(block, readPrompt);
    if (!answers) return;
    const prompt = readPrompt();
    const next = blocks[index + 1];
    const apart = next?.type === 'paragraph' && hasClosing(next) ? next : null;
    if (asks(answers, prompt)) {
      const found = questionProblems(answers, prompt, block.line);
      questions.push({
        key: keys.next(title || 'question'),
        ...answers,
        prompt,
        scenario: null,
        ...readClosing([attached, apart].filter((lines) => lines !== null)),
        line: heading?.line ?? block.line,
        faulty: found.length > 0,
      });
      problems.push(...found);
    }
    heading = null;
    promptFrom = (apart ?? written).end;
  });
  return { questions, problems: [...problems, ...addScenarios(questions, readCases(blocks, lines))] };
}

function promptOf(title: string, lines: readonly string[]): string {
  const written = lines.join('\n').trim();
  return !written || title.endsWith('?') ? [title, written].filter(Boolean).join('\n\n') : written;
}

/** Tells a question from a to-do list, and from a table that only explains. */
function asks({ kind, options }: Answers, prompt: string): boolean {
  if (kind === 'matching') return /\?|\bmatch/i.test(prompt);
  return options.some((option) => option.rationale) || /\?|\bselect\b|\bchoose\b/i.test(prompt);
}

/** Gives each question the innermost case that it stands in. A heading with answers of its own is a question, however it is called. */
function addScenarios(questions: readonly FoundQuestion[], cases: readonly FoundCase[]): FoundProblem[] {
  return cases
    .filter(({ line, textEnd }) => !questions.some((question) => question.line >= line && question.line < textEnd))
    .flatMap((found): FoundProblem[] => {
      const { line, end, text } = found;
      const own = questions.filter((question) => question.line >= found.textEnd && question.line < end);
      if (own.length === 0) {
        const message = 'The case study has no question. Write some under headings below its own.';
        return [{ line, code: 'case-without-question', message }];
      }
      if (!text) {
        const message = 'The case study has no text. Tell what its questions are about below its heading.';
        return [{ line, code: 'case-without-text', message }];
      }
      for (const question of own) question.scenario = found;
      return [];
    });
}
