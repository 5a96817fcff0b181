import { escaped } from '../notes/inline';
import type { LineEdit } from '../notes/lineEdit';
import type { Section } from '../notes/note';

/** A term as somebody keeps it while reading or coding. */
export interface CapturedTerm {
  name: string;
  /** One line of Markdown; may be empty. */
  definition: string;
  /** Where it was met. */
  source: { label: string; target: string | null } | null;
}

/** The heading under which captured terms gather, so that they never join a list that means something else. */
export const CAPTURED = 'Captured terms';

/**
 * Puts a term at the end of a note's captured terms, which begin at the end of the note.
 * @param sections the note's headings as they are now
 */
export function appendTerm(lines: readonly string[], sections: readonly Section[], term: CapturedTerm): LineEdit {
  const written = termLines(term);
  const index = sections.findIndex(({ title }) => title.toLowerCase() === CAPTURED.toLowerCase());
  const heading = sections[index];
  if (!heading) {
    const end = endOfText(lines, lines.length);
    const before = end === 0 ? [] : [''];
    return { from: end, to: lines.length, lines: [...before, `## ${CAPTURED}`, '', ...written, ''] };
  }
  const next = sections[index + 1]?.line;
  const limit = next === undefined ? lines.length : next - 1;
  const end = endOfText(lines, limit);
  const isFirst = end <= heading.line;
  return { from: end, to: limit, lines: [...(isFirst ? [''] : []), ...written, ''] };
}

function termLines({ name, definition, source }: CapturedTerm): string[] {
  const lines = [`- **${escaped(name.trim())}**: ${definition.replace(/\s+/g, ' ').trim()}`.trimEnd()];
  if (!source) return lines;
  const label = escaped(source.label);
  return [...lines, `  - Source: ${source.target ? `[${label}](${source.target})` : label}`];
}

/** The line behind the last one with text, of those before a limit. */
function endOfText(lines: readonly string[], limit: number): number {
  let end = limit;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  return end;
}
