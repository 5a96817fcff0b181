const SET_ASIDE = 'set-aside-';
const UNFINISHED = '.tmp';

/** The name of a segment before it is whole. */
export function unfinishedName(name: string): string {
  return name + UNFINISHED;
}

/** Any name that ends so is read: a sync tool gives names of its own to the copies it makes. */
export function isSegment(name: string): boolean {
  return name.endsWith('.jsonl') && !name.startsWith(SET_ASIDE);
}

/** Left by a window that was killed while it wrote, or written at this moment. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(UNFINISHED) && isSegment(name.slice(0, -UNFINISHED.length));
}

/** A name for a damaged segment that is not read any more. */
export function setAsideName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const free = `${SET_ASIDE}${number === 1 ? '' : `${number}-`}${name}`;
    if (!taken.includes(free)) return free;
  }
}
