import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import type { Definition } from '../core/mentions/definitions';
import { hoverText, MOST_OWN, termHoverText, type OwnDefinitions } from '../core/mentions/hoverText';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import { questionsIn } from '../core/study/scope';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { examInFocus, hoverSettings, isMuted, type HoverSettings } from './settings';
import type { StudyDesk } from './studyDesk';

/** Explains what is under the cursor: services in files of every language and scheme, other terms in Markdown and plain text. */
export function registerServiceHover(store: LibraryStore, finder: MentionFinder, desk: StudyDesk): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ scheme: '*' }, new ServiceHover(store, finder, desk));
}

/** Where names that are no services are names, too: in code they are somebody's variables. */
const textLanguages: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

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
    if (!textLanguages.has(document.languageId)) return null;
    const named = await this.finder.term(document, position, await this.finder.isNote(document));
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
    const definitions = await this.finder.definitions();
    const own = shownOf(definitions.ofService(service), service.name);
    return trusted(hoverText(service, inReadingOrder(library.exams, examInFocus()), links, detail, known, own));
  }

  private async termMarkdown(term: Term): Promise<vscode.MarkdownString> {
    const definitions = await this.finder.definitions();
    const { own, ours } = definitions.like(term);
    const muted = commandLink(COMMANDS.mute, { id: term.id, name: term.name });
    return trusted(termHoverText(term.name, shownOf(own, term.name), ours.map(withLink)[0] ?? null, muted));
  }
}

function shownOf(own: readonly Definition[], name: string): OwnDefinitions {
  return {
    shown: own.slice(0, MOST_OWN).map(withLink),
    more: Math.max(0, own.length - MOST_OWN),
    search: commandLink(COMMANDS.search, { query: name }),
  };
}

function withLink(definition: Definition): Definition & { open: string } {
  const { uri, line } = definition.term;
  return { ...definition, open: commandLink(COMMANDS.openNote, { uri, line }) };
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
  markdown.isTrusted = { enabledCommands: [COMMANDS.openNote, COMMANDS.startQuiz, COMMANDS.mute, COMMANDS.search] };
  return markdown;
}

function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  // These would end a link of Markdown.
  return `command:${command}?${query.replace(/[()']/g, (end) => `%${end.charCodeAt(0).toString(16)}`)}`;
}
