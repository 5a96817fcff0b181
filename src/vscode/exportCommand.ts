import * as v from 'valibot';
import * as vscode from 'vscode';
import { exportLibrary } from '../core/exportLibrary';
import { exportProgress } from '../core/progress/progressJson';
import { locateNote } from './bundledNotes';
import type { LibraryStore } from './libraryStore';
import { parseAddress } from './parseAddress';
import type { ProgressStore } from './progressStore';
import type { QuestionBank } from './questionBank';

export interface ExportParts {
  extension: vscode.Uri;
  store: LibraryStore;
  questions: QuestionBank;
  progress: ProgressStore;
}

const formats = ['json', 'anki', 'progress'] as const;
type Format = (typeof formats)[number];

const Request = v.object({
  format: v.picklist(formats, 'The format must be "json", "anki" or "progress".'),
  target: v.union(
    [v.string(), v.custom<vscode.Uri>((value) => value instanceof vscode.Uri)],
    'The target must be a path or an address.',
  ),
});

/**
 * Writes the notes, the questions or the progress to a file. Called with `{ format, target }` it asks nothing; the target is a path or an address.
 * @returns the address of the file written, or undefined when the person gave up
 * @throws when the request is not understood or the file cannot be written
 */
export async function exportTo(parts: ExportParts, request: unknown): Promise<vscode.Uri | undefined> {
  const job = request === undefined ? await ask() : jobOf(request);
  if (!job) return undefined;
  await vscode.workspace.fs.writeFile(job.target, new TextEncoder().encode(await textOf(job.format, parts)));
  if (request === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', job.target.fsPath));
  }
  return job.target;
}

async function textOf(format: Format, { extension, store, questions, progress }: ExportParts): Promise<string> {
  switch (format) {
    case 'json': {
      const locate = (uri: string) => locateNote(extension, vscode.Uri.parse(uri)).toString();
      return `${JSON.stringify(exportLibrary(await store.complete(), locate), null, 2)}\n`;
    }
    case 'anki': {
      // It renders Markdown; activation need not wait for that.
      const { ankiExport } = await import('../core/ankiExport');
      const { all, library } = await questions.get();
      return ankiExport(all, library.exams);
    }
    case 'progress':
      return exportProgress(await progress.entries());
    default:
      return format satisfies never;
  }
}

function jobOf(request: unknown): { format: Format; target: vscode.Uri } {
  const result = v.safeParse(Request, request);
  if (!result.success) throw new Error(vscode.l10n.t('The export cannot be made: {0}', v.summarize(result.issues)));
  const { format, target } = result.output;
  return { format, target: typeof target === 'string' ? (parseAddress(target) ?? vscode.Uri.file(target)) : target };
}

async function ask(): Promise<{ format: Format; target: vscode.Uri } | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('Notes and questions as JSON'),
        detail: vscode.l10n.t('Everything that is known, for other programs.'),
        format: 'json' as const,
        file: 'ml-exam-notes.json',
        filters: { JSON: ['json'] },
      },
      {
        label: vscode.l10n.t('Questions for Anki'),
        detail: vscode.l10n.t("A text that Anki's File → Import takes, with decks and tags."),
        format: 'anki' as const,
        file: 'ml-exam-notes-anki.txt',
        filters: { [vscode.l10n.t('Text')]: ['txt'] },
      },
      {
        label: vscode.l10n.t('My progress'),
        detail: vscode.l10n.t(
          'Every answer, one a line. Import My Progress takes it back, here or on another machine.',
        ),
        format: 'progress' as const,
        file: 'ml-exam-notes-progress.jsonl',
        filters: { [vscode.l10n.t('JSON lines')]: ['jsonl'] },
      },
    ],
    { title: vscode.l10n.t('Export') },
  );
  if (!picked) return undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, picked.file) }),
    filters: picked.filters,
    title: picked.label,
  });
  return target && { format: picked.format, target };
}
