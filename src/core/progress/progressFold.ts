import { byQuarterHour } from './byQuarterHour';
import { DAY } from './calendar';
import type { History } from './history';
import type { ExamResult, LogEntry, Review } from './logEntry';
import { countConfusions } from './countConfusions';
import { countDays } from './countDays';
import type { Progress, QuestionProgress } from './progress';
import { readSnapshot, SNAPSHOT_VERSION, type ProgressSnapshot } from './progressSnapshot';
import type { Scheduler } from './schedule';
import { storeTrack } from './storedTrack';
import { Track, type Trace } from './track';

export interface FoldOptions {
  scheduler: Scheduler;
  /** The local day of a time: `2026-11-21`. */
  dayOf: (at: number) => string;
}

/** Behind it, a date and the due date of a question from it could not be written any more (the year 255,000). */
const LAST_TIME = 8e15;

/**
 * Derives the progress from the log. Whatever the order in which entries come, and however often,
 * the same entries give the same progress: an answer that comes late makes its question's history replay.
 */
export class ProgressFold {
  private readonly tracks = new Map<string, Track>();
  /** Tracks of several ids that are one question today. */
  private readonly joined = new Map<string, Track>();
  private names: ReadonlyMap<string, string> = new Map();
  private readonly questions = new Map<string, QuestionProgress>();
  private readonly exams = new Map<string, ExamResult>();
  private readonly waiting = new Map<string, LogEntry>();
  private readonly dayOf: (at: number) => string;
  /** Made when it is asked for. */
  private counted: Pick<Progress, 'days' | 'confusions'> | null = null;

  constructor(private readonly options: FoldOptions) {
    this.dayOf = byQuarterHour(options.dayOf);
  }

  /** What is known so far. */
  get progress(): Progress {
    this.counted ??= {
      days: countDays(this.tracks.values(), this.dayOf),
      confusions: countConfusions(this.tracks.values()),
    };
    const exams = [...this.exams.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    return { questions: this.questions, ...this.counted, exams };
  }

  /**
   * Entries from more than a day after `now` were written by a clock that ran ahead. They wait until their time has come,
   * else their questions would not come again before it.
   * @returns how many of them are new
   */
  add(entries: readonly LogEntry[], now = Infinity): number {
    const horizon = Math.min(now + DAY, LAST_TIME);
    const touched = new Set<string>();
    let count = 0;
    const take = (entry: LogEntry) => {
      if (!this.takeIn(entry)) return;
      count++;
      if (entry.type === 'review') touched.add(entry.question);
    };
    for (const entry of this.waiting.values()) {
      if (entry.at > horizon) continue;
      this.waiting.delete(entry.id);
      take(entry);
    }
    for (const entry of entries) {
      if (entry.at <= horizon) take(entry);
      else if (entry.at < (this.waiting.get(entry.id)?.at ?? Infinity)) this.waiting.set(entry.id, entry);
    }
    for (const id of touched) this.settle(id);
    if (count > 0) this.counted = null;
    return count;
  }

  /** Ids in the log that are another question's today (see `renamedQuestions`); those of before no longer count. */
  rename(names: ReadonlyMap<string, string>): void {
    this.names = names;
    this.joined.clear();
    for (const [old, today] of names) {
      const track = this.tracks.get(old);
      if (!track) continue;
      const joined = this.joined.get(today) ?? joinedFrom(this.tracks.get(today));
      joined.addAll(track);
      this.joined.set(today, joined);
    }
    this.questions.clear();
    for (const id of this.tracks.keys()) this.settle(id);
  }

  /** All answers to a question, the oldest first; undefined when there is none. */
  historyOf(id: string): History | undefined {
    return this.trackOf(id)?.history;
  }

  /** How many questions a review asked for the first time since then, in milliseconds since 1970. */
  begunSince(start: number): number {
    let count = 0;
    for (const id of this.questions.keys()) {
      const first = this.trackOf(id)?.history.firstScheduled();
      if (first?.mode === 'review' && first.at >= start) count++;
    }
    return count;
  }

  /** What the log knows of each id that it names, before any renaming. */
  traces(): Map<string, Trace> {
    return new Map([...this.tracks].map(([id, track]) => [id, track.trace]));
  }

  /** Everything that was added, as JSON takes it, so that the next opening need not read the log again. */
  snapshot(): ProgressSnapshot {
    return {
      version: SNAPSHOT_VERSION,
      scheduler: this.options.scheduler.name,
      questions: [...this.tracks].map(([id, track]) => storeTrack(id, track)),
      entries: [...this.exams.values(), ...this.waiting.values()],
    };
  }

  /** @returns null unless it is a snapshot of this version; then the log is to be read from its beginning */
  static fromSnapshot(stored: unknown, options: FoldOptions, now = Infinity): ProgressFold | null {
    const snapshot = readSnapshot(stored, options.scheduler.name);
    if (!snapshot) return null;
    const fold = new ProgressFold(options);
    for (const { id, track } of snapshot.tracks) {
      fold.tracks.set(id, track);
      fold.settle(id);
    }
    fold.add(snapshot.entries, now);
    return fold;
  }

  private takeIn(entry: LogEntry): boolean {
    if (entry.type === 'review') return this.takeReview(entry);
    const known = this.exams.get(entry.id);
    if (known && known.at <= entry.at) return false;
    this.exams.set(entry.id, entry);
    return true;
  }

  private takeReview(review: Review): boolean {
    const known = this.tracks.get(review.question);
    const track = known ?? new Track();
    if (!known) this.tracks.set(review.question, track);
    if (!track.add(review)) return false;
    this.joined.get(this.nameOf(review.question))?.add(review);
    return true;
  }

  private settle(id: string): void {
    const today = this.nameOf(id);
    const track = this.trackOf(today);
    if (track) this.questions.set(today, track.progress(this.options.scheduler));
  }

  private trackOf(today: string): Track | undefined {
    return this.joined.get(today) ?? this.tracks.get(today);
  }

  private nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }
}

function joinedFrom(track: Track | undefined): Track {
  const joined = new Track();
  if (track) joined.addAll(track);
  return joined;
}
