import type { SegmentFolder } from '../../src/core/progress/segmentFolder';

/** A folder in memory without faults. */
export function memoryFolder(files = new Map<string, string>()): SegmentFolder & { files: Map<string, string> } {
  const textOf = (name: string) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return text;
  };
  // Calls answer later, as those of every file system do.
  const later = <T>(work: () => T) => Promise.resolve().then(work);
  return {
    files,
    list: () => later(() => [...files.keys()]),
    read: (name) => later(() => textOf(name)),
    write: (name, text) => later(() => void files.set(name, text)),
    rename: (from, to) =>
      later(() => {
        if (files.has(to)) throw new Error(`${to} exists.`);
        files.set(to, textOf(from));
        files.delete(from);
      }),
    remove: (name) => later(() => void files.delete(name)),
  };
}
