import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import type { MindMapTarget } from '../core/mindMap/mindMapProtocol';
import { inReadingOrder } from '../core/exams/exam';
import type { LibraryStore } from './libraryStore';
import type { MindMaps } from './mindMaps';
import { parseAddress } from './parseAddress';
import { writeMindMap } from './saveMindMap';
import { examInFocus } from './settings';

const Address = v.custom<vscode.Uri>((value) => value instanceof vscode.Uri);
const OfTasks = v.object({ scope: v.object({ kind: v.literal('tasks'), id: v.string() }) });
const WithPlace = v.object({ open: v.object({ uri: v.string() }) });
const TreeNode = v.object({ id: v.string(), open: v.null() });
const Exported = v.object({ uri: v.string(), target: v.union([v.string(), Address]) });
const WithAddress = v.object({ uri: v.string() });

/**
 * Opens the map of a node of the tree, of a note by its address, or without argument of the note in the editor or the one picked from a list.
 * Called with `{ uri, target }` it writes the map as SVG to a path or an address, and asks nothing.
 */
export async function openMindMap(maps: MindMaps, store: LibraryStore, argument: unknown): Promise<void> {
  if (v.is(Exported, argument)) {
    const { uri, target } = argument;
    const file = typeof target === 'string' ? (parseAddress(target) ?? vscode.Uri.file(target)) : target;
    return writeMindMap(await maps.picture(noteAt(vscode.Uri.parse(uri, true))), file);
  }
  const target = targetOf(argument) ?? (await pick(await store.get()));
  if (target) maps.show(target);
}

function targetOf(argument: unknown): MindMapTarget | undefined {
  if (v.is(OfTasks, argument)) return { kind: 'outline', id: argument.scope.id };
  if (v.is(WithPlace, argument)) return noteAt(vscode.Uri.parse(argument.open.uri, true));
  if (v.is(TreeNode, argument)) return { kind: 'outline', id: argument.id };
  if (v.is(Address, argument)) return noteAt(argument);
  if (v.is(WithAddress, argument)) return noteAt(vscode.Uri.parse(argument.uri, true));
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? noteAt(document.uri) : undefined;
}

/** A fragment is a place in a note. */
function noteAt(uri: vscode.Uri): MindMapTarget {
  return { kind: 'note', uri: uri.with({ fragment: '' }).toString() };
}

async function pick({ exams, notes, services }: Library): Promise<MindMapTarget | undefined> {
  const examNotes = new Set(exams.map(({ uri }) => uri));
  const serviceNotes = new Set(services.map(({ noteId }) => noteId));
  const outlines = inReadingOrder(exams, examInFocus()).flatMap(({ id, code, title, domains }) => [
    { label: `$(mortar-board) ${code}`, description: title, target: { kind: 'outline' as const, id } },
    ...domains.map((domain) => ({
      label: `$(layers) ${domain.title}`,
      description: `${code} · ${domain.number}`,
      target: { kind: 'outline' as const, id: domain.id },
    })),
  ]);
  const ofNotes = notes
    .filter(({ uri }) => !examNotes.has(uri))
    .map(({ id, title, uri }) => ({
      label: `${serviceNotes.has(id) ? '$(symbol-class)' : '$(book)'} ${title}`,
      description: '',
      target: { kind: 'note' as const, uri },
    }));
  const picked = await vscode.window.showQuickPick([...outlines, ...ofNotes], {
    title: vscode.l10n.t('Open Mind Map'),
    placeHolder: vscode.l10n.t('An exam, a domain or a note'),
    matchOnDescription: true,
  });
  return picked?.target;
}
