import * as v from 'valibot';
import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import type { Place } from '../core/questions/question';
import { COMMANDS, SETTINGS } from '../ids';
import { addToNotes } from './addToNotes';
import { checkMyNotes } from './checkCommand';
import { explain } from './explainCommand';
import type { ExamsTree } from './examsTree';
import { exportTo } from './exportCommand';
import type { FileServices } from './fileServices';
import { addFolder, removeFolder } from './folderCommands';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { newNote } from './newNote';
import { newQuestion } from './newQuestion';
import type { MindMaps } from './mindMaps';
import { openMindMap } from './openMindMap';
import type { NoteSearch } from './noteSearch';
import { openPlace, openSource } from './openNote';
import { pickPlace } from './pickPlace';
import type { QuizPanels } from './quizPanels';
import type { ProgressStore } from './progressStore';
import { importFrom } from './importCommand';
import type { QuestionBank } from './questionBank';
import type { ReadinessPanel } from './readinessPanel';
import { searchNotes } from './searchCommand';
import { setMuted } from './settings';
import { askForExamDate, chooseQuiz, startConfusions, startExam, startQuiz, startReview } from './studyCommands';

export interface CommandParts {
  store: LibraryStore;
  tree: ExamsTree;
  quizzes: QuizPanels;
  finder: MentionFinder;
  search: NoteSearch;
  fileServices: FileServices;
  questions: QuestionBank;
  progress: ProgressStore;
  readiness: ReadinessPanel;
  maps: MindMaps;
}

/** One handler a command. Arguments come from menus, hovers, key bindings and other extensions, so they are checked. */
export function registerCommands(context: vscode.ExtensionContext, parts: CommandParts): vscode.Disposable {
  const { extensionUri: extension, globalStorageUri: storage } = context;
  const handlers: Record<keyof typeof COMMANDS, (argument: unknown) => unknown> = {
    startQuiz: (argument) => startQuiz(parts.quizzes, argument),
    chooseQuiz: () => chooseQuiz(parts.store, parts.quizzes),
    startReview: (argument) => startReview(parts.quizzes, argument),
    startExam: (argument) => startExam(parts.store, parts.quizzes, argument),
    startConfusions: () => startConfusions(parts.quizzes),
    showReadiness: (argument) => parts.readiness.show(examArgument(argument)),
    setExamDate: () => askForExamDate(),
    openNote: (argument) => openNote(parts, argument),
    export: (argument) => exportTo({ extension, ...parts }, argument),
    import: (argument) => importFrom(parts.progress, argument),
    refresh: () => parts.store.reload(),
    addFolder: (argument) => addFolder(parts, argument),
    removeFolder: (argument) => removeFolder(argument),
    search: (argument) => searchNotes(parts.search, parts.finder, argument),
    openMindMap: (argument) => openMindMap(parts.maps, parts.store, argument),
    addToNotes: (argument) => addToNotes(parts.store, parts.finder, argument),
    newNote: (argument) => newNote(parts.store, argument),
    newQuestion: (argument) => newQuestion(parts.store, argument),
    checkNotes: () => checkMyNotes({ storage, ...parts }),
    explain: (argument) => explain(parts.finder, argument),
    mute: (argument) => mute(argument),
    quizFile: () => quizFile(parts),
    scanWorkspace: () => parts.fileServices.showWorkspace(),
    scanFile: () => parts.fileServices.showFile(),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) =>
      vscode.commands.registerCommand(COMMANDS[name as keyof typeof COMMANDS], handler),
    ),
  );
}

async function quizFile({ fileServices, quizzes }: CommandParts): Promise<void> {
  const scope = await fileServices.quizScope();
  if (scope) await quizzes.start({ mode: 'practice', scope });
  else void vscode.window.showInformationMessage(vscode.l10n.t('This file names no AWS service that has questions.'));
}

const Mutable = v.object({ id: v.string(), name: v.string() });

/** From the hover of a service or term; its name is all that the setting keeps. */
async function mute(argument: unknown): Promise<void> {
  if (!v.is(Mutable, argument)) return;
  await setMuted(argument, true);
  const undo = vscode.l10n.t('Undo');
  const settings = vscode.l10n.t('Open Setting');
  const message = vscode.l10n.t('No more hovers on {0}.', argument.name);
  const picked = await vscode.window.showInformationMessage(message, undo, settings);
  if (picked === undo) await setMuted(argument, false);
  if (picked === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', `${SETTINGS.prefix}.${SETTINGS.hoverMuted}`);
  }
}

const PlaceArgument = v.object({ uri: v.string(), line: v.number() });
const WithPlace = v.object({ open: PlaceArgument });

/** A node of the tree, a place, the id of a note (`services/athena`), or without argument the one picked from a list. */
async function openNote({ store, tree }: CommandParts, argument: unknown): Promise<void> {
  const place = await placeOf(store, argument);
  if (!place) return;
  // A person's own note is there to be worked on; ours is there to be read.
  await (isBundled(place.uri) ? openPlace(place) : openSource(place));
  await tree.reveal(place.uri);
}

async function placeOf(store: LibraryStore, argument: unknown): Promise<Place | undefined> {
  if (v.is(WithPlace, argument)) return argument.open;
  if (v.is(PlaceArgument, argument)) return argument;
  if (typeof argument !== 'string') return pickPlace(await store.get());
  const { notes } = await store.everything();
  const note = notes.find(({ id }) => id === argument);
  if (!note) throw new Error(vscode.l10n.t('There is no note "{0}".', argument));
  return { uri: note.uri, line: 1 };
}

const WithExam = v.object({ exam: v.string() });

function examArgument(argument: unknown): string | null {
  return v.is(WithExam, argument) ? argument.exam : null;
}
