import fs from 'node:fs/promises';
import path from 'node:path';
import type { SegmentFolder } from '../../src/core/progress/segmentFolder';

/** A folder of this machine, with the behaviour that VS Code gives to it. */
export function nodeFolder(root: string): SegmentFolder {
  const file = (name: string) => path.join(root, name);
  return {
    async list() {
      return (await fs.readdir(root).catch(nothingThere)) ?? [];
    },
    read: (name) => fs.readFile(file(name), 'utf8'),
    async write(name, text) {
      await fs.mkdir(root, { recursive: true });
      await fs.writeFile(file(name), text);
    },
    // Like VS Code: a look before, then the system's rename, which would overwrite.
    async rename(from, to) {
      if (await fs.stat(file(to)).catch(nothingThere)) throw new Error(`${to} exists.`);
      await fs.rename(file(from), file(to));
    },
    remove: (name) => fs.rm(file(name), { force: true }),
  };
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
