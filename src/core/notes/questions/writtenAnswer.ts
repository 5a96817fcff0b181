import { foldAt, saysAnswer } from './folds';
import { answerLabel, keyLabel, questionLabel, reasonLabel } from './labels';
import { letterOf } from './letteredOptions';
import { markdownOf, type NoteLine } from './noteLines';
import type { WrittenPrompt } from './promptAbove';

/** Where an answer begins: a label such as `A:`, or a fold that says so. */
export interface AnswerStart {
  /** Index of its line. */
  from: number;
  /** Of a label, in small letters; null for a fold. */
  word: string | null;
  /** What stands behind the label, or in the fold. */
  text: string;
  /** Index of the line behind the fold or the label. */
  end: number;
}

export interface WrittenAnswer {
  /** Markdown. */
  text: string;
  /** Index of the line behind it. */
  end: number;
}

const LONGEST = 60;

/** The next line that is not empty. */
export function nextText(lines: readonly NoteLine[], from: number): number {
  let index = from;
  while (lines[index]?.kind === 'empty') index++;
  return index;
}

/** @param toOptions whether options stand before it: then more words open an answer */
export function answerAt(lines: readonly NoteLine[], from: number, toOptions: boolean): AnswerStart | null {
  const line = lines[from];
  if (!line) return null;
  const fold = foldAt(lines, from);
  if (fold) return saysAnswer(fold) ? { from, word: null, text: fold.text, end: fold.end } : null;
  const label = toOptions ? keyLabel(line) : answerLabel(line);
  if (!label) return null;
  // `A: …` is the first option where `B: …` is the next line.
  if (label.word === 'a' && letterOf(lines[nextText(lines, from + 1)] ?? line) === 'B') return null;
  return { from, word: label.word, text: label.rest, end: from + 1 };
}

/** What is answered, to its end: behind a labelled question up to the next one, else up to the end of the paragraph. */
export function readAnswer(lines: readonly NoteLine[], start: AnswerStart, prompt: WrittenPrompt): WrittenAnswer {
  if (start.word === null) return { text: start.text, end: start.end };
  const opener = lines[start.from];
  const end =
    (prompt.isLabelled ? endOf(lines, start, opener, prompt, true) : null) ??
    endOf(lines, start, opener, prompt, false) ??
    start.end;
  return { text: markdownOf(lines.slice(start.end, end), start.text), end };
}

/** Null when it runs on for too long. */
function endOf(
  lines: readonly NoteLine[],
  { end: from, text }: AnswerStart,
  opener: NoteLine | undefined,
  prompt: WrittenPrompt,
  toNext: boolean,
): number | null {
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line || stops(line, opener, prompt)) return end;
    if (index - from > LONGEST) return toNext ? null : end;
    if (line.kind !== 'empty') end = index + 1;
    else if (!toNext) {
      const next = lines[nextText(lines, index)];
      const hasText = text !== '' || end > from;
      if (hasText && !goesOn(next, lines[end - 1], text)) return end;
    }
  }
  return end;
}

/** Where an answer ends at the latest. */
function stops(line: NoteLine, opener: NoteLine | undefined, prompt: WrittenPrompt): boolean {
  if (line.kind === 'rule') return true;
  if (line.kind !== 'text') return false;
  const { heading = 0, bullet = '', indent = 0, quote = 0 } = opener ?? {};
  if (line.heading > 0 && reasonLabel(line)) return false;
  if (line.heading > 0) return heading === 0 || line.heading <= heading || questionLabel(line) !== null;
  if (questionLabel(line) || line.quote < quote) return true;
  if (bullet && line.bullet && line.indent <= indent) return true;
  return prompt.isNumbered && /^\d/.test(line.bullet) && line.indent <= prompt.indent;
}

/** Behind an empty line: a list or code that was announced, or the explanation. */
function goesOn(next: NoteLine | undefined, last: NoteLine | undefined, text: string): boolean {
  if (!next) return false;
  if (reasonLabel(next)) return true;
  const said = last === undefined || last.text === '' ? text : last.text;
  const announced = /[:：]\W{0,3}$/.test(said);
  return announced && (next.bullet !== '' || next.kind === 'code');
}
