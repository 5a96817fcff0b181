import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import type { Definition } from '../core/mentions/definitions';
import { hoverText, MOST_OWN, termHoverText, type OwnDefinitions } from '../core/mentions/hoverText';
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

/** Explains what is under the cursor: services in files of every language and scheme, other terms in Markdown and plain text. */
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
