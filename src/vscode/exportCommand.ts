import * as v from 'valibot';
import * as vscode from 'vscode';
import { exportLibrary } from '../core/exportLibrary';
import { locateNote } from './bundledNotes';
import type { LibraryStore } from './libraryStore';
import { parseAddress } from './parseAddress';

const Request = v.object({
  format: v.literal('json', 'The format must be "json".'),
  target: v.union(
    [v.string(), v.custom<vscode.Uri>((value) => value instanceof vscode.Uri)],
    'The target must be a path or an address.',
  ),
});

/**
 * Writes the library to a file. Called with `{ format, target }` it asks nothing; the target is a path or an address.
 * @returns the address of the file written, or undefined when the person gave up
 * @throws when the request is not understood or the file cannot be written
 */
export async function exportTo(
  extension: vscode.Uri,
  store: LibraryStore,
  request: unknown,
): Promise<vscode.Uri | undefined> {
  const target = request === undefined ? await askForTarget() : targetOf(request);
  if (!target) return undefined;
  const library = exportLibrary(await store.get(), (uri) => locateNote(extension, vscode.Uri.parse(uri)).toString());
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`${JSON.stringify(library, null, 2)}\n`));
  if (request === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The notes were exported to {0}.', target.fsPath));
  }
  return target;
}

function targetOf(request: unknown): vscode.Uri {
  const result = v.safeParse(Request, request);
  if (!result.success) throw new Error(vscode.l10n.t('The export cannot be made: {0}', v.summarize(result.issues)));
  const { target } = result.output;
  if (typeof target !== 'string') return target;
  return parseAddress(target) ?? vscode.Uri.file(target);
}

async function askForTarget(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'ml-exam-notes.json') }),
    filters: { JSON: ['json'] },
    title: vscode.l10n.t('Export the notes'),
  });
}
