/**
 * `choice` has one right option, `multiple` several ("Select TWO").
 * `ordering` asks for the order of its options, `matching` for the option that fits each row,
 * `cloze` for the words that belong into the blanks of its prompt.
 * A `card` has a front, its prompt, and a back, its only option: the person says whether they knew it.
 */
export type QuestionKind = 'choice' | 'multiple' | 'ordering' | 'matching' | 'cloze' | 'card';

/**
 * Those of an `ordering` stand in the right order, those of a `cloze` in the order of the blanks;
 * in both, and in a `matching`, all are `correct`.
 */
export interface Option {
  /** One line of Markdown; the back of a `card` may have several. */
  text: string;
  correct: boolean;
  /** Why it is right or wrong; may be empty in a user's note. */
  rationale: string;
  /** In a `matching`: the row that this option, and no other, fits. */
  fits?: string;
  /** In a `cloze`: what else is right in this blank. */
  accepts?: string[];
  /** Id of the term that the option names or defines: tells which terms a reader mixes up. */
  about?: string;
}

/** What several questions are about: told once, above each of them. */
export interface Scenario {
  id: string;
  title: string;
  /** Markdown. */
  text: string;
}

/** A place in a note that the reader can open. */
export interface Place {
  uri: string;
  line: number;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  /** Markdown; each blank of a `cloze` is written as three or more underscores. */
  prompt: string;
  scenario: Scenario | null;
  options: Option[];
  tasks: string[];
  /** Written in a note, or generated from it. */
  authored: boolean;
  noteId: string;
  source: Place;
  /** The section that answers it. */
  see: (Place & { title: string }) | null;
}

/** A blank in the prompt of a `cloze`. */
export const blank = /_{3,}/g;

/** Whether each option has its row: the first, second, … of an order, or the one that it fits. */
export function hasRows({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'ordering' || kind === 'matching';
}
