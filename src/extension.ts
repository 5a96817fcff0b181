import * as vscode from 'vscode';
import { registerBundledNotes } from './vscode/bundledNotes';
import { registerCommands } from './vscode/commands';
import { ExamsTree } from './vscode/examsTree';
import { FileServices } from './vscode/fileServices';
import { LibraryStore } from './vscode/libraryStore';
import { MentionFinder } from './vscode/mentionFinder';
import { MindMaps } from './vscode/mindMaps';
import { registerNavigation } from './vscode/navigation';
import { registerNoteProblems } from './vscode/noteProblems';
import { NoteSearch } from './vscode/noteSearch';
import { PreviewedNotes } from './vscode/previewedNotes';
import { registerProblemMends } from './vscode/problemMends';
import { registerRetiredServices } from './vscode/retiredServices';
import { createStudy } from './vscode/study';
import { StudyStatus } from './vscode/studyStatus';

/** The parts and how they are connected. Nothing is read here: each part asks the stores when it is first used. */
export function activate(context: vscode.ExtensionContext) {
  const { extensionUri: extension, globalState } = context;
  const log = vscode.window.createOutputChannel('ML Exam Notes', { log: true });
  const store = new LibraryStore(extension, log);
  const finder = new MentionFinder(store);
  const study = createStudy(context, store, finder, log);
  const tree = new ExamsTree(store, study.desk);
  const fileServices = new FileServices(finder, store.onDidChange);
  const search = new NoteSearch(extension, store);
  const maps = new MindMaps(extension, store);
  const previews = new PreviewedNotes(extension, finder, store);

  context.subscriptions.push(
    log,
    store,
    tree,
    fileServices,
    search,
    maps,
    previews,
    new StudyStatus(study.desk, globalState, (badge) => (tree.badge = badge)),
    registerBundledNotes(extension),
    registerNoteProblems(store),
    registerProblemMends(store),
    registerNavigation(store, finder, study.desk),
    registerRetiredServices(finder, store.onDidChange),
    registerCommands(context, { ...study, store, tree, finder, search, fileServices, maps }),
  );
  return { extendMarkdownIt: previews.extend };
}
