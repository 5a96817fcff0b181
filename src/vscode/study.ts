import * as vscode from 'vscode';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { ProgressStore } from './progressStore';
import { QuestionBank } from './questionBank';
import { QuizPanels } from './quizPanels';
import { QuizStore } from './quizStore';
import { createReadiness } from './readiness';
import type { ReadinessPanel } from './readinessPanel';
import { StudyDesk } from './studyDesk';
import { SyncedSummary } from './syncedSummary';

/** What studying consists of. */
export interface Study {
  questions: QuestionBank;
  progress: ProgressStore;
  desk: StudyDesk;
  quizzes: QuizPanels;
  readiness: ReadinessPanel;
}

/** Makes the parts of studying and connects them. They end with the extension. */
export function createStudy(
  { extensionUri, globalState, globalStorageUri, subscriptions }: vscode.ExtensionContext,
  store: LibraryStore,
  finder: MentionFinder,
  log: vscode.LogOutputChannel,
): Study {
  const questions = new QuestionBank(store);
  const summary = new SyncedSummary(globalState);
  const progress = new ProgressStore(globalStorageUri, summary, globalState, log);
  const desk = new StudyDesk(questions, progress, summary, finder, store.onDidChange);
  const quizzes = new QuizPanels(extensionUri, desk, new QuizStore(vscode.Uri.joinPath(globalStorageUri, 'quizzes')));
  const readiness = createReadiness(extensionUri, store, desk, quizzes);
  subscriptions.push(summary, progress, desk, quizzes, readiness);
  return { questions, progress, desk, quizzes, readiness };
}
