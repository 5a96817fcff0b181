import type { Exam } from '../exams/exam';
import type { Material } from '../notes/material';
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
  /** Tables and lists that questions are made of. */
  material: Material[];
  /** The authored ones; `questions/generateQuestions.ts` makes more from the terms and the material. */
  questions: Question[];
  problems: Problem[];
}

export const emptyLibrary: Library = {
  exams: [],
  notes: [],
  terms: [],
  services: [],
  material: [],
  questions: [],
  problems: [],
};
