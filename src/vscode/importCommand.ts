import * as v from 'valibot';
import * as vscode from 'vscode';
import { importProgress } from '../core/progress/progressJson';
import { parseAddress } from './parseAddress';
import type { ProgressStore } from './progressStore';

const Request = v.object({
  source: v.union(
    [v.string(), v.custom<vscode.Uri>((value) => value instanceof vscode.Uri)],
    'The source must be a path or an address.',
  ),
});

/**
 * Adds the answers of an exported progress to the log; those it has already are left out. Called with `{ source }` it asks nothing.
 * @returns how many answers were new, or undefined when the person gave up
 * @throws when the request is not understood or the file cannot be read
 */
export async function importFrom(progress: ProgressStore, request: unknown): Promise<number | undefined> {
  const source = request === undefined ? await ask() : sourceOf(request);
  if (!source) return undefined;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(source));
  const { entries, problems } = importProgress(text);
  const added = await progress.addMissing(entries);
  const [first] = problems;
  if (first) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Lines of {0} that could not be read: {1}. The first is line {2}: {3}',
        source.fsPath,
        problems.length,
        first.line,
        first.message,
      ),
    );
  }
  if (request === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Answers imported: {0}. Already here: {1}.', added, entries.length - added),
    );
  }
  return added;
}

function sourceOf(request: unknown): vscode.Uri {
  const result = v.safeParse(Request, request);
  if (!result.success) throw new Error(vscode.l10n.t('The import cannot be made: {0}', v.summarize(result.issues)));
  const { source } = result.output;
  return typeof source === 'string' ? (parseAddress(source) ?? vscode.Uri.file(source)) : source;
}

async function ask(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import My Progress'),
    filters: { [vscode.l10n.t('JSON lines')]: ['jsonl', 'json', 'txt'] },
  });
  return picked?.[0];
}
