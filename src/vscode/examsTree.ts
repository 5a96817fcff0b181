import * as vscode from 'vscode';
import { Outline } from '../core/outline';
import type { OutlineNode } from '../core/outline/outlineNode';
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
  section: 'list-tree',
  term: 'symbol-string',
  own: 'notebook',
  folder: 'folder',
  addFolder: 'new-folder',
};

/** The tree of exams, domains, tasks, notes and terms, and of the person's own folders. */
export class ExamsTree implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private childrenOf = new WeakMap<OutlineNode, OutlineNode[]>();
  private parentOf = new WeakMap<OutlineNode, OutlineNode>();
  private drawn: Promise<{ outline: Outline; roots: OutlineNode[] }> | undefined;
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
    if (!node) return (await this.draw()).roots;
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
    item.iconPath = new vscode.ThemeIcon(iconOf(node), iconColor(node));
    item.contextValue = [
      node.folder === null ? node.type : 'folder',
      node.scope && 'quiz',
      node.open && 'open',
      node.hasMap && 'map',
    ]
      .filter(Boolean)
      .join(' ');
    // The number stands at the end of the row, where no long name hides it.
    if (node.due > 0) item.resourceUri = dueUri(node.id, node.due);
    item.accessibilityInformation = {
      label: [node.label, node.description, node.due > 0 && vscode.l10n.t('{0} due', node.due)]
        .filter(Boolean)
        .join(', '),
    };
    if (node.type === 'addFolder') {
      item.command = { command: COMMANDS.addFolder, title: vscode.l10n.t('Add a Folder of Notes…') };
    } else if (node.open && node.type !== 'exam') {
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

  /** Selects a node that stands for a note, when the tree can be seen. Nothing beside the way to it is made. */
  async reveal(noteUri: string): Promise<void> {
    if (!this.view.visible || this.view.selection.some(({ open }) => open?.uri === noteUri)) return;
    const { outline, roots } = await this.draw();
    let found: OutlineNode | undefined;
    let nodes = roots;
    for (const id of outline.pathTo(noteUri)) {
      found = nodes.find((node) => node.id === id);
      if (!found) return;
      nodes = await this.getChildren(found);
    }
    if (found) await this.view.reveal(found, { select: true, focus: false });
  }

  private draw() {
    this.drawn ??= this.store.get().then((library) => {
      const outline = new Outline(library, examInFocus(), this.desk.studied(), this.store.folders());
      return { outline, roots: outline.roots() };
    });
    return this.drawn;
  }

  private refresh(): void {
    this.drawn = undefined;
    this.childrenOf = new WeakMap();
    this.parentOf = new WeakMap();
    this.changed.fire(undefined);
  }
}

function iconOf(node: OutlineNode): string {
  if (node.isTrouble) return 'warning';
  if (node.type === 'exam' && node.past) return 'archive';
  return node.type === 'note' && node.isOwn ? 'notebook' : icons[node.type];
}

function iconColor(node: OutlineNode): vscode.ThemeColor | undefined {
  if (node.isTrouble) return new vscode.ThemeColor('list.warningForeground');
  return node.past ? new vscode.ThemeColor('disabledForeground') : undefined;
}
