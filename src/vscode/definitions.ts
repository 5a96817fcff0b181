import * as vscode from 'vscode';
import { definitionsOfService, definitionsOfTerm } from '../core/library/definitions';
import type { Place } from '../core/questions/question';
import type { LibraryStore } from './libraryStore';
import type { MentionFinder } from './mentionFinder';
import { namedAt } from './namedAt';

/** Leads from a name to the notes that define it, wherever the name has a hover. */
export function registerDefinitions(store: LibraryStore, finder: MentionFinder): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider({ scheme: '*' }, new Definitions(store, finder));
}

class Definitions implements vscode.DefinitionProvider {
  /** The places of which the other providers are being asked, and we with them. */
  private readonly asking = new Set<string>();

  constructor(
    private readonly store: LibraryStore,
    private readonly finder: MentionFinder,
  ) {}

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const place = `${document.uri.toString()}#${position.line},${position.character}`;
    if (this.asking.has(place)) return null;
    const named = await namedAt(this.finder, document, position);
    if (!named || token.isCancellationRequested) return null;
    this.asking.add(place);
    try {
      if (await isDefinedElsewhere(document.uri, position)) return null;
    } finally {
      this.asking.delete(place);
    }
    const library = await this.store.get();
    const places =
      'service' in named ? definitionsOfService(named.service, library) : definitionsOfTerm(named.term, library);
    return places.map((one) => linkTo(one, named.range));
  }
}

/** What a language knows of its own names comes first: beside it, a note would turn a jump into a choice. */
async function isDefinedElsewhere(uri: vscode.Uri, position: vscode.Position): Promise<boolean> {
  const found = await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', uri, position);
  return found.length > 0;
}

/** @param origin what is underlined while the pointer is on it */
export function linkTo({ uri, line }: Place, origin: vscode.Range): vscode.DefinitionLink {
  const start = new vscode.Position(line - 1, 0);
  return {
    originSelectionRange: origin,
    targetUri: vscode.Uri.parse(uri, true),
    targetRange: new vscode.Range(start, start),
  };
}
