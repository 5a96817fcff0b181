import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import { hoverText, termHoverText } from '../core/mentions/hoverText';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import { questionsIn } from '../core/study/scope';
import { COMMANDS } from '../ids';
import { commandLink, trusted } from './commandLink';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { namedAt } from './namedAt';
import { examInFocus, hoverSettings, type HoverSettings } from './settings';
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
    const named = await namedAt(this.finder, document, position);
    if (!named || token.isCancellationRequested) return null;
    const text =
      'service' in named
        ? await this.serviceMarkdown(named.service, hoverSettings(document))
        : await this.termMarkdown(named.term);
    return new vscode.Hover(text, named.range);
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
