import ignore from 'ignore';

/** A `.gitignore`: the folder that it stands in, with a slash at the end, and its text. */
export interface IgnoreFile {
  folder: string;
  text: string;
}

/**
 * Whether Git would leave a path out: each file speaks for its folder and what is below, a deeper one has the last word.
 * Git's own folder and installed packages are left out in any case. Paths begin like the folders.
 */
export function gitIgnored(files: readonly IgnoreFile[]): (path: string) => boolean {
  const fromTheRoot = files
    .map(({ folder, text }) => ({ folder, rules: ignore({ ignorecase: false }).add(text) }))
    .sort((a, b) => a.folder.length - b.folder.length);
  return (path) => {
    if (/(?:^|\/)(?:\.git|node_modules)\//.test(path)) return true;
    return fromTheRoot.reduce((isIgnored, { folder, rules }) => {
      if (!path.startsWith(folder) || path === folder) return isIgnored;
      const { ignored, unignored } = rules.test(path.slice(folder.length));
      return ignored || (isIgnored && !unignored);
    }, false);
  };
}
