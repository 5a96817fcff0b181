import type * as vscode from 'vscode';
import { openPlace } from './openNote';
import type { QuizPanels } from './quizPanels';
import { ReadinessPanel } from './readinessPanel';
import { askForExamDate, startConfusions, startExam, startReview } from './studyCommands';
import type { LibraryStore } from './libraryStore';
import type { StudyDesk } from './studyDesk';

/** The readiness page with what its buttons do. */
export function createReadiness(
  extension: vscode.Uri,
  store: LibraryStore,
  desk: StudyDesk,
  quizzes: QuizPanels,
): ReadinessPanel {
  return new ReadinessPanel(extension, {
    view: (exam) => desk.readiness(exam),
    onDidChange: [desk.onDidChange, store.onDidChange],
    startQuiz: (scope) => quizzes.start({ mode: 'practice', scope }),
    startReview: (exam) => startReview(quizzes, { scope: { kind: 'tasks', id: exam } }),
    startExam: (exam) => startExam(store, quizzes, { exam }),
    startConfusions: () => startConfusions(quizzes),
    setExamDate: () => askForExamDate(),
    open: openPlace,
  });
}
