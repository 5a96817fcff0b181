import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { entriesOf, lineOf, readSegment, segmentText } from '../../src/core/progress/segmentText';

const DAY = 24 * 60 * 60 * 1000;

/** Files of the log in the editor's data. */
export function segmentsIn(data: string): string[] {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /[/\\]progress[/\\][^/\\]+\.jsonl$/.test(name)).map((name) => path.join(data, name));
}

/** Everything that the log holds. */
export function entriesIn(data: string): LogEntry[] {
  return segmentsIn(data).flatMap((file) => entriesOf(readSegment(readFileSync(file, 'utf8')).lines));
}

/** Has the log in the editor's data say that all its answers were given some days before. A window must be reloaded to see it. */
export function letDaysPass(data: string, days: number): void {
  const segments = segmentsIn(data);
  for (const file of segments) {
    const earlier = entriesOf(readSegment(readFileSync(file, 'utf8')).lines).map((entry) => ({
      ...entry,
      at: entry.at - days * DAY,
    }));
    writeFileSync(file, segmentText(earlier.map(lineOf)));
  }
  for (const file of segments) rmSync(path.join(path.dirname(file), '../progress-cache.json'), { force: true });
  if (segments.length === 0) throw new Error(`There is no log in ${data}`);
}
