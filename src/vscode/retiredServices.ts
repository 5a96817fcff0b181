import * as vscode from 'vscode';
import { isRetired, statusSentence, type Service } from '../core/services/service';
import { COMMANDS, SETTINGS } from '../ids';
import type { MentionFinder } from './mentionFinder';
import { marksRetiredServices } from './settings';

const CODE = 'retired-service';
/** Milliseconds without a change before a file is looked through again. */
const SETTLE = 800;

/** Hints, off by default, on services in the visible files that have ended, closed or will end, with what to use instead. */
export function registerRetiredServices(
  finder: MentionFinder,
  onDidChangeLibrary: vscode.Event<unknown>,
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
  /** The check that is due or running for a file, by its address; a newer one ends it. */
  private readonly checks = new Map<string, vscode.CancellationTokenSource>();
  private readonly subscription = vscode.Disposable.from(
    this.collection,
    vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isVisible(document)) this.checkSoon(document, SETTLE);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`${SETTINGS.prefix}.${SETTINGS.retiredServices}`)) return;
      this.collection.clear();
      this.refresh();
    }),
  );

  constructor(private readonly finder: MentionFinder) {
    this.refresh();
  }

  refresh(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.checkSoon(document, 0);
  }

  dispose(): void {
    for (const check of this.checks.values()) check.cancel();
    this.subscription.dispose();
  }

  private checkSoon(document: vscode.TextDocument, delay: number): void {
    if (!marksRetiredServices(document)) {
      this.forget(document.uri);
      return;
    }
    const key = document.uri.toString();
    this.checks.get(key)?.cancel();
    const check = new vscode.CancellationTokenSource();
    this.checks.set(key, check);
    const timer = setTimeout(() => void this.check(document, check.token), delay);
    check.token.onCancellationRequested(() => clearTimeout(timer));
  }

  private async check(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    const services = await this.finder.services();
    const { mentions } = await this.finder.all(document, token);
    if (token.isCancellationRequested) return;
    const diagnostics = mentions.flatMap(({ start, end, serviceId }) => {
      const service = services.get(serviceId);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return service && isRetired(service) ? [diagnosticOn(service, range)] : [];
    });
    this.collection.set(document.uri, diagnostics);
  }

  private forget(uri: vscode.Uri): void {
    this.checks.get(uri.toString())?.cancel();
    this.checks.delete(uri.toString());
    this.collection.delete(uri);
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
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
    return (await Promise.all(hints.map((hint) => this.actionFor(document, hint)))).flat();
  }

  private async actionFor(document: vscode.TextDocument, hint: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
    const found = await this.finder.service(document, hint.range.start);
    if (!found) return [];
    const title = vscode.l10n.t('Open the note on {0}', found.service.name);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [hint];
    action.command = { command: COMMANDS.openNote, title, arguments: [{ uri: found.service.uri, line: 1 }] };
    return [action];
  }
}
