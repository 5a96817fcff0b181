import * as v from 'valibot';
import { LogEntry } from './logEntry';
import { readTrack, type StoredTrack } from './storedTrack';
import type { Track } from './track';

export const SNAPSHOT_VERSION = 1;

export interface ProgressSnapshot {
  version: number;
  /** Name of the scheduler whose memory is stored. */
  scheduler: string;
  questions: StoredTrack[];
  /** What is not an answer to a question, or waits for its time. */
  entries: LogEntry[];
}

const Snapshot = v.object({
  version: v.literal(SNAPSHOT_VERSION),
  scheduler: v.string(),
  // Valibot takes as long for each number as reading the whole does; `readTrack` looks at them.
  questions: v.custom<unknown[]>(Array.isArray),
  entries: v.array(LogEntry),
});

/**
 * @param scheduler name of the one in use; what another one remembered is replayed
 * @returns null when anything in it is not as it should be
 */
export function readSnapshot(
  stored: unknown,
  scheduler: string,
): { tracks: { id: string; track: Track }[]; entries: LogEntry[] } | null {
  const checked = v.safeParse(Snapshot, stored);
  if (!checked.success) return null;
  const { questions, entries } = checked.output;
  const tracks = [];
  for (const question of questions) {
    const read = readTrack(question, checked.output.scheduler === scheduler);
    if (!read) return null;
    tracks.push(read);
  }
  return { tracks, entries };
}
