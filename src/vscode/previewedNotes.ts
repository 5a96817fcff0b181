import * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';
import { relativeAddress } from '../core/library/relativeAddress';
import { PreviewHtml } from '../core/preview/previewHtml';
import { PreviewNames, type KnownNames } from '../core/preview/previewNames';
import { bundledAddress, isBundledNote, locateNote } from './bundledNotes';
import type { LibraryStore } from './libraryStore';
import { lineAnchor } from './lineAnchor';
import type { MarkdownItHost } from './markdownItHost';
import type { MentionFinder } from './mentionFinder';
import { isInNoteFolder } from './noteDocuments';
import { extendPreview } from './notePreview';
import { isMuted, onDidChangeSetting } from './settings';
import { noteFinderOf } from './wikilinks';

/** Milliseconds without a change before the open previews are drawn again. */
const SETTLE = 1500;

/**
 * What the previews of notes draw with. They are drawn while nobody can wait, so the first one is drawn without names,
 * and again when these are known.
 */
export class PreviewedNotes implements vscode.Disposable {
  private known: KnownNames | undefined;
  private isCurrent = false;
  private loading: Promise<void> | undefined;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription: vscode.Disposable;

  /** What VS Code's preview calls with its Markdown parser. */
  readonly extend = <T extends MarkdownItHost>(markdown: T): T =>
    extendPreview(
      markdown,
      (uri) => isBundledNote(this.extension, uri),
      (uri, text) => this.draw(uri, text),
    );

  constructor(
    private readonly extension: vscode.Uri,
    private readonly finder: MentionFinder,
    store: LibraryStore,
  ) {
    this.subscription = vscode.Disposable.from(
      store.onDidChange(() => this.outdate()),
      onDidChangeSetting(['hoverMuted', 'folders'], () => this.outdate()),
    );
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.subscription.dispose();
  }

  /** Draws the texts of a document; null when it is no note, or as long as nothing is known. */
  private draw(shown: vscode.Uri, text: string): PreviewHtml | null {
    // A preview that was opened at a line has it in its address.
    const uri = shown.with({ fragment: '' });
    const address = bundledAddress(this.extension, uri);
    if (address.scheme !== BUNDLED_SCHEME && !isInNoteFolder(uri)) return null;
    if (!this.isCurrent) void this.load();
    if (!this.known) return null;
    const own = address.toString();
    return new PreviewHtml({
      uri: own,
      names: new PreviewNames(this.known, text, own, isMuted),
      finder: noteFinderOf(this.known.library),
      hrefTo: (place) => this.hrefBetween(uri, place),
      words: { missingNote: vscode.l10n.t('There is no such note yet.') },
    });
  }

  /** A preview follows only relative links: from a person's own note to the file that one of ours is kept in. */
  private hrefBetween(from: vscode.Uri, { uri, line }: { uri: string; line: number }): string | null {
    const target = vscode.Uri.parse(uri, true);
    const file = from.scheme === BUNDLED_SCHEME ? target : locateNote(this.extension, target);
    const path = relativeAddress(from.toString(), file.toString());
    return path && `${path}#${lineAnchor(line)}`;
  }

  private outdate(): void {
    this.isCurrent = false;
    clearTimeout(this.pending);
    if (this.known) this.pending = setTimeout(() => void this.redraw(), SETTLE);
  }

  /** Without an open preview the next one asks. */
  private async redraw(): Promise<void> {
    if (vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview))) await this.load();
  }

  private load(): Promise<void> {
    this.loading ??= this.loadAndRefresh().finally(() => (this.loading = undefined));
    return this.loading;
  }

  private async loadAndRefresh(): Promise<void> {
    this.isCurrent = true;
    this.known = await this.finder.known();
    await vscode.commands.executeCommand('markdown.preview.refresh');
  }
}

function isPreview({ input }: vscode.Tab): boolean {
  return (
    (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
    input.viewType.includes('markdown.preview')
  );
}
