import type { Library } from '../core/library/library';
import { allQuestions } from '../core/questions/generateQuestions';
import type { Question } from '../core/questions/question';
import type { LibraryStore } from './libraryStore';

export interface Questions {
  library: Library;
  all: readonly Question[];
  byId: ReadonlyMap<string, Question>;
}

/** All questions there are; those that are made from notes are made once per library. */
export class QuestionBank {
  private made: Questions | undefined;

  constructor(private readonly store: LibraryStore) {}

  async get(): Promise<Questions> {
    // A sitting drawn before all notes are read would lack some of them.
    const library = await this.store.complete();
    if (this.made?.library !== library) {
      const all = allQuestions(library);
      this.made = { library, all, byId: new Map(all.map((question) => [question.id, question])) };
    }
    return this.made;
  }
}
