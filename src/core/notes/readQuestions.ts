import type { Option, QuestionKind } from '../questions/question';
import type { Block, List, ListItem, Paragraph } from './blocks';
import { linksIn, oneLine } from './inline';
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

/**
 * A question is a heading, its prompt and a task list; quoted lines under an option are its reason.
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
    } else if (block.type === 'list' && isTaskList(block)) {
      const closing = closingLinesAt(blocks[index + 1]);
      const written = lines.slice(promptFrom - 1, block.line - 1).join('\n').trim();
      const question = readQuestion(block, heading, written, keys);
      if (question) {
        if (closing) readClosingLines(closing, question);
        questions.push(question);
        problems.push(...problemsOf(question, block));
      }
      heading = null;
      promptFrom = (closing ?? block).end;
    }
  });
  return { questions, problems };
}

function isTaskList(list: List): boolean {
  return list.items.length > 0 && list.items.every((item) => taskMark(item) !== null);
}

function taskMark(item: ListItem): { correct: boolean; text: string } | null {
  const first = item.blocks[0];
  if (first?.type !== 'paragraph') return null;
  const match = /^\[([ xX])\]\s+([\s\S]+)$/.exec(first.text);
  return match ? { correct: match[1] !== ' ', text: oneLine(match[2] ?? '') } : null;
}

function readQuestion(
  list: List,
  heading: { text: string; line: number } | null,
  written: string,
  keys: SlugCounter,
): FoundQuestion | null {
  const options = list.items.map(readOption);
  const headingText = heading ? oneLine(heading.text) : '';
  const prompt = !written || headingText.endsWith('?') ? [headingText, written].filter(Boolean).join('\n\n') : written;
  const isQuestion = options.some((option) => option.rationale) || /\?|\bselect\b|\bchoose\b/i.test(prompt);
  if (!isQuestion) return null;
  return {
    key: keys.next(headingText || 'question'),
    kind: options.filter((option) => option.correct).length > 1 ? 'multiple' : 'choice',
    prompt,
    options,
    tasks: null,
    see: null,
    line: heading?.line ?? list.line,
  };
}

function readOption(item: ListItem): Option {
  const mark = taskMark(item);
  const quoted = item.blocks.flatMap((block) => (block.type === 'quote' ? block.blocks : []));
  const rationale = quoted.map((block) => (block.type === 'paragraph' ? oneLine(block.text) : '')).filter(Boolean);
  return { text: mark?.text ?? '', correct: mark?.correct ?? false, rationale: rationale.join(' ') };
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

function problemsOf(question: FoundQuestion, list: List): FoundProblem[] {
  const problems: FoundProblem[] = [];
  if (!question.prompt) {
    problems.push({
      line: list.line,
      code: 'question-without-prompt',
      message: 'The options have no prompt. Write the question as a heading or a paragraph above them.',
    });
  }
  if (question.options.length < 2) {
    problems.push({
      line: list.line,
      code: 'question-with-one-option',
      message: 'A question needs at least two options. Add a line that begins with - [ ].',
    });
  }
  if (!question.options.some((option) => option.correct)) {
    problems.push({
      line: list.line,
      code: 'question-without-right-option',
      message: 'No option is marked as right. Mark it with - [x].',
    });
  }
  return problems;
}
