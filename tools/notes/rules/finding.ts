import type { Place, Question } from '../../../src/core/questions/question';

/** Something in the notes that a reader would stumble over. */
export interface Finding extends Place {
  message: string;
}

export function at(question: Question, message: string): Finding {
  return { ...question.source, message };
}
