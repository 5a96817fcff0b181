import * as v from 'valibot';
import * as vscode from 'vscode';

const Saved = v.object({ step: v.number(), state: v.unknown() });

/**
 * Keeps each open sitting in files of the extension's storage. A page's own state reaches the disk seconds later, or not
 * at all when the window is killed; this is written after every step. Two files take turns, so that a step that a crash
 * cut off leaves the one before it.
 */
export class QuizStore {
  private writing: Promise<void> = Promise.resolve();
  /** The last step of each panel that is on disk. */
  private readonly steps = new Map<string, number>();
  /** States whose turn to be written has not come; of each panel only the last one matters. */
  private readonly waiting = new Map<string, unknown>();

  constructor(private readonly storage: vscode.Uri) {}

  /** What was saved last, unchecked; undefined when there is nothing. */
  async load(panelId: string): Promise<unknown> {
    await this.writing;
    const saved = await Promise.all([0, 1].map((turn) => this.read(this.file(panelId, turn))));
    const [latest] = saved.filter((one) => one !== null).sort((a, b) => b.step - a.step);
    if (latest) this.steps.set(panelId, latest.step);
    return latest?.state;
  }

  /** Panels with something saved. */
  async panelIds(): Promise<string[]> {
    const files = await Promise.resolve(vscode.workspace.fs.readDirectory(this.storage)).catch(() => []);
    const ids = files.map(([name]) => /^quiz-(.+)\.[01]\.json$/.exec(name)?.[1]);
    return [...new Set(ids.filter((id) => id !== undefined))];
  }

  /** Writes one after the other, so that the last state is the one that stays. */
  save(panelId: string, state: unknown): void {
    const isWaiting = this.waiting.has(panelId);
    this.waiting.set(panelId, state);
    if (!isWaiting) this.after(() => this.write(panelId));
  }

  forget(panelId: string): void {
    this.waiting.delete(panelId);
    for (const turn of [0, 1]) this.after(() => vscode.workspace.fs.delete(this.file(panelId, turn)));
  }

  private async write(panelId: string): Promise<void> {
    if (!this.waiting.has(panelId)) return;
    const state = this.waiting.get(panelId);
    this.waiting.delete(panelId);
    const step = (this.steps.get(panelId) ?? 0) + 1;
    const bytes = new TextEncoder().encode(JSON.stringify({ step, state }));
    await vscode.workspace.fs.writeFile(this.file(panelId, step % 2), bytes);
    // Not before it is written: after a failure the same file is tried again, and the whole one stays.
    this.steps.set(panelId, step);
  }

  private async read(file: vscode.Uri): Promise<v.InferOutput<typeof Saved> | null> {
    try {
      const bytes = await vscode.workspace.fs.readFile(file);
      const saved = v.safeParse(Saved, JSON.parse(new TextDecoder().decode(bytes)));
      return saved.success ? saved.output : null;
    } catch {
      return null;
    }
  }

  private after(step: () => Thenable<void>): void {
    // Losing a save is no reason to stop a quiz: the page keeps its own copy.
    this.writing = this.writing.then(step).catch(() => {});
  }

  private file(panelId: string, turn: number): vscode.Uri {
    return vscode.Uri.joinPath(this.storage, `quiz-${panelId}.${turn}.json`);
  }
}
