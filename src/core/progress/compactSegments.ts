import { DAY } from './calendar';
import { putVerified } from './putSegment';
import type { SegmentFolder } from './segmentFolder';
import { isUnfinished, setAsideName } from './segmentNames';
import { readSegment } from './segmentText';

/** What is remembered of a segment that was read and was whole. */
export interface SegmentSummary {
  lines: number;
  /** When the newest of its entries was made, in milliseconds since 1970; 0 when it has none that is understood. */
  newest: number;
}

export interface CompactionLimits {
  /** So many small segments may lie around. */
  smallSegments: number;
  /** Lines from which a segment is no longer small, and is never merged again. */
  fullSegment: number;
}

/**
 * Which segments shall become one, in groups. Only a matter of economy: any group of any segments can be merged safely.
 * What was written within a day may belong to a window that will write it once more. A day into the future counts as
 * well, as clocks go wrong.
 * @param segments by name
 */
export function groupsToMerge(
  segments: ReadonlyMap<string, SegmentSummary>,
  now: number,
  limits: CompactionLimits,
): string[][] {
  const small = [...segments].filter(
    ([, { lines, newest }]) => lines < limits.fullSegment && Math.abs(now - newest) > DAY,
  );
  if (small.length <= limits.smallSegments) return [];
  const groups: string[][] = [];
  let room = 0;
  for (const [name, { lines }] of small) {
    if (room <= 0) {
      groups.push([]);
      room = limits.fullSegment;
    }
    groups.at(-1)?.push(name);
    room -= lines;
  }
  return groups.filter((group) => group.length > 1);
}

/**
 * Makes one segment of several. Whoever removes a file has just seen all its lines in a newer one. So has whoever
 * removes that one, and names are never used twice: of any line there is always a file, however many windows do this.
 * @returns the names of those that are not whole any more, and stay
 */
export async function mergeSegments(folder: SegmentFolder, names: readonly string[], into: string): Promise<string[]> {
  const listed = await folder.list();
  const lines = new Set<string>();
  const merged: string[] = [];
  const damaged: string[] = [];
  for (const name of names.filter((one) => listed.includes(one))) {
    const content = readSegment(await folder.read(name));
    if (content.state === 'whole') {
      content.lines.forEach((line) => lines.add(line));
      merged.push(name);
    } else damaged.push(name);
  }
  if (merged.length > 1) {
    await putVerified(folder, into, [...lines]);
    for (const name of merged) await folder.remove(name);
  }
  return damaged;
}

/**
 * Brings what is readable in a damaged or an unfinished segment into a new one. The damaged one is then set aside as
 * it is; the unfinished one is removed, as nobody was told that it had been saved.
 * @param text what it held a while ago: when it has changed somebody is at work on it, and it is left alone
 */
export async function rescueSegment(folder: SegmentFolder, name: string, text: string, into: string): Promise<void> {
  const listed = await folder.list();
  if (!listed.includes(name) || (await folder.read(name)) !== text) return;
  const { lines } = readSegment(text);
  if (lines.length > 0) await putVerified(folder, into, lines);
  await (isUnfinished(name) ? folder.remove(name) : folder.rename(name, setAsideName(name, listed)));
}
