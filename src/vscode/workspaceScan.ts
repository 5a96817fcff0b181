import ignore from 'ignore';
import * as vscode from 'vscode';
import type { Mention } from '../core/mentions/findMention';
import type { MentionFinder } from './mentionFinder';

/** A file with what it names. */
export interface FileMentions {
  uri: vscode.Uri;
  text: string;
  mentions: Mention[];
}

/** Larger files are data or bundles. */
const MAX_BYTES = 1_000_000;
/** So many characters of a file tell whether it is text. */
const SNIFF = 8_000;

/**
 * Looks through every text file of the workspace that neither `files.exclude` nor a `.gitignore` leaves out.
 * Null when the reader cancelled it.
 */
export async function scanWorkspace(finder: MentionFinder): Promise<FileMentions[] | null> {
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
        if (token.isCancellationRequested) return null;
        if (i % 20 === 0) {
          progress.report({ message: `${i} / ${files.length}`, increment: (20 / files.length) * 100 });
        }
        const text = await textOf(uri);
        const mentions = text ? await finder.allIn(text, uri.path, token) : [];
        if (mentions.length > 0) found.push({ uri, text, mentions });
      }
      return token.isCancellationRequested ? null : found;
    },
  );
}

async function filesOfWorkspace(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  // Without a pattern of our own, `findFiles` leaves out what `files.exclude` says.
  const files = await vscode.workspace.findFiles('**/*', undefined, undefined, token);
  const isIgnored = await gitIgnored(token);
  return files.filter((uri) => !isIgnored(uri)).sort((a, b) => a.path.localeCompare(b.path));
}

/** Each `.gitignore` speaks for its folder and what is below. */
async function gitIgnored(token: vscode.CancellationToken): Promise<(uri: vscode.Uri) => boolean> {
  const files = await vscode.workspace.findFiles('**/.gitignore', undefined, undefined, token);
  const rules = await Promise.all(
    files.map(async (uri) => ({
      folder: uri.path.replace(/\.gitignore$/, ''),
      rules: ignore().add(await textOf(uri)),
    })),
  );
  return ({ path }) =>
    /\/(?:\.git|node_modules)\//.test(path) ||
    rules.some(({ folder, rules: of }) => path.startsWith(folder) && of.ignores(path.slice(folder.length)));
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
