import * as vscode from 'vscode';
import { BUNDLED_SCHEME, isBundled } from '../core/library/bundledScheme';

/** Characters of the person's notes that are kept; what is beyond is read again when it is needed. */
const MOST_KEPT = 64_000_000;

/** The notes as they are written, for searching. Read when they are first asked for. */
export class NoteTexts {
  private bundled: Promise<ReadonlyMap<string, string>> | undefined;
  private readonly own = new Map<string, string>();
  private kept = 0;

  constructor(private readonly extension: vscode.Uri) {}

  /** The text of a note, as it is in the editor if it is open there; empty when it cannot be read. */
  async of(uri: string): Promise<string> {
    if (isBundled(uri)) return (await this.bundledTexts()).get(uri) ?? '';
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (open) return open.getText();
    const known = this.own.get(uri);
    if (known !== undefined) return known;
    const text = await read(vscode.Uri.parse(uri, true));
    if (this.kept + text.length <= MOST_KEPT) {
      this.own.set(uri, text);
      this.kept += text.length;
    }
    return text;
  }

  /** Forgets notes that have changed; without addresses all of the person's own. */
  forget(uris: Iterable<string> = [...this.own.keys()]): void {
    for (const uri of uris) {
      this.kept -= this.own.get(uri)?.length ?? 0;
      this.own.delete(uri);
    }
  }

  /** One file that `esbuild.js` writes: in the browser every file is a request. */
  private bundledTexts(): Promise<ReadonlyMap<string, string>> {
    const file = vscode.Uri.joinPath(this.extension, 'dist', 'search.json');
    this.bundled ??= read(file).then((text) => {
      const byPath = text === '' ? {} : (JSON.parse(text) as Record<string, string>);
      return new Map(Object.entries(byPath).map(([path, note]) => [`${BUNDLED_SCHEME}:/${path}`, note]));
    });
    return this.bundled;
  }
}

async function read(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
