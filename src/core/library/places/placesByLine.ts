import type { Section } from '../../notes/note';

/** For a line the place that the nearest heading above it names; null when none does. */
export function placesByLine(sections: readonly Section[]): (line: number) => string | null {
  const starts: { line: number; place: string | null }[] = [];
  const open: { depth: number; place: string | null }[] = [];
  for (const { depth, line, serves } of sections) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const place = serves ?? open.at(-1)?.place ?? null;
    open.push({ depth, place });
    starts.push({ line, place });
  }
  return (line) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return starts[low - 1]?.place ?? null;
  };
}
