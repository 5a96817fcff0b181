import * as vscode from 'vscode';
import type { MindMap } from '../core/mindMap/mindMap';
import type { MindMapTarget } from '../core/mindMap/mindMapProtocol';
import { Outline } from '../core/outline';
import type { LibraryStore } from './libraryStore';
import { examInFocus } from './settings';

/** The map as it is now, with what is not saved yet; null when what it is of is not there any more. */
export async function readMindMap(target: MindMapTarget, store: LibraryStore): Promise<MindMap | null> {
  if (target.kind === 'note') return readNoteMap(vscode.Uri.parse(target.uri, true));
  // Maps render Markdown; activation need not wait for that.
  const { findInOutline, outlineMap } = await import('../core/mindMap/outlineMap');
  const library = await store.get();
  const node = findInOutline(new Outline(library, examInFocus()).roots(), target.id);
  return node && outlineMap(node, library);
}

async function readNoteMap(uri: vscode.Uri): Promise<MindMap | null> {
  const { noteMap } = await import('../core/mindMap/noteMap');
  const text = await readText(uri);
  return text === null ? null : noteMap(text, uri.toString(), uri.path);
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (document) return document.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
