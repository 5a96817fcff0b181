import * as v from 'valibot';
import * as vscode from 'vscode';
import type { MentionFinder } from './mentionFinder';
import type { NoteSearch } from './noteSearch';

/** A longer selection is no name that somebody wants to look up. */
const LONGEST_SELECTION = 100;

const WithQuery = v.object({ query: v.string() });

/** Lets the person find a term, a heading or a passage in all notes. Starts with `{ query }`, or what is selected or under the cursor. */
export async function searchNotes(search: NoteSearch, finder: MentionFinder, argument: unknown): Promise<void> {
  const { SearchList } = await import('./searchList');
  new SearchList(search).open(v.is(WithQuery, argument) ? argument.query : await startingText(finder));
}

/** What is selected; else the service or term that the cursor is on. */
async function startingText(finder: MentionFinder): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor;
  const selected = selection.isSingleLine ? document.getText(selection).trim() : '';
  if (selected !== '' || !selection.isEmpty) return selected.slice(0, LONGEST_SELECTION);
  const service = await finder.service(document, selection.active);
  if (service) return service.service.name;
  return (await finder.term(document, selection.active, true))?.term.name ?? '';
}
