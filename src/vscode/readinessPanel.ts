import * as v from 'valibot';
import * as vscode from 'vscode';
import { FromReadinessPage, ReadinessPageState, type ToReadinessPage } from '../core/progress/readinessProtocol';
import type { ReadinessView } from '../core/progress/readinessView';
import type { Place } from '../core/questions/question';
import type { QuizScope } from '../core/study/scope';
import { READINESS_PANEL } from '../ids';
import { orTell } from './orTell';
import { pageHtml } from './pageHtml';
import { onDidChangeSetting } from './settings';

/** Where the page gets what it shows, and who does what its buttons say. */
export interface ReadinessOwner {
  /** @param exam null for the one in focus; of an exam that is not known any more, too, the one in focus is shown */
  view: (exam: string | null) => Promise<ReadinessView>;
  /** The view of an exam may be another one now. */
  onDidChange: readonly vscode.Event<unknown>[];
  startQuiz: (scope: QuizScope) => unknown;
  startReview: (exam: string) => unknown;
  startExam: (exam: string) => unknown;
  startConfusions: () => unknown;
  setExamDate: () => unknown;
  open: (place: Place) => unknown;
}

/** Opens the readiness page, one at a time, and brings it back after a reload of the window. */
export class ReadinessPanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private exam: string | null = null;
  /** Counts the views asked for: only the one asked for last is drawn. */
  private asked = 0;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly owner: ReadinessOwner,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewPanelSerializer(READINESS_PANEL, this),
      ...owner.onDidChange.map((event) => event(() => this.renderAgain())),
      onDidChangeSetting(['exam', 'examDate'], () => this.renderAgain()),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** @param exam null for the one in focus */
  show(exam: string | null = null): void {
    this.exam = exam;
    if (this.panel) {
      this.panel.reveal();
      this.renderAgain();
    } else {
      this.adopt(
        vscode.window.createWebviewPanel(READINESS_PANEL, vscode.l10n.t('Readiness'), vscode.ViewColumn.Active),
      );
    }
  }

  /** @param state what the page kept; anything may have become of it */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    if (this.panel) {
      panel.dispose();
    } else {
      const kept = v.safeParse(ReadinessPageState, state);
      this.exam = kept.success ? kept.output.exam : null;
      this.adopt(panel);
    }
    return Promise.resolve();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.extension, 'media', 'readiness-light.svg'),
      dark: vscode.Uri.joinPath(this.extension, 'media', 'readiness-dark.svg'),
    };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist')],
    };
    panel.onDidDispose(() => (this.panel = undefined));
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    const asset = (name: string) =>
      panel.webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', name)).toString();
    panel.webview.html = pageHtml({
      id: 'readiness',
      title: 'Readiness',
      script: asset('readiness.js'),
      styles: asset('readiness.css'),
      source: panel.webview.cspSource,
    });
  }

  private receive(message: unknown): void {
    const result = v.safeParse(FromReadinessPage, message);
    if (result.success) void orTell(this.handle(result.output));
  }

  private handle(message: FromReadinessPage): unknown {
    switch (message.type) {
      case 'ready':
        return this.render();
      case 'chooseExam':
        this.exam = message.exam;
        return this.render();
      case 'startQuiz':
        return this.owner.startQuiz(message.scope);
      case 'startReview':
        return this.owner.startReview(message.exam);
      case 'startExam':
        return this.owner.startExam(message.exam);
      case 'startConfusions':
        return this.owner.startConfusions();
      case 'setExamDate':
        return this.owner.setExamDate();
      case 'open':
        return this.owner.open({ uri: message.uri, line: message.line });
      default:
        return message satisfies never;
    }
  }

  /** A hidden page is gone and asks again when it is back. */
  private renderAgain(): void {
    if (this.panel?.visible) void orTell(this.render());
  }

  private async render(): Promise<void> {
    const asked = ++this.asked;
    const view = await this.owner.view(this.exam);
    if (asked !== this.asked) return;
    const message: ToReadinessPage = { type: 'render', view };
    await this.panel?.webview.postMessage(message);
  }
}
