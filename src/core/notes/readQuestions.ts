import type { Option, QuestionKind } from '../questions/question';
import type { Block, List, ListItem, Paragraph, Table } from './blocks';
import { linksIn, oneLine, plainText } from './inline';
import type { FoundProblem } from './problem';
import { SlugCounter } from './slug';

/** A question as found in a note, before its links and tasks are resolved. */
export interface FoundQuestion {
  /** Anchor of its heading: what it is known by inside its note. */
  key: string;
  kind: QuestionKind;
  prompt: string;
  options: Option[];
  /** From `Tasks:`; null when it belongs to all tasks of the note. */
  tasks: string[] | null;
  /** From `See:`, as written. */
  see: { label: string; target: string; line: number } | null;
  line: number;
}

/** The answers below a prompt: which kind of question they make, and what can be chosen. */
type Answers = Pick<FoundQuestion, 'kind' | 'options'>;

/**
 * A question is a heading, its prompt and one of three kinds of answers:
 * - a task list, of which `[x]` is right; quoted lines under an option are its reason;
 * - a numbered list in the right order, with a quoted reason under every step;
 * - a table of three columns, of which the last is called `Why`, below a prompt that asks or says `Match`.
 * A task list without prompt and reasons is somebody's to-do list and stays one.
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

  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      heading = { text: block.text, line: block.line };
      promptFrom = block.end;
      return;
    }
    const answers = answersIn(block);
    if (answers) {
      const closing = closingLinesAt(blocks[index + 1]);
      const written = lines
        .slice(promptFrom - 1, block.line - 1)
        .join('\n')
        .trim();
      const question = readQuestion(answers, heading, written, block.line, keys);
      if (question) {
        if (closing) readClosingLines(closing, question);
        questions.push(question);
        problems.push(...problemsOf(question, block.line));
      }
      heading = null;
      promptFrom = (closing ?? block).end;
    }
  });
  return { questions, problems };
}

function answersIn(block: Block): Answers | null {
  if (block.type === 'list') return taskListAnswers(block) ?? orderedAnswers(block);
  return block.type === 'table' ? matchingAnswers(block) : null;
}

function taskListAnswers({ items }: List): Answers | null {
  const options = items.map((item): Option | null => {
    const mark = taskMark(item);
    return mark && { ...mark, rationale: reasonOf(item) };
  });
  if (options.length === 0 || options.includes(null)) return null;
  const found = options.filter((option) => option !== null);
  return { kind: found.filter(({ correct }) => correct).length > 1 ? 'multiple' : 'choice', options: found };
}

function orderedAnswers({ ordered, items }: List): Answers | null {
  const options = items.map((item) => {
    const [first] = item.blocks;
    return { text: first?.type === 'paragraph' ? oneLine(first.text) : '', correct: true, rationale: reasonOf(item) };
  });
  const isOrder = ordered && options.length > 1 && options.every(({ text, rationale }) => text && rationale);
  return isOrder ? { kind: 'ordering', options } : null;
}

function matchingAnswers({ header, rows }: Table): Answers | null {
  if (header.length !== 3 || !/^why$/i.test(plainText(header[2] ?? ''))) return null;
  const options = rows.map(({ cells: [fits = '', text = '', reason = ''] }) => {
    return { text: oneLine(text), correct: true, rationale: oneLine(reason), fits: oneLine(fits) };
  });
  return { kind: 'matching', options };
}

function taskMark(item: ListItem): { correct: boolean; text: string } | null {
  const first = item.blocks[0];
  if (first?.type !== 'paragraph') return null;
  const match = /^\[([ xX])\]\s+([\s\S]+)$/.exec(first.text);
  return match ? { correct: match[1] !== ' ', text: oneLine(match[2] ?? '') } : null;
}

function readQuestion(
  { kind, options }: Answers,
  heading: { text: string; line: number } | null,
  written: string,
  answersLine: number,
  keys: SlugCounter,
): FoundQuestion | null {
  const headingText = heading ? oneLine(heading.text) : '';
  const prompt = !written || headingText.endsWith('?') ? [headingText, written].filter(Boolean).join('\n\n') : written;
  if (!asks(kind, prompt, options)) return null;
  return {
    key: keys.next(headingText || 'question'),
    kind,
    prompt,
    options,
    tasks: null,
    see: null,
    line: heading?.line ?? answersLine,
  };
}

/** Tells a question from a to-do list, and from a table that only explains. */
function asks(kind: QuestionKind, prompt: string, options: readonly Option[]): boolean {
  if (kind === 'matching') return /\?|\bmatch/i.test(prompt);
  return options.some((option) => option.rationale) || /\?|\bselect\b|\bchoose\b/i.test(prompt);
}

function reasonOf(item: ListItem): string {
  const quoted = item.blocks.flatMap((block) => (block.type === 'quote' ? block.blocks : []));
  const paragraphs = quoted.map((block) => (block.type === 'paragraph' ? oneLine(block.text) : ''));
  return paragraphs.filter(Boolean).join(' ');
}

const closingLine = /^(See|Tasks):\s*(.+)$/m;

function closingLinesAt(block: Block | undefined): Paragraph | null {
  return block?.type === 'paragraph' && closingLine.test(block.text) ? block : null;
}

function readClosingLines(closing: Paragraph, question: FoundQuestion): void {
  closing.text.split('\n').forEach((line, index) => {
    const [, field, value = ''] = closingLine.exec(line.trim()) ?? [];
    const link = linksIn(value)[0];
    if (field === 'See' && link) question.see = { ...link, line: closing.line + index };
    if (field === 'Tasks') question.tasks = value.split(/[,\s]+/).filter(Boolean);
  });
}

function problemsOf(question: FoundQuestion, line: number): FoundProblem[] {
  const problems: FoundProblem[] = [];
  if (!question.prompt) {
    problems.push({
      line,
      code: 'question-without-prompt',
      message: 'The options have no prompt. Write the question as a heading or a paragraph above them.',
    });
  }
  if (question.options.length < 2) {
    problems.push({
      line,
      code: 'question-with-one-option',
      message: 'A question needs at least two options. Add a line that begins with - [ ].',
    });
  }
  if (!question.options.some((option) => option.correct)) {
    problems.push({
      line,
      code: 'question-without-right-option',
      message: 'No option is marked as right. Mark it with - [x].',
    });
  }
  return problems;
}
