import * as vscode from 'vscode';
import { servicesIn, type ServiceCount } from '../core/mentions/servicesIn';
import type { Place } from '../core/questions/question';
import { statusSentence } from '../core/services/service';
import type { QuizScope } from '../core/study/scope';
import { CONTEXT_WORKSPACE, VIEWS } from '../ids';
import type { MentionFinder } from './mentionFinder';
import { scanWorkspace, type FileMentions } from './workspaceScan';

/** A service with its places, or one of the places. */
type Node = ServiceNode | PlaceNode;

interface ServiceNode {
  type: 'service';
  service: ServiceCount['service'];
  places: PlaceNode[];
  /** What the commands on a node ask for. */
  open: Place;
  scope: QuizScope | null;
}

interface PlaceNode {
  type: 'place';
  parent: ServiceNode;
  uri: vscode.Uri;
  range: vscode.Range;
  /** The line, and where in it the mention stands. */
  line: string;
  highlight: [start: number, end: number];
  /** Where it is: a line, or a file and a line. */
  description: string;
}

/** Milliseconds without a change before a file is looked through again. */
const SETTLE = 400;

/** The services that the active file names or, on demand, all files of the workspace. */
export class FileServices implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private nodes: ServiceNode[] = [];
  private isWorkspace = false;
  private title = '';
  private pending: ReturnType<typeof setTimeout> | undefined;
  private scanning = new vscode.CancellationTokenSource();
  private readonly view: vscode.TreeView<Node>;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly finder: MentionFinder,
    onDidChangeLibrary: vscode.Event<void>,
  ) {
    this.view = vscode.window.createTreeView(VIEWS.fileServices, { treeDataProvider: this, showCollapseAll: true });
    this.subscription = vscode.Disposable.from(
      this.view,
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.refreshSoon(0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === vscode.window.activeTextEditor?.document)
          this.refreshSoon(SETTLE);
      }),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.refreshSoon(0)),
      onDidChangeLibrary(() => this.refreshSoon(0)),
    );
    this.refreshSoon(0);
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.scanning.dispose();
    this.subscription.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.nodes;
    return node.type === 'service' ? node.places : [];
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'place' ? node.parent : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.type === 'service' ? serviceItem(node) : placeItem(node);
  }

  /** Shows the services of the active file again. */
  async showFile(): Promise<void> {
    await this.setWorkspace(false);
    this.refreshSoon(0);
  }

  /** Looks through all files of the workspace, with progress, until it is cancelled. */
  async showWorkspace(): Promise<void> {
    const found = await scanWorkspace(this.finder);
    if (!found) return;
    await this.setWorkspace(true);
    await this.show(found, vscode.workspace.name ?? vscode.l10n.t('this workspace'));
    await vscode.commands.executeCommand(`${VIEWS.fileServices}.focus`);
  }

  /** What a quiz on the active file would be about; null when it names no service with questions. */
  async quizScope(): Promise<QuizScope | null> {
    const editor = vscode.window.activeTextEditor;
    if (editor && !this.isWorkspace) await this.scan(editor.document);
    const ids = this.nodes.flatMap(({ scope, service }) => (scope ? [service.noteId] : []));
    return ids.length > 0 ? { kind: 'notes', ids, title: vscode.l10n.t('Services in {0}', this.title) } : null;
  }

  private async setWorkspace(isWorkspace: boolean): Promise<void> {
    this.isWorkspace = isWorkspace;
    this.view.title = isWorkspace ? vscode.l10n.t('Services in the Workspace') : vscode.l10n.t('Services in This File');
    await vscode.commands.executeCommand('setContext', CONTEXT_WORKSPACE, isWorkspace);
  }

  private refreshSoon(delay: number): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      if (this.view.visible && !this.isWorkspace) void this.scan(vscode.window.activeTextEditor?.document);
    }, delay);
  }

  /** A newer scan ends an older one. */
  private async scan(document: vscode.TextDocument | undefined): Promise<void> {
    this.scanning.cancel();
    this.scanning = new vscode.CancellationTokenSource();
    const { token } = this.scanning;
    if (!document) return this.show([], '');
    const mentions = await this.finder.all(document, token);
    if (token.isCancellationRequested) return;
    const text = document.getText();
    await this.show([{ uri: document.uri, text, mentions }], vscode.workspace.asRelativePath(document.uri));
  }

  private async show(files: readonly FileMentions[], title: string): Promise<void> {
    this.nodes = nodesOf(files, await this.finder.services());
    this.title = title;
    this.view.description = title;
    const isEmpty = this.nodes.length === 0;
    this.view.message = isEmpty && title ? vscode.l10n.t('No AWS services are named in {0}.', title) : undefined;
    this.changed.fire(undefined);
  }
}

function nodesOf(
  files: readonly FileMentions[],
  services: Awaited<ReturnType<MentionFinder['services']>>,
): ServiceNode[] {
  const byService = new Map<string, ServiceNode>();
  for (const file of files) {
    const starts = lineStarts(file.text);
    for (const { service, mentions } of servicesIn(file.mentions, services)) {
      const node: ServiceNode = byService.get(service.id) ?? {
        type: 'service',
        service,
        places: [],
        open: { uri: service.uri, line: 1 },
        scope: service.tasks.length > 0 ? { kind: 'note', id: service.noteId } : null,
      };
      byService.set(service.id, node);
      for (const mention of mentions) node.places.push(placeNode(node, file, starts, mention, files.length > 1));
    }
  }
  return [...byService.values()].sort(
    (a, b) => b.places.length - a.places.length || a.service.name.localeCompare(b.service.name),
  );
}

/** Characters of a line that are shown before the mention. */
const LEAD = 40;

function placeNode(
  parent: ServiceNode,
  { uri, text }: FileMentions,
  starts: readonly number[],
  { start, end }: { start: number; end: number },
  showsFile: boolean,
): PlaceNode {
  const number = lineAt(starts, start);
  const lineStart = starts[number] ?? 0;
  const shownFrom = Math.max(lineStart, start - LEAD);
  const lead = text.slice(shownFrom, start).trimStart();
  const tail = text.slice(start, Math.min(starts[number + 1] ?? text.length, end + 100)).replace(/[\r\n]+$/, '');
  return {
    type: 'place',
    parent,
    uri,
    range: new vscode.Range(number, start - lineStart, number, end - lineStart),
    line: lead + tail,
    highlight: [lead.length, lead.length + end - start],
    description: showsFile
      ? `${vscode.workspace.asRelativePath(uri)}:${number + 1}`
      : vscode.l10n.t('line {0}', number + 1),
  };
}

function serviceItem({ service, places, scope }: ServiceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(service.name, vscode.TreeItemCollapsibleState.Collapsed);
  const status = statusSentence(service);
  item.id = service.id;
  item.description = [String(places.length), status].filter(Boolean).join(' · ');
  item.tooltip = new vscode.MarkdownString(
    [`**${service.name}**`, status && `$(warning) **${status}**`, service.definition].filter(Boolean).join('\n\n'),
    true,
  );
  item.iconPath = status
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('symbol-class');
  item.contextValue = ['service', scope && 'quiz', 'open'].filter(Boolean).join(' ');
  item.accessibilityInformation = {
    label: [service.name, vscode.l10n.t('{0} mentions', places.length), status].filter(Boolean).join(', '),
  };
  return item;
}

function placeItem({ uri, range, line, highlight, description }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem({ label: line, highlights: [highlight] });
  item.description = description;
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Mention'),
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset: the last one that starts at or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
