import * as v from 'valibot';
import { crc32 } from './crc32';
import { LogEntry } from './logEntry';

const FORMAT = 'ML Exam Notes log';
const VERSION = 1;
/** Length of the checksum and the space behind it. */
const CHECKSUM = 9;
const HEADER_START = `{"format":"${FORMAT}"`;

const Header = v.object({ format: v.literal(FORMAT), version: v.number(), lines: v.number() });

/** What can be read of a segment. */
export interface SegmentContent {
  /** The lines of entries whose checksum is right, as they were written: those too that only a newer version understands. */
  lines: string[];
  /** Numbers of the lines that cannot be read, from 1. */
  damagedLines: number[];
  /** How many entries are gone; null when nothing says how many there were. */
  lost: number | null;
  state: 'whole' | 'damaged' | 'newer' | 'foreign';
}

/** An entry as a line: its checksum, a space, its JSON in ASCII, so that no encoding can do harm to it. */
export function lineOf(entry: LogEntry): string {
  return checked(entry);
}

/** The entries of lines, without those that this version does not understand. */
export function entriesOf(lines: readonly string[]): LogEntry[] {
  const entries: LogEntry[] = [];
  for (const line of lines) {
    const value = jsonOf(line);
    // Checking takes as long as parsing; `is` takes a third less than `safeParse` and is enough, as nothing is transformed.
    if (v.is(LogEntry, value)) entries.push(value);
  }
  return entries;
}

/** A segment of these lines. Its first line counts them, so that a file cut off between two lines is noticed. */
export function segmentText(lines: readonly string[]): string {
  const header = checked({ format: FORMAT, version: VERSION, lines: lines.length });
  return [header, ...lines, ''].join('\n');
}

/** Reads whatever is there; it never throws. */
export function readSegment(text: string): SegmentContent {
  const lines: string[] = [];
  const damagedLines: number[] = [];
  const headers: v.InferOutput<typeof Header>[] = [];
  const take = (line: string) => {
    const header = line.startsWith(HEADER_START, CHECKSUM) ? jsonOf(line) : null;
    if (v.is(Header, header)) headers.push(header);
    else lines.push(line);
  };
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line === '') continue;
    if (isSound(line)) {
      take(line);
      continue;
    }
    damagedLines.push(index + 1);
    // Two sound lines are left when only the line break between them was hit.
    line
      .split(/[^](?=[0-9a-f]{8} \{)/)
      .filter(isSound)
      .forEach(take);
  }
  if (headers.some(({ version }) => version > VERSION)) return { lines: [], damagedLines, lost: null, state: 'newer' };
  const counted = headers.reduce((sum, header) => sum + header.lines, 0);
  const lost = headers.length === 0 ? null : Math.max(0, counted - lines.length);
  if (damagedLines.length === 0 && lost === 0) return { lines, damagedLines, lost, state: 'whole' };
  const ours = headers.length > 0 || lines.length > 0 || looksLikeOurs(text);
  return { lines, damagedLines, lost, state: ours ? 'damaged' : 'foreign' };
}

/** A crash may leave an empty file, or zeros, where a segment was. */
function looksLikeOurs(text: string): boolean {
  return /^[0-9a-f]{8} \{/m.test(text) || !/[^\0\s]/.test(text);
}

function checked(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${crc32(json)} ${json}`;
}

function isSound(line: string): boolean {
  const json = line.slice(CHECKSUM);
  // The checksum sees only the low bytes of the characters.
  return line[CHECKSUM - 1] === ' ' && line.startsWith(crc32(json)) && /^[ -~]*$/.test(json);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.slice(CHECKSUM));
  } catch {
    return undefined;
  }
}
