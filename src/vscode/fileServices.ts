import * as vscode from 'vscode';
import type { QuizScope } from '../core/study/scope';
import { CONTEXT_WORKSPACE, VIEWS } from '../ids';
import type { FileMentions, MentionFinder } from './mentionFinder';
import { nodesOf, placeItem, serviceItem, type PlaceNode, type ServiceNode } from './serviceNodes';
import { scanWorkspace } from './workspaceScan';

/** Milliseconds without a change before a file is looked through again. */
const SETTLE = 400;

/** The services that the active file names or, on demand, all files of the workspace. */
export class FileServices implements vscode.TreeDataProvider<ServiceNode | PlaceNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private nodes: ServiceNode[] = [];
  private isWorkspace = false;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private running = new vscode.CancellationTokenSource();
  private readonly view: vscode.TreeView<ServiceNode | PlaceNode>;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly finder: MentionFinder,
    onDidChangeLibrary: vscode.Event<unknown>,
  ) {
    this.view = vscode.window.createTreeView(VIEWS.fileServices, { treeDataProvider: this, showCollapseAll: true });
    this.subscription = vscode.Disposable.from(
      this.view,
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.refreshSoon(0)),
      vscode.window.onDidChangeActiveNotebookEditor(() => this.refreshSoon(0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && activeFile()?.documents.includes(document)) this.refreshSoon(SETTLE);
      }),
      this.view.onDidChangeVisibility(() => this.refreshSoon(0)),
      onDidChangeLibrary(() => this.refreshSoon(0)),
    );
    this.refreshSoon(0);
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.running.cancel();
    this.running.dispose();
    this.subscription.dispose();
  }

  getChildren(node?: ServiceNode | PlaceNode): (ServiceNode | PlaceNode)[] {
    if (!node) return this.nodes;
    return node.type === 'service' ? node.places : [];
  }

  getTreeItem(node: ServiceNode | PlaceNode): vscode.TreeItem {
    return node.type === 'service' ? serviceItem(node) : placeItem(node);
  }

  /** Shows the services of the active file, also instead of those of the workspace. */
  async showFile(): Promise<void> {
    const token = this.begin();
    await this.setWorkspace(false);
    const file = activeFile();
    const found = file ? await this.mentionsIn(file, token) : [];
    if (found) await this.show(found, file?.name ?? '', token);
  }

  /** Looks through all files of the workspace, with progress, until it is cancelled. */
  async showWorkspace(): Promise<void> {
    const token = this.begin();
    await this.setWorkspace(true);
    const found = await scanWorkspace(this.finder, token);
    if (token.isCancellationRequested) return;
    if (!found) return this.showFile();
    await this.show(found, vscode.workspace.name ?? vscode.l10n.t('this workspace'), token);
    await vscode.commands.executeCommand(`${VIEWS.fileServices}.focus`);
  }

  /** What a quiz on the active file, or on the workspace while that is shown, would be about; null when they name no service. */
  async quizScope(): Promise<QuizScope | null> {
    if (this.isWorkspace) return scopeOf(this.nodes, this.view.description ?? '');
    const file = activeFile();
    const found = file && (await this.mentionsIn(file, new vscode.CancellationTokenSource().token));
    return found ? scopeOf(nodesOf(found, await this.finder.services()), file.name) : null;
  }

  /** A newer run ends an older one. */
  private begin(): vscode.CancellationToken {
    this.running.cancel();
    this.running.dispose();
    this.running = new vscode.CancellationTokenSource();
    return this.running.token;
  }

  private refreshSoon(delay: number): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      if (this.view.visible && !this.isWorkspace) void this.showFile();
    }, delay);
  }

  private async setWorkspace(isWorkspace: boolean): Promise<void> {
    this.isWorkspace = isWorkspace;
    this.view.title = isWorkspace ? vscode.l10n.t('Services in the Workspace') : vscode.l10n.t('Services in This File');
    await vscode.commands.executeCommand('setContext', CONTEXT_WORKSPACE, isWorkspace);
  }

  private async mentionsIn({ documents }: OpenFile, token: vscode.CancellationToken): Promise<FileMentions[] | null> {
    const found: FileMentions[] = [];
    for (const document of documents) {
      found.push(await this.finder.all(document, token));
      if (token.isCancellationRequested) return null;
    }
    return found;
  }

  private async show(files: readonly FileMentions[], title: string, token: vscode.CancellationToken): Promise<void> {
    const nodes = nodesOf(files, await this.finder.services());
    if (token.isCancellationRequested) return;
    this.nodes = nodes;
    this.view.description = title;
    const isEmpty = nodes.length === 0 && title !== '';
    this.view.message = isEmpty ? vscode.l10n.t('No AWS services are named in {0}.', title) : undefined;
    this.changed.fire(undefined);
  }
}

function scopeOf(nodes: readonly ServiceNode[], title: string): QuizScope | null {
  const ids = nodes.flatMap(({ scope, service }) => (scope ? [service.noteId] : []));
  return ids.length > 0 ? { kind: 'notes', ids, title: vscode.l10n.t('Services in {0}', title) } : null;
}

/** What is open in the active editor: a document, or all cells of a notebook. */
interface OpenFile {
  name: string;
  documents: vscode.TextDocument[];
}

function activeFile(): OpenFile | undefined {
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  if (notebook) {
    const documents = notebook.getCells().map((cell) => cell.document);
    return { name: vscode.workspace.asRelativePath(notebook.uri), documents };
  }
  const document = vscode.window.activeTextEditor?.document;
  return document && { name: vscode.workspace.asRelativePath(document.uri), documents: [document] };
}
