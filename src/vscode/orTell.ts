import * as vscode from 'vscode';

/** Tells the person what went wrong with something that a page asked for; of a command the editor tells it. */
export async function orTell(work: unknown): Promise<void> {
  try {
    await work;
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
