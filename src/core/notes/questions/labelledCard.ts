import { answerByText } from './answerKey';
import { answerLabel, questionLabel } from './labels';
import { letteredOptions, type LetteredOption } from './letteredOptions';
import { oneLine } from '../inline';
import { markdownOf, readNoteLines, type NoteLine } from './noteLines';
import { asksSomething, mayAsk, promptAbove, type WrittenPrompt } from './promptAbove';
import { aCard, choiceOf, type Form, type Written } from './written';
import { answerAt, readAnswer } from './writtenAnswer';

/** Lines below a heading that asks. */
const LONGEST = 60;

/**
 * `Q:` and `A:`, `### Front` and `### Back`, `Question 3` and a folded answer, in the languages of `labels.ts`.
 * Without a label in front, what stands above a labelled answer must ask.
 */
export const labelledCard: Form = (lines, index, floor) => {
  const line = lines[index];
  const question = line && questionLabel(line);
  if (question) {
    const [front, back] = onOneLine(question.rest);
    if (back !== undefined) return aCard(lines, { front, back, from: index, end: index + 1 });
    return line.heading > 0 && asksSomething(front) ? sectionOf(lines, index, front) : null;
  }
  const start = answerAt(lines, index, false);
  if (!start || !mayAsk(lines, floor, index)) return null;
  const prompt = promptAbove(lines, floor, index);
  if (prompt.text === '' || !(prompt.word !== null || prompt.asks)) return null;
  if (isSide(start.word) !== isSide(prompt.word)) return null;
  const { text, end } = readAnswer(lines, start, prompt);
  const back = withoutLabel(text);
  return (
    bulletedChoice(lines, prompt, index, back, end) ??
    aCard(lines, { front: prompt.text, back, from: prompt.from, end })
  );
};

/** `### Q3: Which one?` and below it nothing but the answer. */
function sectionOf(lines: readonly NoteLine[], index: number, front: string): Written | null {
  const level = lines[index]?.heading ?? 0;
  let end = index + 1;
  for (let below = end; below < lines.length; below++) {
    const line = lines[below];
    if (!line || line.kind === 'rule' || (line.heading > 0 && line.heading <= level)) break;
    if (below - index > LONGEST || questionLabel(line) || answerAt(lines, below, false)) return null;
    if (letteredOptions(lines, below) || /^\[[ xX]\]\s/.test(line.text)) return null;
    if (line.kind !== 'empty') end = below + 1;
  }
  const back = markdownOf(lines.slice(index + 1, end));
  return back === '' ? null : aCard(lines, { front, back, from: index, end });
}

/** Plain bullets above an answer that repeats some of them are options. */
function bulletedChoice(
  lines: readonly NoteLine[],
  prompt: WrittenPrompt,
  at: number,
  answer: string,
  end: number,
): Written | null {
  let below = at;
  while (below > prompt.from && lines[below - 1]?.kind === 'empty') below--;
  let from = below;
  while (from > prompt.from + 1 && lines[from - 1]?.bullet && lines[from - 1]?.indent === lines[below - 1]?.indent)
    from--;
  if (below - from < 2) return null;
  const options = lines.slice(from, below).map(({ text }, place): LetteredOption => {
    return { letter: String.fromCharCode(65 + place), text: oneLine(text), marked: false, bold: false };
  });
  const key = answerByText(answer, options);
  if (!key || key.letters.length === options.length) return null;
  const [first] = prompt.text.split(`\n${lines[from]?.bullet ?? ''} ${lines[from]?.text ?? ''}`);
  return choiceOf(lines, { ...prompt, text: first?.trim() ?? '' }, options, key.letters, key.reason, end);
}

/** A fold that says "Answer" may say so once more inside. */
function withoutLabel(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const [line] = readNoteLines([first], 0);
  const label = line && answerLabel(line);
  return label && label.word !== 'a' ? [label.rest, ...others].join('\n').trim() : text;
}

/** `Front` goes with `Back` only. */
function isSide(word: string | null): boolean {
  return word !== null && /^(?:front|back|vorderseite|rückseite)$/.test(word);
}

/** `Q: Which? A: This.` */
function onOneLine(rest: string): [string, string | undefined] {
  const [separator] = /\s[*_]{0,2}A(?:ns(?:wer)?)?[*_]{0,2}[:：][*_]{0,2}\s/.exec(rest) ?? [];
  if (separator === undefined) return [rest, undefined];
  const [front = '', ...back] = rest.split(separator);
  return [front.trim(), back.join(separator).trim()];
}
