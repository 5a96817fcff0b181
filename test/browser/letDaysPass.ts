import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf, lineOf, readSegment, segmentText } from '../../src/core/progress/segmentText';

const DAY = 24 * 60 * 60 * 1000;

/** Has the log in the editor's data say that all its answers were given some days before. A window must be reloaded to see it. */
export function letDaysPass(data: string, days: number): void {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  const segments = names.filter((name) => /[/\\]progress[/\\][^/\\]+\.jsonl$/.test(name));
  for (const name of segments) {
    const file = path.join(data, name);
    const earlier = entriesOf(readSegment(readFileSync(file, 'utf8')).lines).map((entry) => ({
      ...entry,
      at: entry.at - days * DAY,
    }));
    writeFileSync(file, segmentText(earlier.map(lineOf)));
  }
  for (const name of names.filter((one) => one.endsWith('progress-cache.json'))) rmSync(path.join(data, name));
  if (segments.length === 0) throw new Error(`There is no log in ${data}`);
}
