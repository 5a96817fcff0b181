import * as vscode from 'vscode';

/**
 * Keeps each open quiz in a file of the extension's storage. A page's own state reaches the disk seconds later,
 * or not at all when the window is killed; this is written after every step.
 */
export class QuizStore {
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly storage: vscode.Uri) {}

  /** What was saved last for a panel, unchecked; undefined when there is nothing. */
  async load(panelId: string): Promise<unknown> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.file(panelId));
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Writes one after the other, so that the last state is the one that stays. */
  save(panelId: string, state: unknown): void {
    this.after(() =>
      vscode.workspace.fs.writeFile(this.file(panelId), new TextEncoder().encode(JSON.stringify(state))),
    );
  }

  forget(panelId: string): void {
    this.after(() => vscode.workspace.fs.delete(this.file(panelId)));
  }

  private after(step: () => Thenable<void>): void {
    // Losing a save is no reason to stop a quiz: the page keeps its own copy.
    this.writing = this.writing.then(step).catch(() => {});
  }

  private file(panelId: string): vscode.Uri {
    return vscode.Uri.joinPath(this.storage, `quiz-${panelId}.json`);
  }
}
