import * as vscode from 'vscode';
import { registerBundledNotes } from './vscode/bundledNotes';
import { registerCommands } from './vscode/commands';
import { ExamsTree } from './vscode/examsTree';
import { LibraryStore } from './vscode/libraryStore';
import { registerNoteProblems } from './vscode/noteProblems';
import { extendPreview } from './vscode/notePreview';
import { QuizPanels } from './vscode/quizPanels';
import { QuizStore } from './vscode/quizStore';
import { registerServiceHover } from './vscode/serviceHover';

/** The parts and how they are connected. Nothing is read here: each part asks the store when it is first used. */
export function activate(context: vscode.ExtensionContext) {
  const extension = context.extensionUri;
  const log = vscode.window.createOutputChannel('ML Exam Notes', { log: true });
  const store = new LibraryStore(extension, log);
  const tree = new ExamsTree(store);
  const quizzes = new QuizPanels(extension, store, new QuizStore(context.storageUri ?? context.globalStorageUri));

  context.subscriptions.push(
    log,
    store,
    tree,
    quizzes,
    registerBundledNotes(extension),
    registerNoteProblems(store),
    registerServiceHover(store),
    registerCommands({ extension, store, tree, quizzes }),
  );
  return { extendMarkdownIt: extendPreview };
}
