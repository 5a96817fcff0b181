import * as vscode from 'vscode';
import type { Place } from '../core/questions/question';

/** Shows one place after the other without taking the focus, in one tab, and leads back to where the person was. */
export class PreviewTour implements vscode.Disposable {
  private readonly start = vscode.window.activeTextEditor;
  private readonly selection = this.start?.selection;
  private readonly visible = this.start?.visibleRanges[0];
  private readonly wasPreview = vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false;
  private readonly opened = new Set(textTabs().map(([uri]) => uri));
  private readonly visited = new Set<string>();
  private readonly mark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
  });
  private next: Place | undefined;
  private moving: Promise<void> | undefined;

  /** Shows the source of a place; of several calls in a row the last one counts. */
  show(place: Place): Promise<void> {
    this.next = place;
    this.moving ??= this.move().finally(() => (this.moving = undefined));
    return this.moving;
  }

  /** Back to the editor and the selection from before. */
  async goBack(): Promise<void> {
    this.next = undefined;
    await this.moving;
    if (this.visited.size === 0) return;
    if (this.start && this.selection) {
      const { document, viewColumn } = this.start;
      const editor = await vscode.window.showTextDocument(document, {
        selection: this.selection,
        preview: this.wasPreview,
        ...(viewColumn && { viewColumn }),
      });
      if (this.visible) editor.revealRange(this.visible, vscode.TextEditorRevealType.AtTop);
    }
    await this.tidy();
  }

  /** Closes what was opened on the way, but not what is to stay. */
  async tidy(stays?: string): Promise<void> {
    this.next = undefined;
    await this.moving;
    const extra = textTabs().filter(([uri]) => this.visited.has(uri) && !this.opened.has(uri) && uri !== stays);
    if (extra.length > 0) await vscode.window.tabGroups.close(extra.map(([, tab]) => tab));
  }

  dispose(): void {
    this.mark.dispose();
  }

  private async move(): Promise<void> {
    while (this.next) {
      const { uri, line } = this.next;
      this.next = undefined;
      const before = [...this.visited];
      this.visited.add(uri);
      const range = new vscode.Range(line - 1, 0, line - 1, 0);
      try {
        const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
          preview: true,
          preserveFocus: true,
          selection: range,
          viewColumn: vscode.ViewColumn.Active,
        });
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
        editor.setDecorations(this.mark, [range]);
      } catch {
        // A note that is gone has nothing to show; opening it says so.
      }
      // Where the person has preview tabs turned off, each place gets a tab of its own.
      const left = textTabs().filter(([known]) => known !== uri && before.includes(known) && !this.opened.has(known));
      if (left.length > 0)
        await vscode.window.tabGroups.close(
          left.map(([, tab]) => tab),
          true,
        );
    }
  }
}

function textTabs(): [uri: string, tab: vscode.Tab][] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab): [string, vscode.Tab][] =>
      tab.input instanceof vscode.TabInputText ? [[tab.input.uri.toString(), tab]] : [],
    );
}
