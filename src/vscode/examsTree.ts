import * as vscode from 'vscode';
import { outline, type OutlineNode } from '../core/outline';
import { COMMANDS, VIEWS } from '../ids';
import { dueUri, registerDueBadges } from './dueBadges';
import type { LibraryStore } from './libraryStore';
import { examInFocus, onDidChangeSetting } from './settings';
import type { StudyDesk } from './studyDesk';

const icons: Record<OutlineNode['type'], string> = {
  exam: 'mortar-board',
  domain: 'layers',
  task: 'checklist',
  services: 'cloud',
  note: 'book',
  service: 'symbol-class',
  term: 'symbol-string',
  own: 'notebook',
};

/** The tree of exams, domains, tasks, notes and terms. */
export class ExamsTree implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private childrenOf = new WeakMap<OutlineNode, OutlineNode[]>();
  private parentOf = new WeakMap<OutlineNode, OutlineNode>();
  private roots: OutlineNode[] | undefined;
  private readonly view: vscode.TreeView<OutlineNode>;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly store: LibraryStore,
    private readonly desk: StudyDesk,
  ) {
    this.view = vscode.window.createTreeView(VIEWS.exams, { treeDataProvider: this, showCollapseAll: true });
    this.subscription = vscode.Disposable.from(
      this.view,
      this.changed,
      registerDueBadges(),
      store.onDidChange(() => this.refresh()),
      desk.onDidChange(() => this.refresh()),
      onDidChangeSetting(['exam'], () => this.refresh()),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    if (!node) {
      this.roots ??= outline(await this.store.get(), examInFocus(), this.desk.studied());
      return this.roots;
    }
    const children = this.childrenOf.get(node) ?? node.children();
    this.childrenOf.set(node, children);
    for (const child of children) this.parentOf.set(child, node);
    return children;
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.parentOf.get(node);
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const isFocus = node.id === `exam:${examInFocus()}`;
    const item = new vscode.TreeItem(node.label, !node.hasChildren ? None : isFocus ? Expanded : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.iconPath = new vscode.ThemeIcon(
      node.past && node.type === 'exam' ? 'archive' : icons[node.type],
      iconColor(node),
    );
    item.contextValue = [node.type, node.scope && 'quiz', node.open && 'open', node.type !== 'term' && 'map']
      .filter(Boolean)
      .join(' ');
    // The number stands at the end of the row, where no long name hides it.
    if (node.due > 0) item.resourceUri = dueUri(node.id, node.due);
    item.accessibilityInformation = {
      label: [node.label, node.description, node.due > 0 && vscode.l10n.t('{0} due', node.due)]
        .filter(Boolean)
        .join(', '),
    };
    if (node.open && node.type !== 'exam') {
      item.command = { command: COMMANDS.openNote, title: vscode.l10n.t('Open Note'), arguments: [node] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): vscode.TreeItem {
    item.tooltip = new vscode.MarkdownString(node.tooltip(), true);
    return item;
  }

  set badge(badge: vscode.ViewBadge | undefined) {
    this.view.badge = badge;
  }

  /** Selects the first node that stands for a note, when the tree can be seen. */
  async reveal(noteUri: string): Promise<void> {
    if (!this.view.visible || this.view.selection.some(({ open }) => open?.uri === noteUri)) return;
    const node = await this.find(await this.getChildren(), noteUri);
    if (node) await this.view.reveal(node, { select: true, focus: false });
  }

  private async find(nodes: readonly OutlineNode[], noteUri: string): Promise<OutlineNode | null> {
    for (const node of nodes) {
      if (node.open?.uri === noteUri) return node;
      if (node.type === 'note' || node.type === 'service') continue;
      const found = await this.find(await this.getChildren(node), noteUri);
      if (found) return found;
    }
    return null;
  }

  private refresh(): void {
    this.roots = undefined;
    this.childrenOf = new WeakMap();
    this.parentOf = new WeakMap();
    this.changed.fire(undefined);
  }
}

function iconColor(node: OutlineNode): vscode.ThemeColor | undefined {
  return node.past ? new vscode.ThemeColor('disabledForeground') : undefined;
}
