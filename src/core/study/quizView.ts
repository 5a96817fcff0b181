import type { Exam } from '../exams/exam';
import { clockOf, questionView, type ViewContext } from './questionView';
import { currentItem, type Quiz } from './quiz';
import { filledCount, isComplete } from './quizItem';
import type { MapView, QuizView } from './quizProtocol';
import { summaryView } from './summaryView';

/**
 * What the page draws.
 * @param exam the one that the sitting simulates, if any
 * @param outlook a sentence on what comes next, for the summary
 */
export function viewOf(quiz: Quiz, context: ViewContext, exam: Exam | null = null, outlook = ''): QuizView {
  if (quiz.screen === 'map') return mapView(quiz);
  const item = currentItem(quiz);
  return item ? questionView(quiz, item, context) : summaryView(quiz, exam, outlook);
}

function mapView(quiz: Quiz): MapView {
  return {
    type: 'map',
    title: quiz.title,
    clock: clockOf(quiz),
    questions: quiz.items.map((item) => {
      const answered = isComplete(item);
      return { answered, partly: !answered && filledCount(item) > 0, flagged: item.flagged };
    }),
    position: quiz.position,
  };
}
