/** `choice` has one right option, `multiple` several ("Select TWO"). */
export type QuestionKind = 'choice' | 'multiple';

export interface Option {
  text: string;
  correct: boolean;
  /** Why it is right or wrong; may be empty in a user's note. */
  rationale: string;
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
