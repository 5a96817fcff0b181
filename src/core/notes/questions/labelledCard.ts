import { questionLabel } from './labels';
import { promptAbove } from './promptAbove';
import { aCard, type Form } from './written';
import { answerAt, readAnswer } from './writtenAnswer';

/**
 * `Q:` and `A:`, `### Front` and `### Back`, `Question 3` and a folded answer, in the languages of `labels.ts`.
 * Without a label in front, what stands above a labelled answer must ask.
 */
export const labelledCard: Form = (lines, index, floor) => {
  const line = lines[index];
  const question = line && questionLabel(line);
  if (question) {
    const [front, back] = onOneLine(question.rest);
    return back === undefined ? null : aCard(lines, { front, back, from: index, end: index + 1 });
  }
  const start = answerAt(lines, index, false);
  if (!start) return null;
  const prompt = promptAbove(lines, floor, index);
  if (prompt.text === '' || !(prompt.word !== null || prompt.asks)) return null;
  if (isSide(start.word) !== isSide(prompt.word)) return null;
  const { text, end } = readAnswer(lines, start, prompt);
  return aCard(lines, { front: prompt.text, back: text, from: prompt.from, end });
};

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
