import * as vscode from 'vscode';
import { isBundled } from '../core/library/bundledScheme';
import type { Place } from '../core/questions/question';
import { nameRows, textRows, type SearchRow } from '../core/search/searchRow';
import { COMMANDS } from '../ids';
import type { NoteSearch } from './noteSearch';
import { openPlace, openSource, openToSide } from './openNote';
import { orTell } from './orTell';
import { PreviewTour } from './previewTour';

/** Milliseconds to wait for further letters before the texts are looked through. */
const SETTLE = 120;
interface RowItem extends vscode.QuickPickItem {
  row?: SearchRow;
}

const icons: Record<SearchRow['type'], vscode.ThemeIcon> = {
  service: new vscode.ThemeIcon('symbol-class'),
  term: new vscode.ThemeIcon('symbol-string'),
  section: new vscode.ThemeIcon('list-tree'),
  text: new vscode.ThemeIcon('quote'),
};

/** The list of what a query finds, while it is open. Arrow keys show the places, Escape leads back. */
export class SearchList {
  private readonly pick = vscode.window.createQuickPick<RowItem>();
  private readonly tour = new PreviewTour();
  private running = new vscode.CancellationTokenSource();
  private isDone = false;
  /** The person has gone to a row, rather than the list to its first one. */
  private hasMoved = false;

  private readonly buttons = {
    quiz: { iconPath: new vscode.ThemeIcon('mortar-board'), tooltip: vscode.l10n.t('Quiz on This Note') },
    side: { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('Open to the Side') },
  };

  constructor(private readonly search: NoteSearch) {
    this.pick.title = vscode.l10n.t('Search Notes');
    this.pick.placeholder = vscode.l10n.t('A term, a service, or words of the text');
    // The order is ours. What the editor does not know yet, or no more, it leaves alone.
    Object.assign(this.pick, { sortByLabel: false });
    this.pick.onDidChangeValue(() => void this.look());
    this.pick.onDidChangeActive(([item]) => this.preview(item));
    this.pick.onDidAccept(() => void orTell(this.accept()));
    this.pick.onDidTriggerItemButton(({ item, button }) => void orTell(this.press(item, button)));
    this.pick.onDidHide(() => void this.close());
  }

  open(query: string): void {
    this.pick.value = query;
    this.pick.show();
    void this.look();
  }

  /** Shows the names at once, and the passages when they are found. A newer query ends an older one. */
  private async look(): Promise<void> {
    this.running.cancel();
    this.running = new vscode.CancellationTokenSource();
    const { token } = this.running;
    const isOver = () => token.isCancellationRequested;
    const query = this.pick.value.trim();
    this.hasMoved = false;
    this.pick.busy = query !== '';
    let names = this.showNames(query);
    await this.search.ready();
    if (isOver()) return;
    names = this.showNames(query);
    if (query === '') return;
    await new Promise((resume) => setTimeout(resume, SETTLE));
    const hits = isOver() ? [] : await this.search.passages(query, token);
    if (isOver()) return;
    const texts = textRows(
      hits,
      names.flatMap(({ row }) => row ?? []),
    );
    this.show([...names, ...this.group(vscode.l10n.t('In the Text'), texts)], query);
    this.pick.busy = false;
  }

  private showNames(query: string): RowItem[] {
    const { terms, sections } = nameRows(query === '' ? [] : this.search.names(query));
    const items = [...this.group(vscode.l10n.t('Terms'), terms), ...this.group(vscode.l10n.t('Sections'), sections)];
    this.pick.items = items;
    return items;
  }

  private show(items: RowItem[], query: string): void {
    const [active] = this.pick.activeItems;
    this.pick.items = items.length > 0 ? items : this.nothingFound(query);
    if (this.hasMoved && active && items.includes(active)) this.pick.activeItems = [active];
  }

  private nothingFound(query: string): RowItem[] {
    const { terms, sections } = nameRows(this.search.closest(query));
    const nothing = {
      label: withoutIcons(vscode.l10n.t('Nothing found for “{0}”', query)),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      alwaysShow: true,
    };
    return [nothing, ...this.group(vscode.l10n.t('Names Like This'), [...terms, ...sections])];
  }

  private group(title: string, rows: readonly SearchRow[]): RowItem[] {
    if (rows.length === 0) return [];
    const separator = { label: title, kind: vscode.QuickPickItemKind.Separator };
    return [separator, ...rows.map((row) => this.itemOf(row))];
  }

  private itemOf(row: SearchRow): RowItem {
    const where = [...(row.isOwn ? [vscode.l10n.t('My Notes')] : []), row.where].filter(Boolean).join(' › ');
    return {
      label: withoutIcons(row.label),
      iconPath: icons[row.type],
      description: withoutIcons(where),
      ...(row.detail && { detail: withoutIcons(row.detail) }),
      buttons: [this.buttons.quiz, this.buttons.side],
      alwaysShow: true,
      row,
    };
  }

  /** While somebody types nothing is opened; the first row is shown when they come back to it. */
  private preview(item: RowItem | undefined): void {
    if (!item?.row || this.isDone) return;
    if (item !== this.pick.items.find(({ row }) => row)) this.hasMoved = true;
    if (this.hasMoved) void this.tour.show(item.row.place);
  }

  private async accept(): Promise<void> {
    const row = this.pick.activeItems[0]?.row;
    if (!row) return;
    await this.leave(() => open(row.place), isBundled(row.place.uri) ? undefined : row.place.uri);
  }

  private async press(item: RowItem, button: vscode.QuickInputButton): Promise<void> {
    const { row } = item;
    if (!row) return;
    if (button === this.buttons.side) await this.leave(() => openToSide(row.place));
    else {
      const scope = { kind: 'note', id: row.noteId };
      await this.leave(() => vscode.commands.executeCommand(COMMANDS.startQuiz, scope));
    }
  }

  /** Does what was chosen, and leaves nothing open that was only looked at. */
  private async leave(act: () => unknown, stays?: string): Promise<void> {
    this.isDone = true;
    this.pick.hide();
    await act();
    await this.tour.tidy(stays);
  }

  private async close(): Promise<void> {
    this.running.cancel();
    this.pick.dispose();
    if (!this.isDone) await orTell(this.tour.goBack());
    this.tour.dispose();
  }
}

/** What looks like an icon in a note is text. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

/** Our notes are read rendered, one's own are edited. */
function open(place: Place): Promise<void> {
  return isBundled(place.uri) ? openPlace(place) : openSource(place);
}
