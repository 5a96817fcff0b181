import * as v from 'valibot';
import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import { textOf, type MindMap } from '../core/mindMap/mindMap';
import { FromMindMapPage, type MindMapTarget, type ToMindMapPage } from '../core/mindMap/mindMapProtocol';
import type { Place } from '../core/questions/question';
import { openPlace, openSource } from './openNote';
import { orTell } from './orTell';
import { pageHtml } from './pageHtml';
import { readMindMap } from './readMindMap';
import { saveMindMap } from './saveMindMap';
import type { LibraryStore } from './libraryStore';

/** Milliseconds of quiet in the typing after which the map follows. */
const SETTLE = 150;
/** Milliseconds in which a page has to give its picture. */
const PATIENCE = 30_000;

/** One map in its tab. What it subscribes to ends with the tab. */
export class MindMapPanel {
  private title = '';
  private pending: ReturnType<typeof setTimeout> | undefined;
  /** Counts the maps asked for: only the one asked for last is drawn. */
  private asked = 0;
  private readonly drawn = new vscode.EventEmitter<void>();
  private readonly pictured = new vscode.EventEmitter<string>();
  private isDrawn = false;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private readonly target: MindMapTarget,
    private readonly store: LibraryStore,
  ) {
    const { webview } = panel;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'media', 'mind-map-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media', 'mind-map-dark.svg'),
    };
    webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
    const subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      store.onDidChange(({ notes }) => this.isConcerned(notes) && this.renderSoon()),
      vscode.workspace.onDidChangeTextDocument(
        ({ document }) => target.kind === 'note' && document.uri.toString() === target.uri && this.renderSoon(),
      ),
      this.drawn,
      this.pictured,
    ];
    panel.onDidDispose(() => {
      clearTimeout(this.pending);
      vscode.Disposable.from(...subscriptions).dispose();
    });
    const asset = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
    webview.html = pageHtml({
      id: 'mindmap',
      title: 'Mind Map',
      script: asset('mindmap.js'),
      styles: asset('mindmap.css'),
      source: webview.cspSource,
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  /** What is shown as SVG. */
  async picture(): Promise<string> {
    this.panel.reveal();
    if (!this.isDrawn) await next(this.drawn.event);
    const picture = next(this.pictured.event);
    await this.post({ type: 'takePicture' });
    return picture;
  }

  private isConcerned(notes: readonly string[] | null): boolean {
    return this.target.kind === 'outline' || notes === null || notes.includes(this.target.uri);
  }

  private receive(message: unknown): void {
    const result = v.safeParse(FromMindMapPage, message);
    if (result.success) void orTell(this.handle(result.output));
  }

  private handle(message: FromMindMapPage): unknown {
    switch (message.type) {
      case 'ready':
        return this.render();
      case 'open':
        return this.open({ uri: message.uri, line: message.line });
      case 'save':
        return saveMindMap(message.svg, this.title, this.target);
      case 'picture':
        this.pictured.fire(message.svg);
        return undefined;
      default:
        return message satisfies never;
    }
  }

  /** The person's own notes are opened to be written, beside the map; ours to be read. */
  private open(place: Place): Promise<void> {
    if (isBundled(place.uri)) return openPlace(place);
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === place.uri);
    const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== this.panel.viewColumn);
    return openSource(place, shown?.viewColumn ?? other?.viewColumn ?? vscode.ViewColumn.Beside);
  }

  /** A hidden page is gone and asks again when it is back. */
  private renderSoon(): void {
    if (!this.panel.visible) return;
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void orTell(this.render()), SETTLE);
  }

  private async render(): Promise<void> {
    const asked = ++this.asked;
    const map = await readMindMap(this.target, this.store);
    if (asked === this.asked) await this.draw(map);
  }

  private async draw(map: MindMap | null): Promise<void> {
    if (!map) {
      const message = vscode.l10n.t('There is nothing to draw any more: the note was moved or deleted.');
      await this.post({ type: 'gone', message });
      return;
    }
    this.title = textOf(map.root);
    this.panel.title = this.title;
    await this.post({ type: 'render', target: this.target, map });
    this.isDrawn = true;
    this.drawn.fire();
  }

  private post(message: ToMindMapPage): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }
}

/** What comes next; rejects when nothing does. */
function next<T>(event: vscode.Event<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const once = event((value) => {
      clearTimeout(timer);
      once.dispose();
      resolve(value);
    });
    const timer = setTimeout(() => {
      once.dispose();
      reject(new Error(vscode.l10n.t('The map could not be drawn.')));
    }, PATIENCE);
  });
}
