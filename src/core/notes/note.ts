/** A heading and what is under it. */
export interface Section {
  title: string;
  /** The heading's anchor, as GitHub and VS Code's preview make it. */
  slug: string;
  /** 1 for the note's title, by nesting. */
  depth: number;
  /** Counts from 1. */
  line: number;
  /** The exam, domain or task that the heading names: `mla-c01`, `mla-c01/1`, `mla-c01/1.2`. Only in notes of the user's own. */
  serves?: string;
}

/** One Markdown file. */
export interface Note {
  /** Path inside its folder, without `.md`: `services/athena`. */
  id: string;
  title: string;
  /** Other names that links and searches know it by. */
  aliases: string[];
  uri: string;
  /** What it serves, as `exam/task`: `mla-c02/1.1`; a note of the user's own also a whole domain (`mla-c02/1`) or exam. */
  tasks: string[];
  /** As `exam/skill`: `mla-c02/1.1.7`. */
  skills: string[];
  tags: string[];
  sections: Section[];
}

/** A name with a definition and the line it stands on. */
export interface Term {
  id: string;
  name: string;
  aliases: string[];
  /** One line of Markdown without links. */
  definition: string;
  noteId: string;
  uri: string;
  line: number;
  /** Id of the service that this term names. */
  service: string | null;
  /** What it serves when that is less than its note does: its heading names a task. */
  tasks?: string[];
}
