/** A table or a numbered list that questions can be made of as it stands. Its texts are one line of Markdown without links. */
export interface Material {
  kind: 'table' | 'steps';
  /** The note's id and the anchor of the heading above it; a second one below the same heading has a number. */
  id: string;
  noteId: string;
  uri: string;
  line: number;
  /** That heading. */
  title: string;
  /** The heads of a table's columns; empty for steps. */
  header: string[];
  /** Of a step the words to order it by, then, where that is more, the whole text. */
  rows: { cells: string[]; line: number }[];
  /** What it serves when that is less than its note does: its heading names a task. */
  tasks?: string[];
}

/** Heads of second columns that say what the name before them is. Others compare, advise or ask. */
export const describes = /^(?:what (?:it|they)|means?|meaning|tells|does|purpose|definition|description)\b/i;

/** First columns that hold situations instead of names. */
export const noNames =
  /^(?:question|situation|symptom|need|step|stage|task|use|what|token|day|example|case|problem|relevance|cause|number|aspect|criterion|point|reason|state|asset|goal|aim|\W*$)/i;

/** Characters beyond which a cell is an explanation, not a property that several rows share. */
export const LONGEST_VALUE = 60;
