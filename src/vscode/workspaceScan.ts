import * as vscode from 'vscode';
import { gitIgnored, type IgnoreFile } from '../core/gitIgnored';
import type { FileMentions, MentionFinder } from './mentionFinder';

/** Larger files are data or bundles. */
const MAX_BYTES = 1_000_000;
/** So many characters of a file tell whether it is text. */
const SNIFF = 8_000;
/** Files between two reports of progress. */
const REPORT = 20;

/**
 * Looks through every text file of the workspace that neither `files.exclude` nor a `.gitignore` leaves out.
 * Null when the reader cancelled it.
 * @param replaced cancelled when something else shall be shown meanwhile
 */
export async function scanWorkspace(
  finder: MentionFinder,
  replaced: vscode.CancellationToken,
): Promise<FileMentions[] | null> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for AWS services in the workspace'),
      cancellable: true,
    },
    async (progress, token) => {
      const found: FileMentions[] = [];
      const files = await filesOfWorkspace(token);
      for (const [i, uri] of files.entries()) {
        if (token.isCancellationRequested || replaced.isCancellationRequested) return null;
        if (i % REPORT === 0) {
          progress.report({ message: `${i} / ${files.length}`, increment: (REPORT / files.length) * 100 });
        }
        const text = await textOf(uri);
        const file = await finder.allIn(uri, text, token);
        if (file.mentions.length > 0) found.push(file);
      }
      return token.isCancellationRequested ? null : found;
    },
  );
}

async function filesOfWorkspace(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  // Without a pattern of our own, `findFiles` leaves out what `files.exclude` says.
  const files = await vscode.workspace.findFiles('**/*', undefined, undefined, token);
  const isIgnored = gitIgnored(await ignoreFiles(token));
  return files.filter((uri) => !isIgnored(uri.toString(true))).sort((a, b) => a.path.localeCompare(b.path));
}

async function ignoreFiles(token: vscode.CancellationToken): Promise<IgnoreFile[]> {
  const files = await vscode.workspace.findFiles('**/.gitignore', '**/{.git,node_modules}/**', undefined, token);
  return Promise.all(
    files.map(async (uri) => ({ folder: uri.toString(true).replace(/\.gitignore$/, ''), text: await textOf(uri) })),
  );
}

/** Empty for what cannot be read, is no text or is too large. */
async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_BYTES) return '';
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return text.slice(0, SNIFF).includes('\0') ? '' : text;
  } catch {
    return '';
  }
}
