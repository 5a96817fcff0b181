import { byQuarterHour } from './byQuarterHour';
import type { History } from './history';
import type { ExamResult, LogEntry, Review } from './logEntry';
import { inOrder, pairKey } from './pairKey';
import type { ConfusionPair, Progress, QuestionProgress } from './progress';
import { readSnapshot, SNAPSHOT_VERSION, type ProgressSnapshot } from './progressSnapshot';
import { DAY, type Scheduler } from './schedule';
import { storeTrack } from './storedTrack';
import { Track, type Trace } from './track';

export interface FoldOptions {
  scheduler: Scheduler;
  /** The local day of a time: `2026-11-21`. */
  dayOf: (at: number) => string;
}

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
  private readonly days = new Map<string, { answers: number; right: number }>();
  private readonly confusions = new Map<string, ConfusionPair>();
  private readonly exams = new Map<string, ExamResult>();
  private readonly waiting = new Map<string, LogEntry>();
  private readonly dayOf: (at: number) => string;

  constructor(private readonly options: FoldOptions) {
    this.dayOf = byQuarterHour(options.dayOf);
  }

  /** What is known so far. The maps go on to change with the next entries. */
  get progress(): Progress {
    const exams = [...this.exams.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    return { questions: this.questions, days: this.days, confusions: this.confusions, exams };
  }

  /**
   * Entries from more than a day after `now` were written by a clock that ran ahead. They wait until their time has come,
   * else their questions would not come again before it.
   * @returns how many of them are new
   */
  add(entries: readonly LogEntry[], now = Infinity): number {
    const touched = new Set<string>();
    let count = 0;
    const take = (entry: LogEntry) => {
      if (!this.takeIn(entry)) return;
      count++;
      if (entry.type === 'review') touched.add(entry.question);
    };
    for (const entry of this.waiting.values()) {
      if (entry.at > now + DAY) continue;
      this.waiting.delete(entry.id);
      take(entry);
    }
    for (const entry of entries) {
      if (entry.at > now + DAY) this.waiting.set(entry.id, entry);
      else take(entry);
    }
    for (const id of touched) this.settle(id);
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

  /** How many questions moved their schedule for the first time since then, in milliseconds since 1970. */
  begunSince(start: number): number {
    let count = 0;
    for (const id of this.questions.keys()) {
      const first = this.trackOf(id)?.history.firstScheduled() ?? null;
      if (first !== null && first >= start) count++;
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
      confusions: [...this.confusions.values()],
      entries: [...this.exams.values(), ...this.waiting.values()],
    };
  }

  /** @returns null unless it is a snapshot of this version; then the log is to be read from its beginning */
  static fromSnapshot(stored: unknown, options: FoldOptions, now = Infinity): ProgressFold | null {
    const snapshot = readSnapshot(stored, options.scheduler.name);
    if (!snapshot) return null;
    const fold = new ProgressFold(options);
    for (const { id, track } of snapshot.tracks) fold.restore(id, track);
    for (const pair of snapshot.confusions) fold.confusions.set(pairKey(pair.terms), pair);
    fold.add(snapshot.entries, now);
    return fold;
  }

  private restore(id: string, track: Track): void {
    this.tracks.set(id, track);
    const { history } = track;
    for (let i = 0; i < history.size; i++) this.countDay(history.timeOf(i), history.isRight(i));
    this.settle(id);
  }

  private takeIn(entry: LogEntry): boolean {
    if (entry.type === 'review') return this.takeReview(entry);
    if (this.exams.has(entry.id)) return false;
    this.exams.set(entry.id, entry);
    return true;
  }

  private takeReview(review: Review): boolean {
    const known = this.tracks.get(review.question);
    const track = known ?? new Track();
    if (!known) this.tracks.set(review.question, track);
    if (!track.add(review)) return false;
    this.joined.get(this.nameOf(review.question))?.add(review);
    this.countDay(review.at, review.right);
    if (review.mixedUp && !review.right) this.countConfusion(review.mixedUp, review.at);
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

  private countDay(at: number, right: boolean): void {
    const day = this.dayOf(at);
    const counted = this.days.get(day);
    if (counted) {
      counted.answers++;
      if (right) counted.right++;
    } else {
      this.days.set(day, { answers: 1, right: right ? 1 : 0 });
    }
  }

  private countConfusion(pair: [string, string], at: number): void {
    const key = pairKey(pair);
    const { count, lastAt } = this.confusions.get(key) ?? { count: 0, lastAt: 0 };
    this.confusions.set(key, { terms: inOrder(pair), count: count + 1, lastAt: Math.max(lastAt, at) });
  }
}

function joinedFrom(track: Track | undefined): Track {
  const joined = new Track();
  if (track) joined.addAll(track);
  return joined;
}
