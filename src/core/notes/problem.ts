export type ProblemCode =
  | 'empty-note'
  | 'too-large'
  | 'unreadable'
  | 'too-deep'
  | 'front-matter-unclosed'
  | 'front-matter-language'
  | 'front-matter-yaml'
  | 'front-matter-field'
  | 'missing-tasks'
  | 'unknown-task'
  | 'unknown-service'
  | 'identifier-owned-twice'
  | 'duplicate-id'
  | 'broken-link'
  | 'service-without-definition'
  | 'definition-missing'
  | 'question-without-prompt'
  | 'question-without-right-option'
  | 'question-with-one-option'
  | 'cloze-with-other-blanks'
  | 'option-without-text'
  | 'option-without-reason'
  | 'answer-without-option'
  | 'question-without-answer'
  | 'question-not-asked'
  | 'card-without-answer'
  | 'card-without-question'
  | 'case-without-text'
  | 'case-without-question';

/** What somebody may have meant otherwise. */
const mayBeMeant: ReadonlySet<ProblemCode> = new Set([
  'empty-note',
  'definition-missing',
  'case-without-text',
  'case-without-question',
  'question-without-answer',
  'question-not-asked',
  'card-without-answer',
  'card-without-question',
]);

/** A warning where something is surely wrong, else an information. */
export function severityOf(code: ProblemCode): 'warning' | 'information' {
  return mayBeMeant.has(code) ? 'information' : 'warning';
}

/** What was wrong in a note. */
export interface Problem {
  uri: string;
  /** Counts from 1. */
  line: number;
  code: ProblemCode;
  /** Says what is wrong and how to mend it. */
  message: string;
}

/** A problem before it is known in which file. */
export type FoundProblem = Omit<Problem, 'uri'>;
