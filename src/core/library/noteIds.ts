/** A note before it has its id. */
export interface Unnamed {
  /** What its folder is called, as no other folder is: see `folderKeys`. */
  folder: string;
  /** Inside its folder. */
  path: string;
  /** The `id:` of its front matter. */
  ownId: string | null;
}

/**
 * What begins the ids of each folder's notes: the folder's name, which no other folder has, nor the bundled notes.
 * @param names in the order of the setting, so that adding a folder changes no id of the others
 */
export function folderKeys(names: readonly string[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const key = firstFree(used, name, (number) => `${name}-${number}`);
    used.add(key);
    return key;
  });
}

/**
 * The ids of notes, no two of them the same. The `id:` of a front matter goes first: it stays when the file moves.
 * A note whose `id:` another one has is known by its path, as all others are.
 * @param taken ids of other notes
 */
export function noteIds(notes: readonly Unnamed[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  const claimed = notes.map(({ ownId }) => {
    if (ownId === null || used.has(ownId)) return null;
    used.add(ownId);
    return ownId;
  });
  return notes.map(({ folder, path }, index) => {
    const own = claimed[index];
    if (own) return own;
    const whole = `${folder}/${path}`;
    const id = firstFree(used, withoutEnding(whole), (number) => (number === 2 ? whole : `${whole}-${number}`));
    used.add(id);
    return id;
  });
}

/** `services/athena.md` is known as `services/athena`. */
export function withoutEnding(path: string): string {
  return path.replace(/\.(md|markdown)$/i, '');
}

function firstFree(used: ReadonlySet<string>, wanted: string, next: (number: number) => string): string {
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const one = next(number);
    if (!used.has(one)) return one;
  }
}
