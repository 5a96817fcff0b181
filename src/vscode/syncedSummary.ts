import type * as vscode from 'vscode';
import type { ProgressFold } from '../core/progress/progressFold';
import { emptySummary, mergeSummaries, readSummary, summaryOf, type SyncSummary } from '../core/progress/syncSummary';

const KEY = 'awsMlNotes.progressSummary';
/** Milliseconds: an evening's answers need not be written one by one. */
const SETTLE = 20_000;

/** The summary of the progress that Settings Sync carries to machines which do not have the log. */
export class SyncedSummary implements vscode.Disposable {
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly memory: vscode.Memento & { setKeysForSync(keys: readonly string[]): void }) {
    memory.setKeysForSync([KEY]);
  }

  dispose(): void {
    clearTimeout(this.pending);
  }

  /** What the machines have told each other so far. */
  read(): SyncSummary {
    return readSummary(this.memory.get(KEY)) ?? emptySummary;
  }

  /** Adds what this machine knows; a summary of a newer version is left alone. */
  writeSoon(fold: ProgressFold): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      const known = readSummary(this.memory.get(KEY));
      if (known) void this.memory.update(KEY, mergeSummaries(known, summaryOf(fold.progress.questions)));
    }, SETTLE);
  }
}
