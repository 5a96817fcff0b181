import * as v from 'valibot';
import { LogEntry } from './logEntry';

/** The log as JSON lines: one entry a line, the oldest first. */
export function exportProgress(entries: readonly LogEntry[]): string {
  const sorted = [...entries].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return sorted.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

export interface ImportedProgress {
  /** In the order of the lines, each id once. */
  entries: LogEntry[];
  /** Lines count from 1. */
  problems: { line: number; message: string }[];
}

/** Reads what `exportProgress` writes. A bad line costs only itself. */
export function importProgress(text: unknown): ImportedProgress {
  if (typeof text !== 'string') return { entries: [], problems: [{ line: 1, message: 'This is not a text.' }] };
  const entries = new Map<string, LogEntry>();
  const problems: ImportedProgress['problems'] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const read = readLine(line);
      if (typeof read === 'string') problems.push({ line: index + 1, message: read });
      else if (!entries.has(read.id)) entries.set(read.id, read);
    });
  return { entries: [...entries.values()], problems };
}

/** The entry, or what is wrong. */
function readLine(line: string): LogEntry | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'This line is not JSON; it may have been cut off.';
  }
  const { success, output, issues } = v.safeParse(LogEntry, json);
  if (success) return output;
  const path = issues[0].path ? v.getDotPath(issues[0]) : null;
  return `This is not an answer or an exam result: ${path ? `${path}: ` : ''}${issues[0].message}`;
}
