import * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import { linkHoverText } from '../core/library/linkHoverText';
import { NoteFinder, type LinkTarget } from '../core/library/noteFinder';
import { perLibrary } from '../core/library/perLibrary';
import { wikilinksIn, wikilinksOfLines, type Wikilink } from '../core/notes/wikilinks';
import { COMMANDS } from '../ids';
import { commandLink, trusted } from './commandLink';
import { linkTo } from './definitions';
import type { LibraryStore } from './libraryStore';
import { lineAnchor } from './lineAnchor';
import { linesOf } from './lineEdits';
import { isInNoteFolder } from './noteDocuments';

/** The notes of a library by what people call them. */
export const noteFinderOf = perLibrary((library) => new NoteFinder(library));

/** Makes `[[wikilinks]]` of notes lead somewhere: by click, by Go to Definition, and with a hover. */
export function registerWikilinks(store: LibraryStore): vscode.Disposable {
  const wikilinks = new Wikilinks(store);
  const markdown = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(markdown, wikilinks),
    vscode.languages.registerDefinitionProvider(markdown, wikilinks),
    vscode.languages.registerHoverProvider(markdown, wikilinks),
  );
}

class Wikilinks implements vscode.DocumentLinkProvider, vscode.DefinitionProvider, vscode.HoverProvider {
  constructor(private readonly store: LibraryStore) {}

  async provideDocumentLinks(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
    if (!isNote(document)) return [];
    const finder = noteFinderOf(await this.store.get());
    return wikilinksOfLines(linesOf(document)).flatMap(({ line, link }) => {
      const target = finder.resolve(link, document.uri.toString());
      return target ? [new vscode.DocumentLink(rangeOf(link, line), addressOf(target))] : [];
    });
  }

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position) {
    const found = wikilinkAt(document, position);
    const target = found && (await this.targetOf(found.link, document.uri));
    return target ? [linkTo(target, found.range)] : null;
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position) {
    const found = wikilinkAt(document, position);
    const target = found && (await this.targetOf(found.link, document.uri));
    if (!target) return null;
    const open = commandLink(COMMANDS.openNote, { uri: target.uri, line: target.line });
    return new vscode.Hover(trusted(linkHoverText(target, await this.store.get(), open)), found.range);
  }

  private async targetOf(link: Wikilink, from: vscode.Uri): Promise<LinkTarget | null> {
    return noteFinderOf(await this.store.get()).resolve(link, from.toString());
  }
}

function addressOf({ uri, line }: LinkTarget): vscode.Uri {
  return vscode.Uri.parse(uri, true).with({ fragment: lineAnchor(line) });
}

function wikilinkAt(document: vscode.TextDocument, { line, character }: vscode.Position) {
  // Most lines have no link; only for the others the document is read, which says what is code.
  if (!isNote(document) || wikilinksIn(document.lineAt(line).text).length === 0) return null;
  const found = wikilinksOfLines(linesOf(document).slice(0, line + 1)).find(
    (one) => one.line === line && one.link.start <= character && character <= one.link.end,
  );
  return found ? { link: found.link, range: rangeOf(found.link, line) } : null;
}

/** Other people's Markdown may mean something else by two brackets. */
function isNote({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === BUNDLED_SCHEME || isInNoteFolder(uri);
}

export function rangeOf({ start, end }: Wikilink, line: number): vscode.Range {
  return new vscode.Range(line, start, line, end);
}
