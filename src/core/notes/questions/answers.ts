import type { Option, QuestionKind } from '../../questions/question';
import type { Block } from '../blocks';
import { clozeAnswers } from './clozeAnswers';
import { matchingAnswers } from './matchingAnswers';
import { orderedAnswers } from './orderedAnswers';
import { taskListAnswers } from './taskListAnswers';

/** The answers below a prompt: which kind of question they make, and what can be chosen. */
export interface Answers {
  kind: QuestionKind;
  options: Option[];
}

/** The answers that a block holds, if it holds any; a numbered list fills the blanks of its prompt when that has some. */
export function answersIn(block: Block, prompt: () => string): Answers | null {
  switch (block.type) {
    case 'list':
      return taskListAnswers(block) ?? clozeAnswers(block, prompt) ?? orderedAnswers(block);
    case 'table':
      return matchingAnswers(block);
    default:
      return null;
  }
}
