import * as vscode from 'vscode';

const SCHEME = 'aws-ml-due';
/** A badge has room for two characters. */
const MOST = 99;

/** An address that says how many questions under a node of the tree are due. */
export function dueUri(nodeId: string, due: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${nodeId}`, query: String(due) });
}

/** Shows that number at the end of the node's row. */
export function registerDueBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) =>
      scheme === SCHEME
        ? new vscode.FileDecoration(
            String(Math.min(Number(query), MOST)),
            vscode.l10n.t('Due today: {0}', query),
            new vscode.ThemeColor('list.highlightForeground'),
          )
        : undefined,
  });
}
