import * as vscode from 'vscode';
import type { FolderState } from '../core/library/folderState';
import type { Library } from '../core/library/library';
import { isNoteName, pathInside, placeInside } from '../core/library/noteFiles';
import { OwnLibrary, type FilePlace } from '../core/library/ownLibrary';
import type { WantedFolder } from './wantedFolders';
import { inParallel } from './inParallel';
import type { LibraryChange } from './libraryStore';
import { listNotes, lookAt } from './noteFile';
import { NoteWatch } from './noteWatch';
import { showReading } from './readingProgress';

const FILES_AT_A_TIME = 16;
/** Milliseconds between two looks at what has been read so far. */
const BATCH = 500;

interface Folder extends WantedFolder {
  state: FolderState['state'];
  message: string;
}

const never = new vscode.CancellationTokenSource().token;

/** Reads the user's folders and follows them: files as they change, and editors before they are saved. */
export class OwnNotes implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<LibraryChange>();
  readonly onDidChange = this.changed.event;

  private readonly own: OwnLibrary;
  private folders: Folder[] = [];
  private watch: NoteWatch | undefined;
  private running = new vscode.CancellationTokenSource();
  private reading: Promise<void> = Promise.resolve();
  /** Addresses whose change nobody has been told of. */
  private readonly untold = new Set<string>();
  private pending: ReturnType<typeof setTimeout> | undefined;
  /** The number of the latest look at each file: an earlier one that ends later does not count. */
  private readonly looks = new Map<string, number>();
  private lookCount = 0;

  constructor(
    bundled: Library,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.own = new OwnLibrary(bundled);
  }

  dispose(): void {
    this.running.cancel();
    clearTimeout(this.pending);
    this.watch?.dispose();
    vscode.Disposable.from(this.running, this.changed).dispose();
  }

  /** What has been read so far, with the bundled notes. */
  library(): Library {
    return this.own.library();
  }

  /** Ends when there is nothing more to read, or when the person stopped it. */
  async whenRead(): Promise<void> {
    for (let waited; waited !== this.reading;) {
      waited = this.reading;
      await waited;
    }
  }

  /** One of several folders that a relative path stands for is enough. */
  states(): FolderState[] {
    const there = new Set(this.folders.filter(({ state }) => state !== 'missing').map(({ entry }) => entry));
    return this.folders
      .filter(({ state, entry }) => state !== 'missing' || !there.has(entry))
      .map(({ uri, name, state, message }) => ({ uri: uri.toString(), name, state, message }));
  }

  /** Reads these folders, and forgets what is in no folder any more. Files that say the same are not parsed again. */
  follow(wanted: readonly WantedFolder[]): void {
    this.folders = wanted.map((folder) => ({ ...folder, state: 'read', message: '' }));
    this.own.setFolders(wanted.map(({ uri, name }) => ({ uri: uri.toString(), name })));
    this.watch?.dispose();
    this.watch = new NoteWatch(
      wanted.map(({ uri }) => uri),
      (uris) => void this.lookAgain(uris),
    );
    this.read(this.folders, true);
  }

  /** @param again also what has been read before */
  private read(folders: readonly Folder[], again: boolean): void {
    this.running.cancel();
    this.running.dispose();
    const running = (this.running = new vscode.CancellationTokenSource());
    const count = { done: 0, all: 0 };
    const work = this.readAll(folders, again, count, running.token).finally(() => this.tell());
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      running.cancel();
    };
    this.reading = showReading(work, () => count, stop).then(() => {
      if (isStopped) void this.offerTheRest(folders, count);
    });
  }

  private async readAll(
    folders: readonly Folder[],
    again: boolean,
    count: { done: number; all: number },
    token: vscode.CancellationToken,
  ): Promise<void> {
    const files: { folder: Folder; uri: vscode.Uri }[] = [];
    for (const folder of folders) {
      const found = await this.list(folder, token);
      files.push(...found.filter((uri) => again || !this.own.has(uri.toString())).map((uri) => ({ folder, uri })));
    }
    count.all = files.length;
    await inParallel(files, FILES_AT_A_TIME, async ({ folder, uri }) => {
      if (token.isCancellationRequested) return;
      await this.look(folder, uri);
      count.done++;
    });
  }

  /** The notes of a folder. What is no longer among them is forgotten; why there are none becomes the folder's state. */
  private async list(folder: Folder, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    Object.assign(folder, { state: 'read', message: '' });
    const address = folder.uri.toString();
    try {
      const { files, unreadable } = await listNotes(folder.uri, folder.followsLinks, token);
      if (token.isCancellationRequested) return files;
      const there = new Set([...files, ...unreadable.map(({ uri }) => uri)].map((uri) => uri.toString()));
      this.toTell(this.own.forgetWhere((file) => file.folder === address && !there.has(file.uri)));
      for (const { uri, reason } of unreadable) {
        const message = vscode.l10n.t('The notes of this folder cannot be read: {0}', reason);
        this.refuse(folder, uri, { line: 1, code: 'unreadable', message });
      }
      return files;
    } catch (error) {
      this.lose(folder, error);
      return [];
    }
  }

  private lose(folder: Folder, error: unknown): void {
    Object.assign(folder, troubleWith(error));
    this.log.warn(`Notes in ${folder.uri.toString()}: ${folder.message}`);
    const address = folder.uri.toString();
    this.toTell([address, ...this.own.forgetWhere((file) => file.folder === address)]);
  }

  private async offerTheRest(folders: readonly Folder[], { done, all }: { done: number; all: number }): Promise<void> {
    const message = vscode.l10n.t('Reading your notes was stopped: {0} of {1} files were read.', done, all);
    for (const folder of folders) if (folder.state === 'read') Object.assign(folder, { state: 'cancelled', message });
    this.changed.fire({ notes: [] });
    const rest = vscode.l10n.t('Read the Rest');
    const picked = await vscode.window.showInformationMessage(message, rest);
    if (picked === rest) this.read(this.folders, false);
  }

  /** Looks again at addresses where something changed, whatever it was, and tells of all of it at once. */
  private async lookAgain(uris: readonly vscode.Uri[]): Promise<void> {
    await inParallel(uris, FILES_AT_A_TIME, async (uri) => {
      const folder = this.folders.find((one) => placeInside(one.uri, uri) !== null);
      if (folder) await (folder.state === 'missing' ? this.lookBelow(folder, folder.uri) : this.look(folder, uri));
    });
    this.tell();
  }

  private async look(folder: Folder, uri: vscode.Uri): Promise<void> {
    const address = uri.toString();
    const look = ++this.lookCount;
    this.looks.set(address, look);
    const unsaved = unsavedText(uri);
    const found =
      unsaved === undefined ? await lookAt(uri, folder.followsLinks) : { kind: 'text' as const, text: unsaved };
    if (this.looks.get(address) !== look || !this.folders.includes(folder)) return;
    this.looks.delete(address);
    switch (found.kind) {
      case 'text':
        if (this.own.read(placeOf(folder, uri), found.text)) this.toTell([address]);
        return;
      case 'trouble':
        this.refuse(folder, uri, found.problem);
        return;
      case 'folder':
        return this.lookBelow(folder, uri);
      case 'missing':
      case 'other':
        this.forgetBelow(folder, uri);
    }
  }

  /** A folder that came, or the root that came back. */
  private async lookBelow(folder: Folder, uri: vscode.Uri): Promise<void> {
    const files = uri === folder.uri ? await this.list(folder, never) : await filesBelow(uri, folder.followsLinks);
    await inParallel(files, FILES_AT_A_TIME, (file) => this.look(folder, file));
  }

  private forgetBelow(folder: Folder, uri: vscode.Uri): void {
    const gone = placeOf(folder, uri).path;
    if (gone === '') {
      this.lose(folder, vscode.FileSystemError.FileNotFound(uri));
      return;
    }
    const address = folder.uri.toString();
    this.toTell(
      this.own.forgetWhere(
        (file) => file.folder === address && (file.path === gone || file.path.startsWith(`${gone}/`)),
      ),
    );
  }

  private refuse(folder: Folder, uri: vscode.Uri, problem: Parameters<OwnLibrary['refuse']>[1]): void {
    if (!this.own.refuse(placeOf(folder, uri), problem)) return;
    this.log.warn(`${uri.toString()}: ${problem.message}`);
    this.toTell([uri.toString()]);
  }

  private toTell(addresses: readonly string[]): void {
    for (const address of addresses) this.untold.add(address);
    if (this.untold.size > 0) this.pending ??= setTimeout(() => this.tell(), BATCH);
  }

  private tell(): void {
    clearTimeout(this.pending);
    this.pending = undefined;
    const notes = [...this.untold];
    this.untold.clear();
    if (notes.length > 0) this.changed.fire({ notes });
  }
}

