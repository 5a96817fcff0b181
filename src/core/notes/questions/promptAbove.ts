import { questionLabel } from './labels';
import { markdownOf, type NoteLine } from './noteLines';

/** What is asked above an answer or above options. */
export interface WrittenPrompt {
  /** Markdown; empty when nothing stands there. */
  text: string;
  /** Index of its first line. */
  from: number;
  /** Of its label in small letters, such as `q`; null without. */
  word: string | null;
  /** It begins with a label or as a numbered question does. */
  isLabelled: boolean;
  isNumbered: boolean;
  indent: number;
  /** It ends with a question, or says what to choose. */
  asks: boolean;
}

/** Lines and characters that a question has at most. */
const LONGEST = 60;
const MOST_CHARACTERS = 6000;
/** Paragraphs above a question belong to it where they are no more lines than a scenario has. */
const LONGEST_SCENARIO = 12;

/** A heading or label between a question and its options. */
const optionsLabel =
  /^[^\p{L}\p{N}]{0,8}(?:answer )?(?:options?|choices?|alternativ(?:as|en|es)|opciones|opções|보기|選択肢|选项|選項)(?:\s?[/／]\s?[\p{L} ]{1,30})?[^\p{L}\p{N}]{0,8}$/iu;
const numbered = /^[*_]{0,3}(?:\d{1,4}[.)]|\(\d{1,4}\))/;

/**
 * @param floor index of the first line that it may have
 * @param at index of the line below it
 */
export function promptAbove(lines: readonly NoteLine[], floor: number, at: number): WrittenPrompt {
  let from = at;
  let characters = 0;
  for (let index = at - 1; index >= Math.max(floor, at - LONGEST); index--) {
    const line = lines[index];
    characters += line?.written.length ?? 0;
    if (!line || line.kind === 'rule' || characters > MOST_CHARACTERS) break;
    const label = questionLabel(line);
    if (label) return promptOf(lines, index, at, label.rest, label.word);
    if (line.heading > 0) {
      if (optionsLabel.test(line.text)) continue;
      if (asksSomething(line.text) || numbered.test(line.text)) return promptOf(lines, index, at, line.text, null);
      break;
    }
    from = index;
  }
  const start = startOf(lines, from, at);
  const first = lines[start];
  if (!first || start === at) return promptOf(lines, at, at, '', null);
  return promptOf(lines, start, at, first.text, null);
}

/** For each line of a note the index of the last one above it that has a label or asks; -1 when none does. */
const asking = new WeakMap<readonly NoteLine[], number[]>();

/** Whether any line asks that a prompt may have: without one there is no need to put the prompt together. */
export function mayAsk(lines: readonly NoteLine[], floor: number, at: number): boolean {
  const last = asking.get(lines) ?? askingAbove(lines);
  asking.set(lines, last);
  return (last[at] ?? -1) >= Math.max(floor, at - LONGEST);
}

function askingAbove(lines: readonly NoteLine[]): number[] {
  let last = -1;
  return lines.map((line, index) => {
    const above = last;
    if (questionLabel(line) || asksSomething(line.written)) last = index;
    return above;
  });
}

function promptOf(
  lines: readonly NoteLine[],
  from: number,
  at: number,
  first: string,
  word: string | null,
): WrittenPrompt {
  const line = lines[from];
  const more = lines.slice(from + 1, at).filter(({ heading, text }) => heading === 0 && !optionsLabel.test(text));
  const text = from === at ? '' : markdownOf(more, withoutNumber(first));
  const isNumbered = line !== undefined && from < at && (/^\d/.test(line.bullet) || numbered.test(line.text));
  const isLabelled = word !== null || (isNumbered && line.heading > 0);
  return {
    text,
    from,
    word,
    isLabelled,
    isNumbered,
    indent: line?.indent ?? 0,
    asks: asksSomething(lastParagraph(text)),
  };
}

function withoutNumber(text: string): string {
  return text.replace(/^([*_]{0,3})(?:\d{1,4}[.)]|\(\d{1,4}\))\s*/, '$1');
}

function lastParagraph(text: string): string {
  return text.slice(text.lastIndexOf('\n\n') + 1);
}

export function asksSomething(text: string): boolean {
  return /[?？؟]/.test(text) || /\b(?:select|choose)\b.{0,20}\b(?:one|two|three|all|the|\d)\b/i.test(text);
}

/** Where a question without a label begins. */
function startOf(lines: readonly NoteLine[], from: number, at: number): number {
  const below = lines[at];
  let paragraph = at;
  while (paragraph > from && lines[paragraph - 1]?.kind === 'empty') paragraph--;
  while (paragraph > from && lines[paragraph - 1]?.kind !== 'empty') {
    paragraph--;
    const line = lines[paragraph];
    if (line?.bullet && below && (below.bullet !== '' || below.indent > line.indent)) return paragraph;
  }
  for (let index = paragraph; index >= from; index--) {
    const line = lines[index];
    if (line && (/^\d/.test(line.bullet) || numbered.test(line.text)) && isParent(lines, index, at)) return index;
  }
  const above = lines.slice(from, at);
  const isScenario =
    above.length <= LONGEST_SCENARIO && above.every(({ bullet, text }) => bullet === '' && !text.startsWith('|'));
  if (!isScenario) return paragraph;
  let start = from;
  while (start < at && lines[start]?.kind === 'empty') start++;
  return start;
}

/** Whether all that follows up to the answer belongs to the list item. */
function isParent(lines: readonly NoteLine[], index: number, at: number): boolean {
  const indent = lines[index]?.indent ?? 0;
  let isOwn = true;
  for (let below = index + 1; below < at; below++) {
    const line = lines[below];
    if (line?.kind === 'empty') isOwn = false;
    else if (line && line.indent <= indent && (!isOwn || line.bullet !== '')) return false;
  }
  return true;
}
