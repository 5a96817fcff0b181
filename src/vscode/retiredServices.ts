import * as vscode from 'vscode';
import { statusSentence, type Service } from '../core/services/service';
import { COMMANDS, SETTINGS } from '../ids';
import type { MentionFinder } from './mentionFinder';
import { marksRetiredServices } from './settings';

const CODE = 'retired-service';
/** Milliseconds without a change before a file is looked through again. */
const SETTLE = 800;

const retired: readonly Service['status'][] = ['ended', 'closed to new customers', 'end of support announced'];

/** Hints, off by default, on services in the visible files that have ended or closed, with what to use instead. */
export function registerRetiredServices(
  finder: MentionFinder,
  onDidChangeLibrary: vscode.Event<void>,
): vscode.Disposable {
  const hints = new RetiredServices(finder);
  return vscode.Disposable.from(
    hints,
    onDidChangeLibrary(() => hints.refresh()),
    vscode.languages.registerCodeActionsProvider({ scheme: '*' }, new OpenNoteActions(finder), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

class RetiredServices implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('awsMlNotes.retired');
  private readonly pending = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscription = vscode.Disposable.from(
    this.collection,
    vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => this.checkSoon(document, SETTLE)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.collection.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS.prefix}.${SETTINGS.retiredServices}`)) this.refresh();
    }),
  );

  constructor(private readonly finder: MentionFinder) {
    this.refresh();
  }

  refresh(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.checkSoon(document, 0);
  }

  dispose(): void {
    for (const timer of this.pending.values()) clearTimeout(timer);
    this.subscription.dispose();
  }

  private checkSoon(document: vscode.TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.pending.get(key));
    if (!marksRetiredServices(document)) {
      this.collection.delete(document.uri);
      return;
    }
    this.pending.set(
      key,
      setTimeout(() => void this.check(document), delay),
    );
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    this.pending.delete(document.uri.toString());
    const { version } = document;
    const services = await this.finder.services();
    const mentions = await this.finder.all(document, new vscode.CancellationTokenSource().token);
    if (document.isClosed || document.version !== version || !marksRetiredServices(document)) return;
    const diagnostics = mentions.flatMap(({ start, end, serviceId }) => {
      const service = services.get(serviceId);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return service && retired.includes(service.status) ? [diagnosticOn(service, range)] : [];
    });
    this.collection.set(document.uri, diagnostics);
  }
}

function diagnosticOn(service: Service, range: vscode.Range): vscode.Diagnostic {
  const message = `${service.name}: ${statusSentence(service) ?? ''}`;
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'ML Exam Notes';
  diagnostic.code = { value: CODE, target: vscode.Uri.parse(service.uri) };
  return diagnostic;
}

/** Offers the note of the service that a hint is about. */
class OpenNoteActions implements vscode.CodeActionProvider {
  constructor(private readonly finder: MentionFinder) {}

  async provideCodeActions(document: vscode.TextDocument, _range: vscode.Range, context: vscode.CodeActionContext) {
    const hints = context.diagnostics.filter(({ code }) => typeof code === 'object' && code.value === CODE);
    const [hint] = hints;
    if (!hint) return [];
    const found = await this.finder.service(document, hint.range.start);
    if (!found) return [];
    const action = new vscode.CodeAction(
      vscode.l10n.t('Open the note on {0}', found.service.name),
      vscode.CodeActionKind.QuickFix,
    );
    action.diagnostics = hints;
    action.command = {
      command: COMMANDS.openNote,
      title: action.title,
      arguments: [{ uri: found.service.uri, line: 1 }],
    };
    return [action];
  }
}
