import type { QuestionView, ResultView } from '../../core/study/quizProtocol';

/** `Right.`, `Not right.` or `Not answered.`, of a card whether it was known. */
export function verdictWord({ kind }: QuestionView, { right, answered }: ResultView): string {
  if (kind === 'card' && answered) return right ? 'You knew it.' : 'You did not know it.';
  if (right) return 'Right.';
  return answered ? 'Not right.' : 'Not answered.';
}

/** How many parts of a wrong answer were right all the same; empty when there are none to count. */
export function partsSentence({ kind }: QuestionView, { right, answered, parts }: ResultView): string {
  if (right || !answered || !parts) return '';
  const rule = kind === 'cloze' ? '' : ': all or nothing in the exam';
  return `${parts.right} of ${parts.of} right${rule}.`;
}
