import type { FoundProblem } from '../problem';
import { questionLabel } from './labels';
import { letteredOptions } from './letteredOptions';
import type { NoteLine } from './noteLines';
import { asksSomething, mayAsk, promptAbove } from './promptAbove';
import { isSeparator } from './separatedCard';
import type { Written } from './written';

/** Says of what looks like a question and is none why it is not asked. */
export function unasked(lines: readonly NoteLine[], read: readonly Written[]): FoundProblem[] {
  const problems: FoundProblem[] = [];
  let next = 0;
  let floor = 0;
  let index = 0;
  while (index < lines.length) {
    while ((read[next]?.end ?? Infinity) <= index) floor = read[next++]?.end ?? floor;
    const written = read[next];
    if (written && written.from <= index) index = written.end;
    else {
      const found = problemAt(lines, index, floor, written?.from ?? lines.length);
      if (found) problems.push(found.problem);
      index = found?.end ?? index + 1;
    }
  }
  return problems;
}

interface Found {
  problem: FoundProblem;
  /** Index of the line behind what it is about. */
  end: number;
}

function problemAt(lines: readonly NoteLine[], index: number, floor: number, until: number): Found | null {
  const line = lines[index];
  if (line?.kind !== 'text') return null;
  return optionsAt(lines, index, floor) ?? labelAt(lines, index, until) ?? separatorAt(line, index);
}

function optionsAt(lines: readonly NoteLine[], index: number, floor: number): Found | null {
  const options = letteredOptions(lines, index);
  if (!options || !mayAsk(lines, floor, index)) return null;
  const prompt = promptAbove(lines, floor, index);
  if (prompt.text === '' || !prompt.asks) return null;
  const message = 'Nothing says which option is right, so this is not asked. Write "Answer: B" below the options.';
  const line = lines[prompt.from]?.line ?? 1;
  return { problem: { line, code: 'question-without-answer', message }, end: options.end };
}

/** `Q:` and `Front` without an answer before the next question. */
function labelAt(lines: readonly NoteLine[], index: number, until: number): Found | null {
  const line = lines[index];
  const label = line && questionLabel(line);
  if (!label || hasOptions(lines, index, until)) return null;
  const isCard = /^[^\p{L}\p{N}]{0,8}Q[*_]{0,3}\s?[:：]/u.test(line.text) || asksSomething(label.rest);
  const isFront = label.word === 'front' && label.rest === '';
  if (!isCard && !isFront) return null;
  const message = isFront
    ? 'The card has no back, so it is not asked. Write it below a heading "Back" of the same level.'
    : 'The question has no answer, so it is not asked. Write it below, behind "A:".';
  return { problem: { line: line.line, code: 'card-without-answer', message }, end: index + 1 };
}

/** Then it is the options that lack an answer. */
function hasOptions(lines: readonly NoteLine[], index: number, until: number): boolean {
  for (let below = index + 1; below < Math.min(until, index + 30); below++) {
    const line = lines[below];
    if (!line || line.heading > 0 || questionLabel(line)) return false;
    if (/^\[[ xX]\]\s/.test(line.text) || letteredOptions(lines, below)) return true;
  }
  return false;
}

function separatorAt(line: NoteLine, index: number): Found | null {
  if (!isSeparator(line)) return null;
  const message = 'A line with only ? parts a question from its answer. Write the question in the line above it.';
  return { problem: { line: line.line, code: 'card-without-question', message }, end: index + 1 };
}
