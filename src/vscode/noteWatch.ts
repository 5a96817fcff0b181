import * as vscode from 'vscode';
import { isNoteName, placeInside } from '../core/library/noteFiles';

/** Milliseconds of quiet after which changes are looked at together. */
const SETTLE = 300;

/** Gathers what changes below some folders: on disk, and in editors before it is saved. */
export class NoteWatch implements vscode.Disposable {
  private readonly gathered = new Map<string, vscode.Uri>();
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  /** @param changed called with addresses of notes and folders that are to be looked at again */
  constructor(
    private readonly folders: readonly vscode.Uri[],
    private readonly changed: (uris: vscode.Uri[]) => void,
  ) {
    const ofNote = (uri: vscode.Uri) => isNoteName(uri.path) && this.gather(uri);
    const ofAny = (uri: vscode.Uri) => this.gather(uri);
    this.subscriptions = vscode.Disposable.from(
      ...folders.flatMap((folder) => {
        // Folders are renamed and deleted, too, of which only their own address is told.
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
        return [watcher, watcher.onDidChange(ofNote), watcher.onDidCreate(ofAny), watcher.onDidDelete(ofAny)];
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => ofNote(document.uri)),
      // What was not saved is no longer so.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => ofNote(uri)),
    );
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.subscriptions.dispose();
  }

  private gather(uri: vscode.Uri): void {
    if (!this.folders.some((folder) => placeInside(folder, uri) !== null)) return;
    this.gathered.set(uri.toString(), uri);
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      const uris = [...this.gathered.values()];
      this.gathered.clear();
      this.changed(uris);
    }, SETTLE);
  }
}
