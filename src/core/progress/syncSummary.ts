import * as v from 'valibot';
import type { QuestionProgress } from './progress';
import { HASH_LENGTH, hashOfId, MEMORY_LENGTH, memoryText } from './syncedMemory';

const VERSION = 1;
const MOST = 2000;
const RECORD = HASH_LENGTH + MEMORY_LENGTH;

/**
 * What Settings Sync carries to a machine that does not have the log: the memory of the questions answered last, as one
 * text of records, the latest first, below 60 kB. The log stays the truth.
 */
export interface SyncSummary {
  version: typeof VERSION;
  /** Each a hash of the question's id and its memory, in a fixed number of digits. */
  records: string;
}

export const emptySummary: SyncSummary = { version: VERSION, records: '' };

const Stored = v.object({ version: v.number(), records: v.string() });
const wellFormed = new RegExp(`^(?:[0-9a-z]{${RECORD}}){0,${MOST}}$`);

/**
 * Checks what the settings store has. Nothing, and what is broken, is an empty summary.
 * @returns null for a newer version's, which must not be written over
 */
export function readSummary(stored: unknown): SyncSummary | null {
  const { success, output } = v.safeParse(Stored, stored);
  if (!success) return emptySummary;
  if (output.version > VERSION) return null;
  return wellFormed.test(output.records) ? fromRecords(recordsOf(output.records)) : emptySummary;
}

/** The 2,000 questions that were answered last. */
export function summaryOf(questions: ReadonlyMap<string, QuestionProgress>): SyncSummary {
  return fromRecords(
    [...questions].flatMap(([id, { memory, latest }]) =>
      memory ? [[hashOfId(id), memoryText({ memory, right: latest[0]?.right ?? false })]] : [],
    ),
  );
}

/** Of each question the memory of the latest answer. Neither order nor repetition makes a difference. */
export function mergeSummaries(a: SyncSummary, b: SyncSummary): SyncSummary {
  return fromRecords([...recordsOf(a.records), ...recordsOf(b.records)]);
}

/** Texts of memories by hash of the question's id. */
export function memoriesIn({ records }: SyncSummary): Map<string, string> {
  return new Map(recordsOf(records));
}

function recordsOf(records: string): [hash: string, memory: string][] {
  return Array.from({ length: Math.floor(records.length / RECORD) }, (_, index) => {
    const record = records.slice(index * RECORD, (index + 1) * RECORD);
    return [record.slice(0, HASH_LENGTH), record.slice(HASH_LENGTH)];
  });
}

function fromRecords(records: readonly (readonly [hash: string, memory: string])[]): SyncSummary {
  const latest = new Map<string, string>();
  for (const [hash, memory] of records) if (memory > (latest.get(hash) ?? '')) latest.set(hash, memory);
  const sorted = [...latest].sort(([a, memoryA], [b, memoryB]) =>
    memoryA === memoryB ? (a < b ? -1 : 1) : memoryA > memoryB ? -1 : 1,
  );
  return {
    version: VERSION,
    records: sorted
      .slice(0, MOST)
      .map((record) => record.join(''))
      .join(''),
  };
}
