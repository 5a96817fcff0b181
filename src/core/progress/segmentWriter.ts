import type { SegmentFolder } from './segmentFolder';
import { putSegment } from './putSegment';

/**
 * Writes lines to segments of its own. A segment grows by being written again under the name of its next generation,
 * and only then the generation before is removed: a crash leaves both or one of them, never none.
 */
export class SegmentWriter {
  private segment: string;
  private generation = 0;
  /** Lines of the open segment, the saved ones first. */
  private readonly lines = new Set<string>();
  private saved = 0;
  /** Files that may be there and whose lines are all in the open segment or were in it. */
  private outdated: string[] = [];
  /** Settles when the last write does; never rejects. */
  private idle: Promise<void> = Promise.resolve();
  /** The write that has not begun yet. */
  private next: Promise<void> | null = null;

  /**
   * @param newSegment the start of a file's name, another one each time
   * @param limit lines after which a new segment begins
   */
  constructor(
    private readonly folder: SegmentFolder,
    private readonly newSegment: () => string,
    private readonly limit: number,
  ) {
    this.segment = newSegment();
  }

  /**
   * Resolves when the lines are safe. When it rejects they are kept and written by the next call, be it with no lines.
   * Lines that come while a write is under way go together into the next one.
   */
  append(lines: readonly string[]): Promise<void> {
    for (const line of lines) this.lines.add(line);
    if (this.next === null) {
      this.next = this.idle.then(() => {
        this.next = null;
        return this.write();
      });
      this.idle = this.next.catch(() => {});
    }
    return this.next;
  }

  private async write(): Promise<void> {
    const lines = [...this.lines];
    if (lines.length === this.saved) return;
    const name = `${this.segment}-${++this.generation}.jsonl`;
    const before = this.outdated;
    // A write that failed may have left its file all the same.
    this.outdated = [...before, name];
    await putSegment(this.folder, name, lines);
    this.saved = lines.length;
    this.outdated = [...(await this.removed(before)), name];
    if (lines.length >= this.limit) this.startSegment(lines);
  }

  /** @returns the names of the files that could not be removed */
  private async removed(names: readonly string[]): Promise<string[]> {
    const left = await Promise.all(
      names.map((name) =>
        this.folder.remove(name).then(
          () => [],
          () => [name],
        ),
      ),
    );
    return left.flat();
  }

  private startSegment(saved: readonly string[]): void {
    for (const line of saved) this.lines.delete(line);
    this.saved = 0;
    this.segment = this.newSegment();
    this.generation = 0;
    this.outdated = this.outdated.slice(0, -1);
  }
}
