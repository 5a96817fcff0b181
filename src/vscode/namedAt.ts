import * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import type { MentionFinder } from './mentionFinder';
import { hoverSettings, isMuted, type HoverSettings } from './settings';

/** A stretch of a line and what it names. */
export type Named = { range: vscode.Range } & ({ service: Service } | { term: Term });

/**
 * What is named at a place of a document and may be explained there: services in files of every language and scheme,
 * other terms in Markdown. The one place that says so, for hovers and definitions alike.
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
  if (document.languageId !== 'markdown') return null;
  const named = await finder.term(document, position, document.uri.scheme === BUNDLED_SCHEME);
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
