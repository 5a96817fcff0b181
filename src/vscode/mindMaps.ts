import * as v from 'valibot';
import * as vscode from 'vscode';
import { MindMapPageState, type MindMapTarget } from '../core/mindMap/mindMapProtocol';
import { MIND_MAP_PANEL } from '../ids';
import type { LibraryStore } from './libraryStore';
import { MindMapPanel } from './mindMapPanel';

/** Opens maps, one tab for each, and brings them back after a reload of the window. */
export class MindMaps implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly open = new Map<string, MindMapPanel>();
  private readonly registration = vscode.window.registerWebviewPanelSerializer(MIND_MAP_PANEL, this);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly store: LibraryStore,
  ) {}

  dispose(): void {
    this.registration.dispose();
  }

  /** Beside the note when that is being written. */
  show(target: MindMapTarget): MindMapPanel {
    const known = this.open.get(keyOf(target));
    if (known) {
      known.reveal();
      return known;
    }
    const isWritten = target.kind === 'note' && vscode.window.activeTextEditor?.document.uri.toString() === target.uri;
    const column = isWritten ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    return this.adopt(vscode.window.createWebviewPanel(MIND_MAP_PANEL, vscode.l10n.t('Mind Map'), column), target);
  }

  /** What the map of a note shows at first, or shows now if it is open, as SVG. */
  async picture(target: MindMapTarget): Promise<string> {
    const wasOpen = this.open.has(keyOf(target));
    const panel = this.show(target);
    try {
      return await panel.picture();
    } finally {
      if (!wasOpen) panel.close();
    }
  }

  /** @param state what the page kept; anything may have become of it */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(MindMapPageState, state);
    if (kept.success && !this.open.has(keyOf(kept.output.target))) this.adopt(panel, kept.output.target);
    else panel.dispose();
    return Promise.resolve();
  }

  private adopt(panel: vscode.WebviewPanel, target: MindMapTarget): MindMapPanel {
    const map = new MindMapPanel(panel, this.extension, target, this.store);
    this.open.set(keyOf(target), map);
    panel.onDidDispose(() => this.open.delete(keyOf(target)));
    return map;
  }
}

function keyOf(target: MindMapTarget): string {
  return target.kind === 'note' ? `note ${target.uri}` : `outline ${target.id}`;
}
