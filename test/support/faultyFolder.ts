import type { SegmentFolder } from '../../src/core/progress/segmentFolder';
import type { Random } from '../../src/core/study/random';

/** What lies in a folder: texts by name. */
export type Disk = Map<string, string>;

/** Lets those who wait go on one at a time, in an order that a seed fixes. */
export class Scheduler {
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly random: Random) {}

  turn(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Runs so many steps, or fewer when nobody waits any more. */
  async run(steps = Infinity): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await new Promise((resolve) => setImmediate(resolve));
      const [next] = this.waiting.splice(Math.floor(this.random() * this.waiting.length), 1);
      if (!next) return;
      next();
    }
  }
}

export interface Faults {
  /** Which share of the calls is refused, before or after they did their work. */
  refuses: number;
  /** Whether a rename is a copy and a removal, as on file systems that are none. */
  copies: boolean;
}

/**
 * A folder as one process sees it. Every call has several steps; between them others do theirs, and see half of a
 * write. After a crash nothing of what was begun goes on.
 */
export class FaultyFolder implements SegmentFolder {
  private crashed = false;

  constructor(
    readonly disk: Disk,
    private readonly scheduler: Scheduler,
    private readonly random: Random,
    readonly faults: Faults = { refuses: 0, copies: false },
  ) {}

  crash(): void {
    this.crashed = true;
  }

  async list(): Promise<string[]> {
    await this.step();
    const before = [...this.disk.keys()];
    await this.step();
    // A listing takes time: of the first half it is older than of the second.
    const seen = new Set(before.slice(0, before.length / 2));
    const late = before.slice(before.length / 2).filter((name) => this.disk.has(name));
    return [...seen, ...late, ...[...this.disk.keys()].filter((name) => !before.includes(name))];
  }

  async read(name: string): Promise<string> {
    await this.step();
    const text = this.textOf(name);
    await this.step();
    return text;
  }

  async write(name: string, text: string): Promise<void> {
    await this.step();
    await this.fill(name, text);
    await this.step();
  }

  async rename(from: string, to: string): Promise<void> {
    await this.step();
    const text = this.textOf(from);
    if (this.disk.has(to)) throw new Error(`${to} exists.`);
    if (this.faults.copies) await this.fill(to, text);
    else this.disk.set(to, text);
    this.disk.delete(from);
    await this.step();
  }

  async remove(name: string): Promise<void> {
    await this.step();
    this.disk.delete(name);
    await this.step();
  }

  private textOf(name: string): string {
    const text = this.disk.get(name);
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return text;
  }

  private async fill(name: string, text: string): Promise<void> {
    this.disk.set(name, text.slice(0, this.random() * text.length));
    await this.step();
    this.disk.set(name, text);
  }

  private async step(): Promise<void> {
    await this.scheduler.turn();
    if (this.crashed) await new Promise(() => {});
    if (this.random() < this.faults.refuses) throw new Error('The folder refuses.');
  }
}
