import { seedFrom } from '../study/random';
import { studyModes, type Grade, type Review, type StudyMode } from './logEntry';

export interface Answer {
  /** Milliseconds since 1970. */
  at: number;
  grade: Grade;
  right: boolean;
  schedules: boolean;
  mode: StudyMode;
}

/** Numbers for one answer: its time, a hash of its id, and the rest as bits. */
const WIDTH = 3;

/**
 * The answers to one question in the order of their times, as few plain numbers.
 * An answer is known again by a 32-bit hash of its id, which tells those of one question from each other, so that no id
 * has to be kept. One that was written twice, since nobody told its writer that it was, counts at its earlier time.
 */
export class History {
  private constructor(private readonly numbers: number[]) {}

  static empty(): History {
    return new History([]);
  }

  /** Null unless it is what `packed` gives. */
  static from(packed: unknown): History | null {
    if (!Array.isArray(packed) || packed.length % WIDTH !== 0) return null;
    const numbers: number[] = [];
    let at = 0;
    for (let i = 0; i < packed.length; i += WIDTH) {
      const [later, key, facts] = [packed[i], packed[i + 1], packed[i + 2]] as unknown[];
      if (!isCount(later) || !isCount(key) || !isCount(facts) || !areFacts(facts)) return null;
      if (i > 0 && later === 0 && key <= Number(numbers[i - 2])) return null;
      at += later;
      numbers.push(at, key, facts);
    }
    return new History(numbers);
  }

  /** For JSON; times are written as what has passed since the answer before. */
  packed(): number[] {
    return this.numbers.map((number, i) => (i % WIDTH === 0 && i > 0 ? number - this.value(i - WIDTH) : number));
  }

  get size(): number {
    return this.numbers.length / WIDTH;
  }

  /** @param index from 0, the oldest answer */
  answer(index: number): Answer {
    const facts = this.value(index * WIDTH + 2);
    return {
      at: this.value(index * WIDTH),
      grade: (facts & 7) as Grade,
      right: (facts & 8) !== 0,
      schedules: (facts & 16) !== 0,
      mode: studyModes[facts >> 5] ?? 'practice',
    };
  }

  timeOf(index: number): number {
    return this.value(index * WIDTH);
  }

  isRight(index: number): boolean {
    return (this.value(index * WIDTH + 2) & 8) !== 0;
  }

  /** The first answer that moved the schedule, if any. */
  firstScheduled(): Answer | undefined {
    for (let i = 0; i < this.size; i++) {
      const answer = this.answer(i);
      if (answer.schedules) return answer;
    }
    return undefined;
  }

  answers(): Answer[] {
    return Array.from({ length: this.size }, (_, index) => this.answer(index));
  }

  /** @returns the first place at which something changed, or null when it is known already */
  add({ id, at, grade, right, schedules, mode }: Review): number | null {
    return this.insert(
      at,
      seedFrom(id),
      grade | (right ? 8 : 0) | (schedules ? 16 : 0) | (studyModes.indexOf(mode) << 5),
    );
  }

  addAll(other: History): void {
    for (let i = 0; i < other.numbers.length; i += WIDTH) {
      this.insert(other.value(i), other.value(i + 1), other.value(i + 2));
    }
  }

  private insert(at: number, key: number, facts: number): number | null {
    const known = this.placeOf(key);
    if (known >= 0) {
      const isEarlier = at < this.value(known) || (at === this.value(known) && facts < this.value(known + 2));
      if (!isEarlier) return null;
      this.numbers.splice(known, WIDTH);
    }
    let i = this.numbers.length;
    for (; i > 0; i -= WIDTH) {
      const before = this.value(i - WIDTH);
      if (before < at || (before === at && this.value(i - WIDTH + 1) < key)) break;
    }
    if (i === this.numbers.length) this.numbers.push(at, key, facts);
    else this.numbers.splice(i, 0, at, key, facts);
    return i / WIDTH;
  }

  private placeOf(key: number): number {
    for (let i = this.numbers.length - WIDTH; i >= 0; i -= WIDTH) if (this.value(i + 1) === key) return i;
    return -1;
  }

  private value(i: number): number {
    return this.numbers[i] ?? 0;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function areFacts(facts: number): boolean {
  const grade = facts & 7;
  return grade >= 1 && grade <= 4 && facts >> 5 < studyModes.length;
}
