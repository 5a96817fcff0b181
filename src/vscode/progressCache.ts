import * as v from 'valibot';
import * as vscode from 'vscode';

const Segment = v.tuple([v.string(), v.object({ lines: v.number(), newest: v.number() })]);
const Cache = v.object({ location: v.string(), segments: v.array(Segment), progress: v.unknown() });
type Cache = v.InferOutput<typeof Cache>;

/** What was derived from the log, so that opening need not read all of it. It may be lost at any time. */
export class ProgressCache {
  constructor(
    private readonly file: vscode.Uri,
    /** The folder whose log it was derived from. */
    private readonly location: vscode.Uri,
  ) {}

  /** Null when there is none, or one of another folder. What was derived is not checked. */
  async read(): Promise<Cache | null> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.file));
      const cache = v.safeParse(Cache, JSON.parse(text));
      return cache.success && cache.output.location === this.location.toString() ? cache.output : null;
    } catch {
      return null;
    }
  }

  async write(parts: Omit<Cache, 'location'>): Promise<void> {
    const text = JSON.stringify({ location: this.location.toString(), ...parts });
    await vscode.workspace.fs.writeFile(this.file, new TextEncoder().encode(text));
  }
}
