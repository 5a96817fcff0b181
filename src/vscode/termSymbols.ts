import * as vscode from 'vscode';
import type { NoteSearch } from './noteSearch';

/** Shorter queries would name every note. */
const SHORTEST = 2;
const MOST = 100;

/** Lets "Go to Symbol in Workspace" find the terms of all notes. */
export function registerTermSymbols(search: NoteSearch): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      if (query.trim().length < SHORTEST) return [];
      const { nameRows } = await import('../core/search/searchRow');
      await search.ready();
      if (token.isCancellationRequested) return [];
      return nameRows(search.names(query), { terms: MOST, sections: 0 }).terms.map(({ type, label, where, place }) => {
        const kind = type === 'service' ? vscode.SymbolKind.Class : vscode.SymbolKind.Key;
        const position = new vscode.Position(place.line - 1, 0);
        return new vscode.SymbolInformation(
          label,
          kind,
          where,
          new vscode.Location(vscode.Uri.parse(place.uri, true), position),
        );
      });
    },
  });
}