function troubleWith(error: unknown): Pick<Folder, 'state' | 'message'> {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'FileNotFound':
      return {
        state: 'missing',
        message: vscode.l10n.t('The folder is not there. Bring it back, or remove it from My Notes.'),
      };
    case 'FileNotADirectory':
      return {
        state: 'unreadable',
        message: vscode.l10n.t('This is a file. Name the folder that it is in.'),
      };
    default:
      return {
        state: 'unreadable',
        message: vscode.l10n.t(
          'The folder cannot be read: {0}',
          error instanceof Error ? error.message : String(error),
        ),
      };
  }
}

/** What an editor shows of a file and has not saved. */
function unsavedText(uri: vscode.Uri): string | undefined {
  if (!isNoteName(uri.path)) return undefined;
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((one) => one.isDirty && one.uri.toString() === address)?.getText();
}

function placeOf(folder: Folder, uri: vscode.Uri): FilePlace {
  return { uri: uri.toString(), folder: folder.uri.toString(), path: pathInside(folder.uri, uri) ?? '' };
}

async function filesBelow(uri: vscode.Uri, followsLinks: boolean): Promise<vscode.Uri[]> {
  try {
    return (await listNotes(uri, followsLinks, never)).files;
  } catch {
    // Gone again: its deletion comes, too.
    return [];
  }
}
