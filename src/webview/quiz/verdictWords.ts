import type { QuestionView, ResultView } from '../../core/study/quizProtocol';

/** `Right.`, `Not right.` or `Not answered.` */
export function verdictWord({ right, answered }: ResultView): string {
  if (right) return 'Right.';
  return answered ? 'Not right.' : 'Not answered.';
}

/** How many parts of a wrong answer were right all the same; empty when there are none to count. */
export function partsSentence({ kind }: QuestionView, { right, answered, parts }: ResultView): string {
  if (right || !answered || !parts) return '';
  const rule = kind === 'cloze' ? '' : ': all or nothing in the exam';
  return `${parts.right} of ${parts.of} right${rule}.`;
}
