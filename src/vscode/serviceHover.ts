import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import type { Library } from '../core/library/library';
import { EVIDENCE_LENGTH, evidenceIn, type Evidence } from '../core/mentions/evidence';
import { buildMentionIndex, findMention, type MentionIndex } from '../core/mentions/findMention';
import { hoverText } from '../core/mentions/hoverText';
import type { Service } from '../core/services/service';
import { COMMANDS } from '../ids';
import type { LibraryStore } from './libraryStore';
import { examInFocus, hoverSettings, type HoverSettings } from './settings';

/** Explains the AWS service under the cursor, in files of every language and scheme. */
export function registerServiceHover(store: LibraryStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ scheme: '*' }, new ServiceHover(store));
}

class ServiceHover implements vscode.HoverProvider {
  private indexed: { library: Library; index: MentionIndex } | undefined;
  private readonly evidence = new WeakMap<vscode.TextDocument, { version: number; evidence: Evidence }>();

  constructor(private readonly store: LibraryStore) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const settings = hoverSettings(document);
    if (!settings.enabled || isExcluded(document, settings)) return null;
    const library = await this.store.get();
    if (token.isCancellationRequested) return null;

    const line = document.lineAt(position.line).text;
    const mention = findMention(this.indexOf(library), line, position.character, this.evidenceOf(document));
    const service = mention && library.services.find(({ id }) => id === mention.serviceId);
    if (!mention || !service) return null;
    const range = new vscode.Range(position.line, mention.start, position.line, mention.end);
    return new vscode.Hover(markdownFor(service, library, settings), range);
  }

  private indexOf(library: Library): MentionIndex {
    if (this.indexed?.library !== library) this.indexed = { library, index: buildMentionIndex(library.services) };
    return this.indexed.index;
  }

  private evidenceOf(document: vscode.TextDocument): Evidence {
    const known = this.evidence.get(document);
    if (known?.version === document.version) return known.evidence;
    const end = document.positionAt(EVIDENCE_LENGTH);
    const evidence = evidenceIn(document.getText(new vscode.Range(new vscode.Position(0, 0), end)));
    this.evidence.set(document, { version: document.version, evidence });
    return evidence;
  }
}

function isExcluded(document: vscode.TextDocument, { exclude }: HoverSettings): boolean {
  return exclude.some(
    (entry) => entry === document.languageId || vscode.languages.match({ pattern: entry }, document) > 0,
  );
}

function markdownFor(service: Service, library: Library, settings: HoverSettings): vscode.MarkdownString {
  const links = {
    openNote: commandLink(COMMANDS.openNote, { uri: service.uri, line: 1 }),
    quiz: commandLink(COMMANDS.startQuiz, { kind: 'note', id: service.noteId }),
    docs: service.docs,
  };
  const markdown = new vscode.MarkdownString(
    hoverText(service, inReadingOrder(library.exams, examInFocus()), links, settings.detail),
    true,
  );
  markdown.isTrusted = { enabledCommands: [COMMANDS.openNote, COMMANDS.startQuiz] };
  return markdown;
}

function commandLink(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
