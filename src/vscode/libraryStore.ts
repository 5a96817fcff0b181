import * as vscode from 'vscode';
import type { FolderState } from '../core/library/folderState';
import { emptyLibrary, type Library } from '../core/library/library';
import { withoutBundled } from '../core/library/withoutBundled';
import { loadBundledLibrary } from './bundledNotes';
import { wantedFolders } from './wantedFolders';
import type { OwnNotes } from './ownNotes';
import { onDidChangeSetting, showsBundledNotes } from './settings';

/** What a reader of the library has to look at again. */
export interface LibraryChange {
  /** Addresses of the notes that came, changed or went; null when any may have. */
  notes: readonly string[] | null;
}

/**
 * Holds the library. Nothing is read before somebody asks for it. Nobody waits for the user's folders: they join while
 * they are being read, and each time the change is told.
 */
export class LibraryStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<LibraryChange>();
  readonly onDidChange = this.changed.event;

  private bundled: Promise<Library> | undefined;
  private own: OwnNotes | undefined;
  private following: Promise<void> | undefined;
  /** Entries of the setting that stand for no folder that may be read. */
  private refused: FolderState[] = [];
  private shown: { all: Library; own: Library } | undefined;
  private readonly subscriptions = [
    onDidChangeSetting(['folders'], () => this.followFolders()),
    onDidChangeSetting(['bundledNotes'], () => this.changed.fire({ notes: null })),
    vscode.workspace.onDidChangeWorkspaceFolders(() => this.followFolders()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => this.followFolders()),
  ];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** What is known now; without the bundled notes where the person has hidden them. */
  async get(): Promise<Library> {
    const all = await this.everything();
    if (showsBundledNotes()) return all;
    if (this.shown?.all !== all) this.shown = { all, own: withoutBundled(all) };
    return this.shown.own;
  }

  /** What is known when the user's folders have been read; see {@link get}. */
  async complete(): Promise<Library> {
    await this.everything();
    await this.following;
    await this.own?.whenRead();
    return this.get();
  }

  /** What is known now, hidden or not. */
  async everything(): Promise<Library> {
    this.bundled ??= this.load();
    const bundled = await this.bundled;
    return this.own?.library() ?? bundled;
  }

  /** The user's folders, as far as reading them has begun. */
  folders(): FolderState[] {
    return [...(this.own?.states() ?? []), ...this.refused];
  }

  /** Looks at every file again. */
  reload(): void {
    this.followFolders();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, ...(this.own ? [this.own] : []), this.changed).dispose();
  }

  private async load(): Promise<Library> {
    const bundled = await loadBundledLibrary(this.extension).catch((error: unknown) => {
      this.bundled = undefined;
      this.log.error(`The bundled notes could not be read: ${String(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The bundled notes could not be read. Install the extension again; the log says more.'),
      );
      return emptyLibrary;
    });
    await this.follow(bundled);
    return bundled;
  }

  private followFolders(): void {
    // Before anybody has asked, whoever hears of it asks.
    this.following = this.bundled?.then((bundled) => this.follow(bundled));
    void Promise.resolve(this.following).then(() => this.changed.fire({ notes: null }));
  }

  private async follow(bundled: Library): Promise<void> {
    this.refused = wantedFolders().refused;
    if (!this.own && wantedFolders().folders.length === 0) return;
    // The parser is loaded only for people who have notes of their own: the bundled ones are compiled.
    const { OwnNotes } = await import('./ownNotes');
    if (!this.own) {
      this.own = new OwnNotes(bundled, this.log);
      this.own.onDidChange((change) => this.changed.fire(change));
    }
    this.own.follow(wantedFolders().folders);
  }
}
