import * as vscode from 'vscode';
import type { LogEntry } from '../core/progress/logEntry';
import { ProgressFold } from '../core/progress/progressFold';
import { ReviewLog } from '../core/progress/reviewLog';
import { Scheduler } from '../core/progress/schedule';
import { localDay } from './localDay';
import { ProgressCache } from './progressCache';
import { ProgressTrouble } from './progressTrouble';
import { onDidChangeSetting, progressFolder } from './settings';
import type { SyncedSummary } from './syncedSummary';
import { vscodeFolder } from './vscodeFolder';

interface Opened {
  location: vscode.Uri;
  log: ReviewLog;
  fold: ProgressFold;
  cache: ProgressCache;
  /** Entries that came since the cache was written. */
  uncached: number;
}

/** So many new entries are worth a new cache. */
const CACHE_AFTER = 300;
/** Milliseconds: a path that is being typed is no folder yet. */
const SETTLE = 1000;
/** Where the log lay when it was opened last: the setting may change while nothing of ours runs. */
const LOCATION_KEY = 'awsMlNotes.progressLocation';

/**
 * The log of this window and the progress derived from it. Nothing is read before somebody asks.
 * What other windows and machines write is seen when this window is looked at again.
 */
export class ProgressStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  /** No other window ever has it. */
  private readonly writer = crypto.randomUUID().replaceAll('-', '');
  private opened: Promise<Opened> | undefined;
  private openings = 0;
  /** Entries that no file has for certain, by their ids. */
  private readonly unsaved = new Map<string, LogEntry>();
  /** Addresses of folders whose entries are still to be taken along. */
  private readonly left = new Set<string>();
  private pending: ReturnType<typeof setTimeout> | undefined;
  /** The person has been told that answers are not on disk yet. */
  private isTold = false;
  private readonly trouble: ProgressTrouble;
  private readonly subscriptions = [
    onDidChangeSetting(['progressFolder'], () => this.moveSoon()),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && this.opened) void this.readNew();
    }),
  ];

  constructor(
    private readonly storage: vscode.Uri,
    private readonly summary: SyncedSummary,
    private readonly memory: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.trouble = new ProgressTrouble(log);
  }

  dispose(): void {
    clearTimeout(this.pending);
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  /** What is known; it goes on to change with the next answers. */
  async fold(): Promise<ProgressFold> {
    return (await this.open()).fold;
  }

  /**
   * Adds entries. They are on disk when this resolves.
   * Rejects when they could not be written, after telling the person; they are written with the next ones then.
   */
  async add(entries: readonly LogEntry[]): Promise<void> {
    for (const entry of entries) this.unsaved.set(entry.id, entry);
    await this.save(await this.open());
  }

  private async save({ log, fold }: Opened): Promise<void> {
    const entries = [...this.unsaved.values()];
    try {
      await log.append(entries);
    } catch (error) {
      if (!this.isTold) this.trouble.unsaved(this.location, error);
      this.isTold = true;
      throw error;
    }
    this.isTold = false;
    for (const { id } of entries) this.unsaved.delete(id);
    fold.add(entries, Date.now());
    this.summary.writeSoon(fold);
    this.changed.fire();
  }

  /** All entries that the log has, read anew, in the order of their times. */
  async entries(): Promise<LogEntry[]> {
    return this.entriesIn((await this.open()).location);
  }

  /** Adds those of the entries that the log does not have. @returns how many */
  async addMissing(entries: readonly LogEntry[]): Promise<number> {
    const opened = await this.open();
    const missing = await this.missingIn(opened, entries);
    for (const entry of missing) this.unsaved.set(entry.id, entry);
    if (missing.length > 0) await this.save(opened);
    return missing.length;
  }

  private async missingIn({ location }: Opened, entries: readonly LogEntry[]): Promise<LogEntry[]> {
    const known = new Set((await this.entriesIn(location)).map(({ id }) => id));
    return entries.filter(({ id }) => !known.has(id));
  }

  /** Where the log lies. */
  get location(): vscode.Uri {
    return progressFolder() ?? vscode.Uri.joinPath(this.storage, 'progress');
  }

  private async entriesIn(location: vscode.Uri): Promise<LogEntry[]> {
    const { entries } = await new ReviewLog(vscodeFolder(location), this.newWriter()).read();
    return entries.sort((a, b) => a.at - b.at);
  }

  private newWriter(): string {
    return `${this.writer}${(++this.openings).toString(36)}`;
  }

  private open(): Promise<Opened> {
    this.opened ??= this.load();
    return this.opened;
  }

  private async load(): Promise<Opened> {
    const options = { scheduler: new Scheduler(), dayOf: localDay };
    const { location } = this;
    const cache = new ProgressCache(vscode.Uri.joinPath(this.storage, 'progress-cache.json'), location);
    const kept = await cache.read();
    const restored = kept && ProgressFold.fromSnapshot(kept.progress, options, Date.now());
    const log = new ReviewLog(vscodeFolder(location), this.newWriter());
    if (restored) log.skip(kept.segments);
    const opened: Opened = { location, log, fold: restored ?? new ProgressFold(options), cache, uncached: 0 };
    try {
      await this.take(opened);
    } catch (error) {
      // One can study all the same: what is answered waits for the folder.
      this.trouble.unread(location, error);
      return opened;
    }
    await this.takeAlong(opened);
    // Nobody waits for it, and what fails now is done the next time.
    void this.tidy(opened);
    return opened;
  }

  private async tidy(opened: Opened): Promise<void> {
    try {
      await opened.log.compact(Date.now());
      await this.take(opened);
    } catch (error) {
      this.log.warn(`The progress could not be tidied up: ${String(error)}`);
    }
  }

  private async take(opened: Opened): Promise<void> {
    const { log, fold, cache } = opened;
    const { entries, damaged } = await log.read();
    for (const segment of damaged) this.trouble.damaged(segment);
    for (const { id } of entries) this.unsaved.delete(id);
    if (entries.length === 0) return;
    opened.uncached += fold.add(entries, Date.now());
    this.summary.writeSoon(fold);
    this.changed.fire();
    if (opened.uncached < CACHE_AFTER) return;
    opened.uncached = 0;
    await cache
      .write({ segments: log.segments, progress: fold.snapshot() })
      .catch((error: unknown) => this.log.warn(`The progress could not be cached: ${String(error)}`));
  }

  /** Reads what other windows and machines have written since. */
  async readNew(): Promise<void> {
    try {
      const opened = await this.open();
      await this.take(opened);
      await this.takeAlong(opened);
      if (this.unsaved.size > 0) await this.save(opened);
    } catch (error) {
      this.log.warn(`The progress could not be read again: ${String(error)}`);
    }
  }

  private moveSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.move(), SETTLE);
  }

  private async move(): Promise<void> {
    const opened = await this.open();
    if (opened.location.toString() === this.location.toString()) return;
    this.left.add(opened.location.toString());
    this.opened = undefined;
    // What is on its way to the folder before is written to the new one, too.
    const onTheWay = [...this.unsaved.values()];
    await this.addMissing(onTheWay).catch(() => {});
    this.changed.fire();
  }

  /** What was answered so far comes along, so that no change of the setting loses an answer. */
  private async takeAlong(opened: Opened): Promise<void> {
    const here = opened.location.toString();
    const last = this.memory.get<unknown>(LOCATION_KEY);
    if (typeof last === 'string') this.left.add(last);
    this.left.delete(here);
    try {
      for (const address of this.left) {
        const entries = await this.entriesIn(vscode.Uri.parse(address, true));
        for (const entry of await this.missingIn(opened, entries)) this.unsaved.set(entry.id, entry);
        if (this.unsaved.size > 0) await this.save(opened);
        this.left.delete(address);
      }
      if (last !== here) await this.memory.update(LOCATION_KEY, here);
    } catch (error) {
      this.log.warn(`The progress could not be taken along: ${String(error)}`);
    }
  }
}
