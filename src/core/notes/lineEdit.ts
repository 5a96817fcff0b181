/** Replaces the lines from `from` up to, not including, `to` (both from 0) by others; nothing is replaced where they are equal. */
export interface LineEdit {
  from: number;
  to: number;
  lines: string[];
}

/** What a text says after an edit. */
export function withEdit(lines: readonly string[], { from, to, lines: written }: LineEdit): string[] {
  return [...lines.slice(0, from), ...written, ...lines.slice(to)];
}
