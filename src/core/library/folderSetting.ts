/** An entry of the setting `awsMlNotes.folders`, as far as it can be understood without the editor. */
export type FolderSetting =
  /** With a scheme: `vscode-vfs://…`. */
  | { kind: 'address'; text: string }
  /** On this machine. */
  | { kind: 'absolute'; path: string }
  /** In every folder of the workspace, or in the one of that name. */
  | { kind: 'relative'; path: string; root: string | null }
  /** Below a home folder, where there is none: in a browser. */
  | { kind: 'homeless' };

/**
 * Reads a folder as people write it: `C:\notes`, `~/notes`, `${workspaceFolder}/notes`, `notes`, `vscode-vfs://…`.
 * @param home path of the user's home folder, where there is one
 */
export function readFolderSetting(text: string, home: string | null): FolderSetting {
  const written = text.trim();
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written)) return { kind: 'address', text: written };
  const [fromHome] = /^(?:~|\$\{userHome\})(?=$|[\\/])/.exec(written) ?? [];
  if (fromHome !== undefined) {
    return home === null ? { kind: 'homeless' } : { kind: 'absolute', path: home + written.slice(fromHome.length) };
  }
  if (/^(\/|\\\\|[a-z]:([\\/]|$))/i.test(written)) return { kind: 'absolute', path: written };
  const [variable = '', root] = /^\$\{workspaceFolder(?::([^}]*))?\}[\\/]*/.exec(written) ?? [];
  return { kind: 'relative', path: written.slice(variable.length).replaceAll('\\', '/'), root: root ?? null };
}
