import * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import { inReadingOrder } from '../core/exams/exam';
import { hoverText, termHoverText } from '../core/mentions/hoverText';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import { questionsIn } from '../core/study/scope';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { examInFocus, hoverSettings, isMuted, type HoverSettings } from './settings';
import type { StudyDesk } from './studyDesk';

/** Explains what is under the cursor: services in files of every language and scheme, other terms in Markdown. */
export function registerServiceHover(store: LibraryStore, finder: MentionFinder, desk: StudyDesk): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ scheme: '*' }, new ServiceHover(store, finder, desk));
}

class ServiceHover implements vscode.HoverProvider {
  constructor(
    private readonly store: LibraryStore,
    private readonly finder: MentionFinder,
    private readonly desk: StudyDesk,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const settings = hoverSettings(document);
    if (!settings.enabled || isExcluded(document, settings)) return null;
    const mention = await this.finder.service(document, position);
    if (token.isCancellationRequested) return null;
    if (mention) {
      const { service, range } = mention;
      return isMuted(service) ? null : new vscode.Hover(await this.serviceMarkdown(service, settings), range);
    }
    if (document.languageId !== 'markdown') return null;
    const named = await this.finder.term(document, position, document.uri.scheme === BUNDLED_SCHEME);
    if (!named || isMuted(named.term)) return null;
    return new vscode.Hover(await this.termMarkdown(named.term), named.range);
  }

  private async serviceMarkdown(service: Service, { detail }: HoverSettings): Promise<vscode.MarkdownString> {
    const links = {
      openNote: commandLink(COMMANDS.openNote, { uri: service.uri, line: 1 }),
      quiz: commandLink(COMMANDS.startQuiz, { kind: 'note', id: service.noteId }),
      docs: service.docs,
      mute: commandLink(COMMANDS.mute, { id: service.id, name: service.name }),
    };
    const library = await this.store.get();
    const studied = this.desk.studied();
    const scope = { kind: 'note' as const, id: service.noteId };
    const known = studied?.mastery.of(questionsIn(scope, studied.questions, library));
    return trusted(hoverText(service, inReadingOrder(library.exams, examInFocus()), links, detail, known));
  }

  private async termMarkdown(term: Term): Promise<vscode.MarkdownString> {
    const { notes } = await this.store.get();
    const noteTitle = notes.find(({ id }) => id === term.noteId)?.title ?? '';
    const links = {
      openNote: commandLink(COMMANDS.openNote, { uri: term.uri, line: term.line }),
      mute: commandLink(COMMANDS.mute, { id: term.id, name: term.name }),
    };
    return trusted(termHoverText(term, noteTitle, links));
  }
}

/** Globs are of the whole path, or of the path inside the workspace. */
function isExcluded(document: vscode.TextDocument, { exclude }: HoverSettings): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return exclude.some((entry) => {
    const patterns = [entry, ...(folder ? [new vscode.RelativePattern(folder, entry)] : [])];
    return (
      entry === document.languageId || patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0)
    );
  });
}

function trusted(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: [COMMANDS.openNote, COMMANDS.startQuiz, COMMANDS.mute] };
  return markdown;
}

function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  // These would end a link of Markdown.
  return `command:${command}?${query.replace(/[()']/g, (end) => `%${end.charCodeAt(0).toString(16)}`)}`;
}
