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

  /** @param settled whether the memory knows all the answers */
  constructor(
    readonly history = History.empty(),
    parts: { memory: Memory | null; prints: Prints | null } = { memory: null, prints: null },
    settled = false,
  ) {
    this.memory = settled ? parts.memory : null;
    this.replayed = settled ? history.size : 0;
    this.prints = parts.prints;
  }

  /** @returns whether it is new */
  add(review: Review): boolean {
    if (review.prints) this.addPrints({ at: review.at, pair: review.prints });
    return this.tookIn(this.history.add(review));
  }

  addAll(other: Track): void {
    if (other.prints) this.addPrints(other.prints);
    this.history.addAll(other.history);
    this.tookIn(0);
  }

  /** What is stored beside the answers. */
  get parts(): { memory: Memory | null; prints: Prints | null } {
    return { memory: this.memory, prints: this.prints };
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
