import * as vscode from 'vscode';
import { registerBundledNotes } from './vscode/bundledNotes';
import { registerCommands } from './vscode/commands';
import { ExamsTree } from './vscode/examsTree';
import { FileServices } from './vscode/fileServices';
import { LibraryStore } from './vscode/libraryStore';
import { MentionFinder } from './vscode/mentionFinder';
import { registerNoteProblems } from './vscode/noteProblems';
import { NoteSearch } from './vscode/noteSearch';
import { extendPreview } from './vscode/notePreview';
import { registerProblemMends } from './vscode/problemMends';
import { ProgressStore } from './vscode/progressStore';
import { QuestionBank } from './vscode/questionBank';
import { QuizPanels } from './vscode/quizPanels';
import { QuizStore } from './vscode/quizStore';
import { createReadiness } from './vscode/readiness';
import { registerRetiredServices } from './vscode/retiredServices';
import { registerServiceHover } from './vscode/serviceHover';
import { StudyDesk } from './vscode/studyDesk';
import { StudyStatus } from './vscode/studyStatus';
import { SyncedSummary } from './vscode/syncedSummary';

/** The parts and how they are connected. Nothing is read here: each part asks the stores when it is first used. */
export function activate(context: vscode.ExtensionContext) {
  const { extensionUri: extension, globalState, globalStorageUri } = context;
  const log = vscode.window.createOutputChannel('ML Exam Notes', { log: true });
  const store = new LibraryStore(extension, log);
  const finder = new MentionFinder(store);
  const search = new NoteSearch(extension, store);
  const questions = new QuestionBank(store);
  const summary = new SyncedSummary(globalState);
  const progress = new ProgressStore(globalStorageUri, summary, globalState, log);
  const desk = new StudyDesk(questions, progress, summary, finder, store.onDidChange);
  const tree = new ExamsTree(store, desk);
  const fileServices = new FileServices(finder, store.onDidChange);
  const quizzes = new QuizPanels(extension, desk, new QuizStore(vscode.Uri.joinPath(globalStorageUri, 'quizzes')));
  const readiness = createReadiness(extension, store, desk, quizzes);

  context.subscriptions.push(
    log,
    store,
    summary,
    progress,
    desk,
    tree,
    quizzes,
    readiness,
    search,
    fileServices,
    new StudyStatus(desk, globalState, (badge) => (tree.badge = badge)),
    registerBundledNotes(extension),
    registerNoteProblems(store),
    registerProblemMends(store),
    registerServiceHover(store, finder, desk),
    registerRetiredServices(finder, store.onDidChange),
    registerCommands(context, { store, tree, quizzes, finder, search, fileServices, questions, progress, readiness }),
  );
  return { extendMarkdownIt: extendPreview };
}
