import * as vscode from 'vscode';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import type { MentionFinder } from './mentionFinder';
import { isNote } from './noteDocuments';
import { hoverSettings, isMuted, type HoverSettings } from './settings';

/** Where names that are no services are names, too: in code they are somebody's variables. */
const textLanguages: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

/** A stretch of a line and what it names. */
export type Named = { range: vscode.Range } & ({ service: Service } | { term: Term });

/**
 * What is named at a place of a document and may be explained there: services in files of every language and scheme,
 * other terms in Markdown and plain text. The one place that says so, for hovers and definitions alike.
 */
export async function namedAt(
  finder: MentionFinder,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Named | null> {
  const settings = hoverSettings(document);
  if (!settings.enabled || isExcluded(document, settings)) return null;
  const mention = await finder.service(document, position);
  if (mention) return isMuted(mention.service) ? null : mention;
  if (!textLanguages.has(document.languageId)) return null;
  const named = await finder.term(document, position, isNote(document));
  return named && !isMuted(named.term) ? named : null;
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
