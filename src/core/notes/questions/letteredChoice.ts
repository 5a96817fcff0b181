import { answerKey } from './answerKey';
import { reasonLabel } from './labels';
import { letteredOptions, type LetteredOption } from './letteredOptions';
import { oneLine } from '../inline';
import type { NoteLine } from './noteLines';
import { promptAbove } from './promptAbove';
import { choiceOf, type Form } from './written';
import { answerAt, nextText, readAnswer } from './writtenAnswer';

/** Options `A) …`, `B) …`, of which an answer below, a sign or emphasis says which are right. */
export const letteredChoice: Form = (lines, index, floor) => {
  const found = letteredOptions(lines, index);
  if (!found) return null;
  const { options, end } = found;
  const start = answerAt(lines, nextText(lines, end), true);
  const marked = someOf(options, ({ marked }) => marked) ?? someOf(options, ({ bold }) => bold);
  if (!start && !marked) return null;
  const prompt = promptAbove(lines, floor, index);
  if (prompt.text === '') return null;
  const answer = start && readAnswer(lines, start, prompt);
  const key = answer && answerKey(answer.text, options);
  if (answer && key) {
    const unknown = key.letters.filter((letter) => options.every((option) => option.letter !== letter));
    const question = choiceOf(lines, prompt, options, key.letters, key.reason, answer.end);
    return unknown.length === 0
      ? question
      : { ...question, problem: unknownLetter(lines, answer.end, start.from, unknown) };
  }
  if (!marked || (!prompt.asks && !prompt.isLabelled)) return null;
  const reason = reasonAt(lines, nextText(lines, end));
  return choiceOf(lines, prompt, options, marked, reason.text, reason.end ?? end);
};

/** The letters of those for which it holds, if it holds for some and not for all. */
function someOf(options: readonly LetteredOption[], holds: (option: LetteredOption) => boolean): string[] | null {
  const letters = options.filter(holds).map(({ letter }) => letter);
  return letters.length > 0 && letters.length < options.length ? letters : null;
}

function unknownLetter(lines: readonly NoteLine[], end: number, from: number, unknown: readonly string[]) {
  const line = lines[from]?.line ?? lines[end - 1]?.line ?? 1;
  const message = `No option has the letter ${unknown.join(', ')} that the answer names. Name one of those above.`;
  return { line, code: 'answer-without-option' as const, message };
}

/** `Explanation: …` below the options, up to the end of the paragraph. */
function reasonAt(lines: readonly NoteLine[], from: number): { text: string; end: number | null } {
  const line = lines[from];
  const label = line && reasonLabel(line);
  if (!label) return { text: '', end: null };
  let end = from + 1;
  while (lines[end]?.kind === 'text' && lines[end]?.heading === 0) end++;
  return { text: oneLine([label.rest, ...lines.slice(from + 1, end).map(({ text }) => text)].join(' ')), end };
}
