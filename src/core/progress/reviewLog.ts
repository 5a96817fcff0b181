import {
  type CompactionLimits,
  groupsToMerge,
  mergeSegments,
  rescueSegment,
  type SegmentSummary,
} from './compactSegments';
import type { LogEntry } from './logEntry';
import type { SegmentFolder } from './segmentFolder';
import { isSegment, isUnfinished } from './segmentNames';
import { entriesOf, lineOf, readSegment } from './segmentText';
import { SegmentWriter } from './segmentWriter';

/** A file of which not everything could be read. */
export interface DamagedSegment {
  name: string;
  /**
   * damaged: what is sound in it was read, and compaction will set it aside as it is;
   * newer: written by a newer version of the extension, left alone;
   * foreign: nothing in it says that it is ours, left alone;
   * unreadable: the folder has it and cannot give it, tried again later.
   */
  reason: 'damaged' | 'newer' | 'foreign' | 'unreadable';
  /** How many entries are lost; null when that cannot be told. */
  lost: number | null;
}

export interface LogNews {
  /** In no order. */
  entries: LogEntry[];
  damaged: DamagedSegment[];
}

export interface LogLimits extends CompactionLimits {
  /** Entries after which a new segment begins. */
  segment: number;
}

/** Every append writes the open segment anew: with 100 entries that is 12 kB on average, and as quick as with one. */
const usual: LogLimits = { segment: 100, smallSegments: 40, fullSegment: 5000 };

/** A writer quicker than the reader must not keep it here; what is missed comes with the next reading. */
const MOST_LISTINGS = 20;

/**
 * The log of one window. Any number of windows and machines share its folder: nobody writes to a file of another,
 * and no file changes once it has its name. So the log is the union of all files by the ids of the entries.
 */
export class ReviewLog {
  private readonly writer: SegmentWriter;
  private readonly newSegment: () => string;
  /** Ids of the entries that the owner has. */
  private readonly known = new Set<string>();
  /** Segments read to their end; they are not read again. */
  private readonly whole = new Map<string, SegmentSummary>();
  /** Files of others, which are not read again either. */
  private readonly leftAlone = new Set<string>();
  /** Texts of damaged and unfinished segments by name: another look shows whether they stay so. */
  private suspects = new Map<string, string>();
  private readonly reported = new Set<string>();
  /** Readings and compactions go one after the other; never rejects. */
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param writer letters and digits that no other window ever had or will have
   */
  constructor(
    private readonly folder: SegmentFolder,
    writer: string,
    private readonly limits: LogLimits = usual,
  ) {
    let segments = 0;
    this.newSegment = () => `${writer}-${++segments}`;
    this.writer = new SegmentWriter(folder, this.newSegment, limits.segment);
  }

  /** Segments read to their end: what a cache of everything returned so far stands on. */
  get segments(): [name: string, summary: SegmentSummary][] {
    return [...this.whole];
  }

  /** Takes segments for read, because their entries are known from such a cache. */
  skip(segments: readonly [name: string, summary: SegmentSummary][]): void {
    for (const [name, summary] of segments) this.whole.set(name, summary);
  }

  /**
   * Adds entries. They are safe when this resolves, and not before: nothing may be called saved until then.
   * When it rejects they are kept in memory and written together with the next ones; `append([])` only tries again.
   * `read` does not return them.
   */
  append(entries: readonly LogEntry[]): Promise<void> {
    for (const { id } of entries) this.known.add(id);
    return this.writer.append(entries.map(lineOf));
  }

  /**
   * The entries that this log has not returned before nor been given, from all files; and the files that could not be
   * read to their end, each of them once. Rejects when the folder cannot be listed.
   */
  read(): Promise<LogNews> {
    return this.inTurn(() => this.readNew());
  }

  /**
   * Merges small segments when there are many, adopts what killed windows left, and sets damaged segments aside after
   * saving what is sound in them. It deals only with files that `read` has seen. Rejects when the folder fails;
   * nothing is lost then, and the next time will do the rest.
   * @param now milliseconds since 1970
   */
  compact(now: number): Promise<void> {
    return this.inTurn(async () => {
      const failures: unknown[] = [];
      const listed = new Set(await this.folder.list());
      const segments = new Map([...this.whole].filter(([name]) => listed.has(name)));
      for (const [name, text] of this.suspects) {
        await rescueSegment(this.folder, name, text, this.closedName()).catch((error: unknown) => failures.push(error));
      }
      for (const group of groupsToMerge(segments, now, this.limits)) {
        try {
          const damaged = await mergeSegments(this.folder, group, this.closedName());
          damaged.forEach((name) => this.whole.delete(name));
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    });
  }

  private async readNew(): Promise<LogNews> {
    const news: LogNews = { entries: [], damaged: [] };
    const looked = new Set<string>();
    let failed = new Set<string>();
    this.suspects = new Map();
    // A file that vanished has a successor, which only another listing shows.
    for (let listings = 0; listings < MOST_LISTINGS; listings++) {
      const listed = await this.folder.list().catch((error: unknown) => {
        if (listings === 0) throw error;
        return [];
      });
      failed = new Set(listed.filter((name) => failed.has(name)));
      const names = listed.filter((name) => !looked.has(name) && this.isNew(name));
      if (names.length === 0) break;
      await Promise.all(
        names.map(async (name) => {
          looked.add(name);
          try {
            this.take(name, await this.folder.read(name), news);
          } catch {
            failed.add(name);
          }
        }),
      );
    }
    for (const name of failed) this.report(news, { name, reason: 'unreadable', lost: null });
    return news;
  }

  private isNew(name: string): boolean {
    return (isSegment(name) || isUnfinished(name)) && !this.whole.has(name) && !this.leftAlone.has(name);
  }

  private take(name: string, text: string, news: LogNews): void {
    const { lines, state, lost } = readSegment(text);
    const entries = entriesOf(lines);
    for (const entry of entries) {
      if (this.known.has(entry.id)) continue;
      this.known.add(entry.id);
      news.entries.push(entry);
    }
    if (state === 'newer' || (state === 'foreign' && isSegment(name))) this.leftAlone.add(name);
    else if (state !== 'whole' || isUnfinished(name)) this.suspects.set(name, text);
    else this.whole.set(name, summary(lines, entries));
    if (state !== 'whole' && isSegment(name)) this.report(news, { name, reason: state, lost });
  }

  private report(news: LogNews, damaged: DamagedSegment): void {
    const key = `${damaged.reason} ${damaged.name}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    news.damaged.push(damaged);
  }

  private closedName(): string {
    return `${this.newSegment()}-1.jsonl`;
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = this.turn.then(step);
    this.turn = result.catch(() => {});
    return result;
  }
}

function summary(lines: readonly string[], entries: readonly LogEntry[]): SegmentSummary {
  return { lines: lines.length, newest: entries.reduce((newest, { at }) => Math.max(newest, at), 0) };
}
