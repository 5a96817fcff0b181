/** The anchor of a line, counted from 1, in a previewed note. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}
