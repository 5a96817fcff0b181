import { readBlocks, type Block } from '../blocks';
import { linksIn } from '../inline';

/** What `See:` and `Tasks:` behind the answers say. */
export interface Closing {
  /** As written. */
  see: { label: string; target: string; line: number } | null;
  /** Null when the question belongs to all tasks of its note. */
  tasks: string[] | null;
}

/** Lines of text and where the first of them stands. */
interface ClosingLines {
  text: string;
  line: number;
}

const closingLine = /^\s*(See|Tasks):\s*(.+)$/;

export function readClosing(all: readonly ClosingLines[]): Closing {
  const closing: Closing = { see: null, tasks: null };
  for (const { text, line } of all) {
    text.split('\n').forEach((written, index) => {
      const [, field, value = ''] = closingLine.exec(written) ?? [];
      const link = linksIn(value)[0];
      if (field === 'See' && link) closing.see = { ...link, line: line + index };
      if (field === 'Tasks') closing.tasks = value.split(/[,\s]+/).filter(Boolean);
    });
  }
  return closing;
}

export function hasClosing({ text }: ClosingLines): boolean {
  return text.split('\n').some((line) => closingLine.test(line));
}

/**
 * Without an empty line before them, Markdown takes closing lines for the end of the last reason, option or table.
 * Reads the block again without them.
 * @param lines all lines of the file
 */
export function splitClosing(block: Block, lines: readonly string[]): { block: Block; closing: ClosingLines | null } {
  const first = block.line - 1;
  const written = lines.slice(first, block.end - 1);
  let length = written.length;
  while (length > 0 && isEmptyOrClosing(written[length - 1] ?? '')) length--;
  const closing = { text: written.slice(length).join('\n'), line: block.line + length };
  const [rest] = hasClosing(closing) ? readBlocks(written.slice(0, length).join('\n'), first) : [];
  return rest ? { block: rest, closing } : { block, closing: null };
}

function isEmptyOrClosing(line: string): boolean {
  return line.trim() === '' || closingLine.test(line);
}
