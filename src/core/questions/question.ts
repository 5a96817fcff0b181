/**
 * `choice` has one right option, `multiple` several ("Select TWO").
 * `ordering` asks for the order of its options, `matching` for the option that fits each row.
 */
export type QuestionKind = 'choice' | 'multiple' | 'ordering' | 'matching';

/** Those of an `ordering` stand in the right order, and are all `correct`. */
export interface Option {
  text: string;
  correct: boolean;
  /** Why it is right or wrong; may be empty in a user's note. */
  rationale: string;
  /** In a `matching`: the row that this option, and no other, fits. */
  fits?: string;
}

/** A place in a note that the reader can open. */
export interface Place {
  uri: string;
  line: number;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  /** Markdown. */
  prompt: string;
  options: Option[];
  tasks: string[];
  /** Written in a note, or generated from it. */
  authored: boolean;
  noteId: string;
  source: Place;
  /** The section that answers it. */
  see: (Place & { title: string }) | null;
}

/** Whether each option has its row: the first, second, … of an order, or the one that it fits. */
export function hasRows({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'ordering' || kind === 'matching';
}
