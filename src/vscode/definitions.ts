import * as vscode from 'vscode';
import type { Place } from '../core/questions/question';
import type { MentionFinder } from './mentionFinder';
import { namedAt } from './namedAt';

/** Leads from a name to the notes that define it, wherever the name has a hover. */
export function registerDefinitions(finder: MentionFinder): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider({ scheme: '*' }, new Definitions(finder));
}

class Definitions implements vscode.DefinitionProvider {
  /** The places of which the other providers are being asked, and we with them. */
  private readonly asking = new Set<string>();

  constructor(private readonly finder: MentionFinder) {}

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
    const definitions = await this.finder.definitions();
    const places =
      'service' in named
        ? [...definitions.ofService(named.service), { term: named.service }]
        : Object.values(definitions.like(named.term)).flat();
    return places.map(({ term }) => linkTo(term, named.range));
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
