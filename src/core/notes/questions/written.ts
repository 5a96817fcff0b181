import type { Option, QuestionKind } from '../../questions/question';
import type { FoundProblem } from '../problem';
import type { LetteredOption } from './letteredOptions';
import type { NoteLine } from './noteLines';
import type { WrittenPrompt } from './promptAbove';

/** A question found in the lines of a note, or why what looks like one is none. */
export interface Written {
  kind: QuestionKind;
  /** Markdown. */
  prompt: string;
  options: Option[];
  /** The line of the prompt. */
  line: number;
  /** Index of its first line and of the one behind its last. */
  from: number;
  end: number;
  /** The back is asked for the front, too. */
  isReversed?: boolean;
  /** Set when it is not asked. */
  problem?: FoundProblem;
}

/**
 * One way to write a question: what begins at the line with this index, if it is written so.
 * @param floor index behind the question before: nothing above belongs to this one
 */
export type Form = (lines: readonly NoteLine[], index: number, floor: number, note: NoteTraits) => Written | null;

export interface NoteTraits {
  /** A tag such as `#flashcards` says that the note is a deck. */
  isDeck: boolean;
}

/** A front and a back. A back that shows another place only is none: there is nothing to read. */
export function aCard(
  lines: readonly NoteLine[],
  { front, back, from, end }: { front: string; back: string; from: number; end: number },
): Written {
  const line = lines[from]?.line ?? 1;
  const card: Written = {
    kind: 'card',
    prompt: front,
    options: [{ text: back, correct: true, rationale: '' }],
    line,
    from,
    end,
  };
  if (/!\[\[|!\[[^[\]\n]{0,400}\]\(/.test(front)) {
    const message = 'The question shows an image, which a quiz cannot, so it is not asked. Say in words what it shows.';
    return { ...card, problem: { line, code: 'question-not-asked', message } };
  }
  if (back.replace(/!\[\[[^[\]\n]{1,400}\]\]|!\[[^[\]\n]{0,400}\]\([^()\n]{0,800}\)/g, '').trim() !== '') return card;
  const message = back
    ? 'The answer only embeds another place, so the card is not asked. Write the answer here.'
    : 'The question has no answer. Write it below, behind A: or what you use for it.';
  return { ...card, problem: { line, code: 'card-without-answer', message } };
}

/** @param right the letters of the right options; the reason is that of the first of them */
export function choiceOf(
  lines: readonly NoteLine[],
  prompt: WrittenPrompt,
  options: readonly LetteredOption[],
  right: readonly string[],
  reason: string,
  end: number,
): Written {
  return {
    kind: right.length > 1 ? 'multiple' : 'choice',
    prompt: prompt.text,
    options: options.map(({ letter, text }) => {
      return { text, correct: right.includes(letter), rationale: letter === right[0] ? reason : '' };
    }),
    line: lines[prompt.from]?.line ?? 1,
    from: prompt.from,
    end,
  };
}
