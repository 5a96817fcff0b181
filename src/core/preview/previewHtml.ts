import type { NoteFinder } from '../library/noteFinder';
import { wikilinksIn } from '../notes/wikilinks';
import type { Place } from '../questions/question';
import type { PreviewNames } from './previewNames';

/** Words of ours in a preview. */
export interface PreviewWords {
  missingNote: string;
}

/** The preview of one note while it is drawn: what it names is explained once a section. */
export interface PreviewedNote {
  uri: string;
  names: PreviewNames;
  finder: NoteFinder;
  /** What a link of this note has to say to open a place; null when none can. */
  hrefTo: (place: Place) => string | null;
  words: PreviewWords;
}

/** Marks beyond this many help nobody, and characters beyond these would be waited for. */
const MOST_NAMES = 1500;
const MOST_TEXT = 400_000;

/** Turns the plain texts of a previewed note into HTML, in the order in which they stand there. */
export class PreviewHtml {
  private section = 0;
  private readonly seen = new Set<string>();
  private names = 0;
  private length = 0;

  constructor(private readonly note: PreviewedNote) {}

  /** @param section counts the headings before it @param isExplained false in headings */
  of(text: string, section: number, isExplained: boolean): string {
    if (section !== this.section) this.seen.clear();
    this.section = section;
    let html = '';
    let from = 0;
    for (const link of wikilinksIn(text)) {
      html += this.words(text.slice(from, link.start), isExplained);
      const target = this.note.finder.resolve(link, this.note.uri);
      const href = target && this.note.hrefTo(target);
      html += href
        ? `<a class="aws-ml-notes-link" href="${escapeHtml(href)}">${escapeHtml(link.label)}</a>`
        : target
          ? escapeHtml(link.label)
          : `<span class="aws-ml-notes-missing" title="${escapeHtml(this.note.words.missingNote)}">${escapeHtml(link.label)}</span>`;
      from = link.end;
    }
    return html + this.words(text.slice(from), isExplained);
  }

  private words(text: string, isExplained: boolean): string {
    this.length += text.length;
    if (!isExplained || this.length > MOST_TEXT || this.names >= MOST_NAMES) return escapeHtml(text);
    let html = '';
    let from = 0;
    for (const name of this.note.names.in(text)) {
      if (name.start < from || this.seen.has(name.id)) continue;
      this.seen.add(name.id);
      this.names++;
      const href = this.note.hrefTo(name);
      const says = [name.status, name.definition].filter(Boolean).join(' ');
      const tag = href === null ? 'span' : 'a';
      const lead = href === null ? 'tabindex="0" role="term"' : `href="${escapeHtml(href)}"`;
      const status = name.status ? ` data-status="${escapeHtml(name.status)}"` : '';
      const written = escapeHtml(text.slice(name.start, name.end));
      html += escapeHtml(text.slice(from, name.start));
      html += `<${tag} class="aws-ml-notes-name" ${lead} aria-description="${escapeHtml(says)}"${status} data-definition="${escapeHtml(name.definition)}">${written}</${tag}>`;
      from = name.end;
    }
    return html + escapeHtml(text.slice(from));
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
