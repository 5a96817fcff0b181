import type { QuestionProgress } from '../../src/core/progress/progress';

/** What the log says of a question that was answered once. */
export function answeredOnce(right: boolean, at = 1): QuestionProgress {
  return { memory: null, seen: 1, right: right ? 1 : 0, latest: [{ at, right }], prints: null };
}
