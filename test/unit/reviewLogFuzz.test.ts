import assert from 'node:assert/strict';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import { seededRandom, type Random } from '../../src/core/study/random';
import { FaultyFolder, Scheduler, type Disk } from '../support/faultyFolder';
import { aReview, idsOf } from '../support/logEntries';

/** `FUZZ=100000 npx mocha -g 'review log on random'` for more. */
const cases = Number(process.env['FUZZ'] ?? 1000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

const DAY = 24 * 60 * 60 * 1000;
const NOON = 1_790_000_000_000;
const small = { segment: 4, smallSegments: 3, fullSegment: 16 };

interface Window {
  folder: FaultyFolder;
  log: ReviewLog;
}

/** Machines with a folder each, windows on them, and everything that can happen to both. */
class World {
  readonly acknowledged = new Set<string>();
  /** Files that were damaged where an entry was, by its id. */
  readonly hit = new Map<string, string[]>();
  readonly reported = new Set<string>();
  readonly done: Record<string, number> = {};
  private readonly scheduler: Scheduler;
  private readonly disks: Disk[];
  private windows: Window[];
  /** All that ever lay in a folder. */
  private readonly history: Disk = new Map();
  private count = 0;

  constructor(
    private readonly random: Random,
    private readonly corrupts: boolean,
    private readonly copies: boolean,
  ) {
    this.scheduler = new Scheduler(random);
    this.disks = Array.from({ length: this.below(2) + 1 }, () => new Map<string, string>());
    this.windows = Array.from({ length: this.below(4) + 1 }, () => this.open());
  }

  async live(): Promise<void> {
    const acts = [
      () => this.append(),
      () => this.append(),
      () => this.append(),
      () => this.append(),
      () => this.read(),
      () => this.compact(),
      () => this.kill(),
      () => this.carry(),
      () => this.copy(),
      () => this.bringBack(),
      ...(this.corrupts ? [() => this.corrupt()] : []),
    ];
    for (let act = 10 + this.below(40); act > 0; act--) {
      this.pick(acts)();
      for (const disk of this.disks) disk.forEach((text, name) => this.history.set(name, text));
      await this.scheduler.run(this.below(40));
    }
    await this.scheduler.run();
  }

  /** What a new window reads on each machine, now that nothing fails, before and after compactions by two at once. */
  async outcome(): Promise<string[][]> {
    const found: string[][] = [];
    for (let round = 0; round < 3; round++) {
      for (const disk of this.disks) {
        const pair = [this.open(disk, 0), this.open(disk, 0)];
        const read = this.finished(Promise.all(pair.map((one) => this.readBy(one))));
        found.push(...(await read).map(idsOf));
        const compacted = Promise.all(pair.map(({ log }) => log.compact(NOON + 400 * DAY).catch(() => {})));
        await this.finished(compacted);
        found.push(idsOf(await this.finished(this.readBy(this.open(disk, 0)))));
      }
      // After the first round the machines have the same.
      for (const from of this.disks) for (const to of this.disks) this.carryFiles(from, to);
      if (round === 0) found.splice(0);
    }
    return found;
  }

  private async finished<T>(work: Promise<T>): Promise<T> {
    await this.scheduler.run();
    return work;
  }

  private open(disk = this.pick(this.disks), refuses = this.pick([0, 0, 0.02])): Window {
    const faults = { refuses, copies: this.copies && this.random() < 0.5 };
    const folder = new FaultyFolder(disk, this.scheduler, this.random, faults);
    return { folder, log: new ReviewLog(folder, `w${this.count++}`, small) };
  }

  private append(): void {
    const entries = Array.from({ length: 1 + this.below(3) }, () =>
      aReview({ id: `id-${this.count++}`, at: Math.max(0, NOON + Math.floor((this.random() - 0.5) * 300 * DAY)) }),
    );
    this.pick(this.windows)
      .log.append(entries)
      .then(
        () => {
          this.did('acknowledged');
          entries.forEach(({ id }) => this.acknowledged.add(id));
        },
        () => this.did('refused'),
      );
  }

  private read(): void {
    void this.readBy(this.pick(this.windows)).catch(() => {});
  }

  private async readBy({ log }: Window) {
    const { entries, damaged } = await log.read();
    for (const { name, reason } of damaged) {
      this.did(reason);
      if (reason !== 'unreadable') this.reported.add(name);
    }
    return entries;
  }

  private compact(): void {
    const window = this.pick(this.windows);
    this.read();
    void window.log.compact(NOON + Math.floor((this.random() - 0.5) * 1000 * DAY)).then(
      () => this.did('compacted'),
      () => {},
    );
  }

  private kill(): void {
    const index = this.below(this.windows.length);
    this.windows[index]?.folder.crash();
    this.windows[index] = this.open();
  }

  /** Copies one machine's files to the other; a file that is there with another text becomes a conflict copy. */
  private carry(): void {
    this.carryFiles(this.pick(this.disks), this.pick(this.disks));
  }

  private carryFiles(from: Disk, to: Disk): void {
    for (const [name, text] of [...from]) {
      if (!to.has(name)) to.set(name, text);
      else if (to.get(name) !== text) to.set(this.conflictName(name), text);
    }
  }

  private copy(): void {
    const disk = this.pick(this.disks);
    const [name, text] = this.pick([...disk, ['', ''] as const]);
    if (name.endsWith('.jsonl')) disk.set(this.conflictName(name), text);
  }

  private conflictName(name: string): string {
    return name.replace(/\.jsonl(\.tmp)?$/, ` (conflicted copy ${this.count++}).jsonl$1`);
  }

  private bringBack(): void {
    const disk = this.pick(this.disks);
    for (const [name, text] of this.history) if (this.random() < 0.1 && !disk.has(name)) disk.set(name, text);
  }

  private corrupt(): void {
    const disk = this.pick(this.disks);
    const [name, text] = this.pick([...disk, ['', ''] as const]);
    if (text === '') return;
    const at = this.below(text.length);
    const length = Math.min(text.length - at, this.pick([1, 1, 3, 50]));
    const bytes = Array.from({ length }, (_, i) => this.otherByte(text.charCodeAt(at + i)));
    const torn = this.random() < 0.3;
    disk.set(name, text.slice(0, at) + (torn ? '' : String.fromCharCode(...bytes) + text.slice(at + length)));
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length + 1;
      // More than one where an earlier hit took away the break between lines.
      const ids = [...line.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
      if (end > at && (torn || start < at + length)) {
        for (const id of ids) this.hit.set(id, [...(this.hit.get(id) ?? []), name]);
      }
      start = end;
    }
  }

  private otherByte(byte: number): number {
    return byte ^ (1 + this.below(127));
  }

  private did(what: string): void {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

describe('the review log on random events', () => {
  it(`keeps each acknowledged entry once in ${cases} sequences`, async function () {
    this.timeout(0);
    const done: Record<string, number> = {};
    for (let number = 0; number < cases; number++) {
      const corrupts = number % 2 === 1;
      const copies = number % 4 >= 2;
      const world = new World(seededRandom(seed * 1_000_003 + number), corrupts, copies);
      const says = `sequence ${number} of seed ${seed}`;
      await world.live();
      for (const found of await world.outcome()) {
        assert.equal(new Set(found).size, found.length, `${says}: an entry came twice`);
        for (const id of world.acknowledged) {
          if (found.includes(id)) continue;
          const files = world.hit.get(id) ?? [];
          const told = files.some((name) => world.reported.has(name.replace(/\.tmp$/, '')));
          assert.ok(told, `${says}: ${id} is lost; damaged were ${files.join(', ') || 'none of its files'}`);
        }
      }
      if (!corrupts && !copies) assert.deepEqual([...world.reported], [], says);
      for (const [what, times] of Object.entries(world.done)) done[what] = (done[what] ?? 0) + times;
    }
    // What never happened was not tested.
    for (const what of ['acknowledged', 'refused', 'damaged', 'compacted']) assert.ok((done[what] ?? 0) > 0, what);
  });
});
