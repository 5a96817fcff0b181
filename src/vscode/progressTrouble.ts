import * as vscode from 'vscode';
import type { DamagedSegment } from '../core/progress/reviewLog';

/** Tells the person and the log what is wrong with the progress, where, and what to do. */
export class ProgressTrouble {
  constructor(private readonly log: vscode.LogOutputChannel) {}

  unsaved(location: vscode.Uri, error: unknown): void {
    this.log.error(`The answers could not be saved in ${location.toString()}: ${String(error)}`);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'Your answers could not be saved in {0}. They are kept in this window and saved with the next ones: check the folder and free space.',
        location.fsPath,
      ),
    );
  }

  unread(location: vscode.Uri, error: unknown): void {
    this.log.error(`The progress in ${location.toString()} could not be read: ${String(error)}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Your progress in {0} could not be read, so some or all of it is missing for now. It is tried again when you come back to this window: check the folder.',
        location.fsPath,
      ),
    );
  }

  damaged({ name, reason, lost }: DamagedSegment): void {
    const messages = {
      damaged: vscode.l10n.t(
        'The progress file {0} is damaged. Answers that could not be read: {1}. The others are safe, and the file is set aside as it is.',
        name,
        lost ?? vscode.l10n.t('unknown'),
      ),
      newer: vscode.l10n.t('The progress file {0} was written by a newer version of this extension: update it.', name),
      foreign: vscode.l10n.t('The progress folder has a file that is not ours, {0}. It was left alone.', name),
      unreadable: vscode.l10n.t('The progress file {0} could not be read; it is tried again later.', name),
    };
    this.log.warn(messages[reason]);
    if (reason !== 'foreign') void vscode.window.showWarningMessage(messages[reason]);
  }
}
