import * as v from 'valibot';
import * as vscode from 'vscode';
import { appendTerm, type CapturedTerm } from '../core/capture/appendTerm';
import { relativeLink } from '../core/capture/relativeLink';
import { escaped } from '../core/notes/inline';
import type { LibraryStore } from './libraryStore';
import { linesOf, textEdit } from './lineEdits';
import type { MentionFinder } from './mentionFinder';
import { pickOwnNote } from './pickOwnNote';

/** Characters of a selection that can be a name; more is a definition. */
const LONGEST_NAME = 60;

const Captured = v.object({ note: v.string(), name: v.string(), definition: v.string() });

/**
 * Adds what is selected, or the service under the cursor, as a term to a note that the person chooses.
 * Called with `{ note, name, definition }` (`note` is an address) it asks nothing.
 */
export async function addToNotes(store: LibraryStore, finder: MentionFinder, argument: unknown): Promise<void> {
  if (v.is(Captured, argument)) {
    const { note, name, definition } = argument;
    return append(vscode.Uri.parse(note, true), { name, definition, source: null });
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a file and select what you want to note first.'));
    return;
  }
  const title = vscode.l10n.t('Add to My Notes');
  const offered = await offeredTerm(editor, finder);
  const source = { uri: editor.document.uri, line: editor.selection.start.line + 1 };
  const name = await ask(title, vscode.l10n.t('Name of the term'), offered.name);
  if (!name) return;
  const definition = await ask(title, vscode.l10n.t('What “{0}” is', name), offered.definition);
  if (!definition) return;
  const uri = await pickOwnNote(store, title);
  if (uri) await append(uri, { name, definition, source: linkTo(source, uri) });
}

/** Nothing is asked twice: what was selected fills the fields. */
async function offeredTerm(editor: vscode.TextEditor, finder: MentionFinder) {
  const { document, selection } = editor;
  const selected = document.getText(selection).replace(/\s+/g, ' ').trim();
  const found = await finder.service(document, selection.start);
  const isLong = selected.length > LONGEST_NAME;
  if (found && !isLong) return { name: found.service.name, definition: found.service.definition };
  if (isLong) return { name: '', definition: document.languageId === 'markdown' ? selected : escaped(selected) };
  return { name: selected, definition: '' };
}

function ask(title: string, prompt: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt,
    value,
    validateInput: (text) => (text.trim() ? null : vscode.l10n.t('Write a few words, or press Escape.')),
  });
}

function linkTo({ uri, line }: { uri: vscode.Uri; line: number }, note: vscode.Uri): CapturedTerm['source'] {
  if (uri.scheme === 'untitled') return null;
  const label = `${vscode.workspace.asRelativePath(uri)}:${line}`;
  return { label, target: relativeLink(note, uri, line) };
}

/** One edit, which Undo in the note takes back. */
async function append(uri: vscode.Uri, term: CapturedTerm): Promise<void> {
  const { parseNote } = await import('../core/notes/parseNote');
  const document = await vscode.workspace.openTextDocument(uri);
  const { isDirty } = document;
  const { sections } = parseNote(uri.path, uri.toString(), document.getText()).note;
  const added = appendTerm(linesOf(document), sections, term);
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, [textEdit(added, document)]);
  // What somebody has not saved yet is theirs to save.
  if (!(await vscode.workspace.applyEdit(edit)) || (!isDirty && !(await document.save()))) {
    throw new Error(vscode.l10n.t('{0} could not be written. Is the file read-only?', uri.path));
  }
  await offerToShow(document, term.name, added.from + added.lines.findIndex((line) => line.startsWith('- ')));
}

async function offerToShow(document: vscode.TextDocument, name: string, line: number): Promise<void> {
  const show = vscode.l10n.t('Show');
  const file = vscode.workspace.asRelativePath(document.uri);
  const picked = await vscode.window.showInformationMessage(vscode.l10n.t('“{0}” was added to {1}.', name, file), show);
  if (picked !== show) return;
  const at = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
