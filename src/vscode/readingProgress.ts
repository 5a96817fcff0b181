import * as vscode from 'vscode';
import { VIEWS } from '../ids';

/** Milliseconds after which reading is worth telling about, with a way to stop it. */
const PATIENCE = 2000;
/** Milliseconds between two reports. */
const REPORT = 200;

/** Shows that notes are being read: in the tree, and in a notification when it takes long. */
export async function showReading(
  work: Promise<void>,
  count: () => { done: number; all: number },
  cancel: () => void,
): Promise<void> {
  const shown = vscode.window.withProgress({ location: { viewId: VIEWS.exams } }, () => work);
  const patience = setTimeout(() => {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading your notes'),
        cancellable: true,
      },
      async (progress, token) => {
        let told = 0;
        const report = () => {
          const { done, all } = count();
          const percent = all === 0 ? 0 : (done / all) * 100;
          progress.report({
            message: all === 0 ? vscode.l10n.t('looking for files') : `${done} / ${all}`,
            increment: percent - told,
          });
          told = percent;
        };
        report();
        const timer = setInterval(report, REPORT);
        const subscription = token.onCancellationRequested(cancel);
        await work.finally(() => {
          clearInterval(timer);
          subscription.dispose();
        });
      },
    );
  }, PATIENCE);
  try {
    await shown;
  } finally {
    clearTimeout(patience);
  }
}
