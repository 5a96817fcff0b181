import type { Exam } from '../exams/exam';
import type { Note, Term } from '../notes/note';
import type { Problem } from '../notes/problem';
import type { Question } from '../questions/question';
import type { Service } from '../services/service';

/** Everything known: built from the bundled notes plus the user's folders. */
export interface Library {
  exams: Exam[];
  notes: Note[];
  terms: Term[];
  services: Service[];
  /** The authored ones; `questions/generateQuestions.ts` makes more from the terms. */
  questions: Question[];
  problems: Problem[];
}

export const emptyLibrary: Library = { exams: [], notes: [], terms: [], services: [], questions: [], problems: [] };
