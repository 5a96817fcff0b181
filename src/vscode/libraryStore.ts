import * as vscode from 'vscode';
import { emptyLibrary, type Library } from '../core/library/library';
import { loadBundledLibrary } from './bundledNotes';
import { folderUris } from './folderUris';
import { noteFolders, onDidChangeSetting } from './settings';

/** Milliseconds to wait for further changes before the user's folders are read again. */
const SETTLE = 300;

/** What a reader of the library has to look at again. */
export interface LibraryChange {
  /** Addresses of the notes that came, changed or went; null when any may have. */
  notes: readonly string[] | null;
}

/** Holds the library. Nothing is read before somebody asks for it. */
export class LibraryStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<LibraryChange>();
  readonly onDidChange = this.changed.event;

  private bundled: Promise<Library> | undefined;
  private current: Promise<Library> | undefined;
  private watchers: vscode.Disposable[] = [];
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions = [
    onDidChangeSetting(['folders'], () => this.reload()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => this.reload()),
  ];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get(): Promise<Library> {
    this.current ??= this.load();
    return this.current;
  }

  /** Forgets what was read; the next reader gets it anew. */
  reload(): void {
    this.current = undefined;
    this.changed.fire({ notes: null });
  }

  dispose(): void {
    clearTimeout(this.pending);
    vscode.Disposable.from(...this.subscriptions, ...this.watchers, this.changed).dispose();
  }

  private async load(): Promise<Library> {
    this.bundled ??= loadBundledLibrary(this.extension);
    const bundled = await this.bundled.catch((error: unknown) => {
      this.bundled = undefined;
      this.log.error(`The bundled notes could not be read: ${String(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The bundled notes could not be read. Install the extension again; the log says more.'),
      );
      return emptyLibrary;
    });
    const folders = folderUris(noteFolders());
    this.watch(folders);
    if (folders.length === 0) return bundled;
    // The parser is loaded only for people who have notes of their own: the bundled ones are compiled.
    const { readOwnNotes } = await import('./ownNotes');
    return readOwnNotes(folders, bundled, this.log);
  }

  private watch(folders: readonly vscode.Uri[]): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = folders.flatMap((folder) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, '**/*.{md,markdown}'),
      );
      const changed = () => this.reloadSoon();
      return [watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
    });
  }

  private reloadSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.reload(), SETTLE);
  }
}
