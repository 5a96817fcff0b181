import * as vscode from 'vscode';
import { registerBundledNotes } from './vscode/bundledNotes';
import { registerCommands } from './vscode/commands';
import { ExamsTree } from './vscode/examsTree';
import { FileServices } from './vscode/fileServices';
import { LibraryStore } from './vscode/libraryStore';
import { MentionFinder } from './vscode/mentionFinder';
import { registerNoteProblems } from './vscode/noteProblems';
import { extendPreview } from './vscode/notePreview';
import { QuizPanels } from './vscode/quizPanels';
import { QuizStore } from './vscode/quizStore';
import { registerRetiredServices } from './vscode/retiredServices';
import { registerServiceHover } from './vscode/serviceHover';

/** The parts and how they are connected. Nothing is read here: each part asks the store when it is first used. */
export function activate(context: vscode.ExtensionContext) {
  const extension = context.extensionUri;
  const log = vscode.window.createOutputChannel('ML Exam Notes', { log: true });
  const store = new LibraryStore(extension, log);
  const finder = new MentionFinder(store);
  const tree = new ExamsTree(store);
  const fileServices = new FileServices(finder, store.onDidChange);
  const quizzes = new QuizPanels(extension, store, new QuizStore(context.storageUri ?? context.globalStorageUri));

  context.subscriptions.push(
    log,
    store,
    tree,
    quizzes,
    fileServices,
    registerBundledNotes(extension),
    registerNoteProblems(store),
    registerServiceHover(store, finder),
    registerRetiredServices(finder, store.onDidChange),
    registerCommands({ extension, store, tree, quizzes, finder, fileServices }),
  );
  return { extendMarkdownIt: extendPreview };
}
