import { textLines } from './textLines';

/** `[[Note#Section|text]]`, as people link their notes in Obsidian and elsewhere. */
export interface Wikilink {
  /** What stands before `#`: a title, a file's name or path, an alias. Empty for a section of the same note. */
  note: string;
  /** The heading behind the last `#`; null when none is named. */
  section: string | null;
  /** What a reader sees. */
  label: string;
  /** Offsets in the text, from `[[` (or `![[`) to behind `]]`. */
  start: number;
  end: number;
}

/** Longer ones are no names that a person wrote; the bounds keep the search linear. */
const wikilink = /!?\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;

/** What lies beside notes and is none: pictures, recordings, documents. */
const attachment =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp3|mp4|m4a|wav|ogg|webm|mov|canvas|excalidraw|csv|xlsx?|docx?|pptx?|zip)$/i;

/** Every link to a note in a piece of text in which there is no code. */
export function wikilinksIn(text: string): Wikilink[] {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(wikilink)].flatMap((match) => {
    const [whole, target = '', label = ''] = match;
    // In a table the bar is escaped.
    const link = { ...partsOf(target.replace(/\\$/, '')), start: match.index, end: match.index + whole.length };
    const isNone = (link.note === '' && link.section === null) || attachment.test(link.note);
    return isNone ? [] : [{ ...link, label: label.trim() || labelOf(link) }];
  });
}

/** The wikilinks of a whole file. Code, comments and front matter have none. */
export function wikilinksOfLines(lines: readonly string[]): { line: number; link: Wikilink }[] {
  return [...textLines(lines)].flatMap(({ number, text }) => wikilinksIn(text).map((link) => ({ line: number, link })));
}

/** `Note#Part#Chapter` leads to the chapter. */
function partsOf(target: string): Pick<Wikilink, 'note' | 'section'> {
  const [note = '', ...headings] = target.split('#');
  const section = headings.at(-1)?.trim() ?? '';
  return { note: note.trim(), section: section === '' ? null : section };
}

function labelOf({ note, section }: Pick<Wikilink, 'note' | 'section'>): string {
  return [note, section ?? ''].filter(Boolean).join(' › ');
}
