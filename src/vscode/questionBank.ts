import type { Library } from '../core/library/library';
import { allQuestionsStepwise } from '../core/questions/generateQuestions';
import type { Question } from '../core/questions/question';
import type { LibraryStore } from './libraryStore';

/** Milliseconds of making questions after which hovers and the rest have their turn. */
const SLICE = 20;

export interface Questions {
  library: Library;
  all: readonly Question[];
  byId: ReadonlyMap<string, Question>;
}

/** All questions there are; those that are made from notes are made once per library. */
export class QuestionBank {
  private made: { library: Library; questions: Promise<Questions> } | undefined;

  constructor(private readonly store: LibraryStore) {}

  async get(): Promise<Questions> {
    // A sitting drawn before all notes are read would lack some of them.
    const library = await this.store.complete();
    if (this.made?.library !== library) this.made = { library, questions: this.make(library) };
    return this.made.questions;
  }

  private async make(library: Library): Promise<Questions> {
    const steps = allQuestionsStepwise(library);
    let rested = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { library, all: value, byId: new Map(value.map((question) => [question.id, question])) };
      if (performance.now() - rested < SLICE) continue;
      await new Promise((resume) => setTimeout(resume));
      // Notes were edited meanwhile.
      if (this.made && this.made.library !== library) return this.made.questions;
      rested = performance.now();
    }
  }
}
