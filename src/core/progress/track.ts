import { seedFrom } from '../study/random';
import { History } from './history';
import type { Review } from './logEntry';
import type { Memory, QuestionProgress } from './progress';
import type { Scheduler } from './schedule';

const LATEST = 5;

/** Hashes of a question's prompt and options, and when they were taken. */
export interface Prints {
  at: number;
  pair: [number, number];
}

/** A term that was taken for another; the key is the hash of the answer's id. */
export interface MixUp {
  key: number;
  at: number;
  terms: [string, string];
}

/** What is kept beside the answers. */
export interface TrackParts {
  memory: Memory | null;
  prints: Prints | null;
  mixUps: readonly MixUp[];
}

/** When a question was answered for the first and the last time, and its latest prints. */
export interface Trace {
  firstAt: number;
  lastAt: number;
  prints: [number, number] | null;
}

/** One question's answers, and what follows from them; replayed only as far as new answers make it necessary. */
export class Track {
  /** How many of the answers `memory` knows. */
  private replayed: number;
  private memory: Memory | null;
  private prints: Prints | null;
  private readonly mixUps = new Map<number, MixUp>();

  /** @param settled whether the memory knows all the answers */
  constructor(
    readonly history = History.empty(),
    parts: Partial<TrackParts> = {},
    settled = false,
  ) {
    this.memory = settled ? (parts.memory ?? null) : null;
    this.replayed = settled ? history.size : 0;
    this.prints = parts.prints ?? null;
    for (const mixUp of parts.mixUps ?? []) this.mixUps.set(mixUp.key, mixUp);
  }

  /** @returns whether it is new */
  add(review: Review): boolean {
    if (review.prints) this.addPrints({ at: review.at, pair: review.prints });
    const { id, at, right, mixedUp } = review;
    if (mixedUp && !right) this.addMixUp({ key: seedFrom(id), at, terms: mixedUp });
    return this.tookIn(this.history.add(review));
  }

  addAll(other: Track): void {
    if (other.prints) this.addPrints(other.prints);
    for (const mixUp of other.mixUps.values()) this.addMixUp(mixUp);
    this.history.addAll(other.history);
    this.tookIn(0);
  }

  get parts(): TrackParts {
    return { memory: this.memory, prints: this.prints, mixUps: [...this.mixUps.values()] };
  }

  get trace(): Trace {
    const { history } = this;
    return {
      firstAt: history.timeOf(0),
      lastAt: history.timeOf(history.size - 1),
      prints: this.prints?.pair ?? null,
    };
  }

  /** Brings the memory up to date. */
  progress(scheduler: Scheduler): QuestionProgress {
    const { size } = this.history;
    for (; this.replayed < size; this.replayed++) {
      const { at, grade, schedules } = this.history.answer(this.replayed);
      if (schedules) this.memory = scheduler.next(this.memory, at, grade);
    }
    let right = 0;
    for (let i = 0; i < size; i++) if (this.history.isRight(i)) right++;
    const latest = [];
    for (let i = size - 1; i >= 0 && latest.length < LATEST; i--) {
      latest.push({ at: this.history.timeOf(i), right: this.history.isRight(i) });
    }
    return { memory: this.memory, seen: size, right, latest, prints: this.prints?.pair ?? null };
  }

  private tookIn(place: number | null): boolean {
    if (place === null) return false;
    if (place < this.replayed) {
      this.replayed = 0;
      this.memory = null;
    }
    return true;
  }

  private addMixUp(mixUp: MixUp): void {
    const known = this.mixUps.get(mixUp.key);
    if (!known || mixUp.at < known.at) this.mixUps.set(mixUp.key, mixUp);
  }

  /** The newest ones; of two at the same time those with the greater numbers, so that no order of arrival matters. */
  private addPrints(prints: Prints): void {
    const order = ({ at, pair }: Prints) => [at, ...pair];
    if (!this.prints || isGreater(order(prints), order(this.prints))) this.prints = prints;
  }
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((number, i) => number !== b[i]);
  return differs >= 0 && Number(a[differs]) > Number(b[differs]);
}
