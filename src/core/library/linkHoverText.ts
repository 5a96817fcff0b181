import { escaped, inert } from '../notes/inline';
import type { LinkTarget } from './noteFinder';
import type { Library } from './library';

/** Headings of a note that its hover lists. */
const HEADINGS = 8;

/**
 * Where a wikilink leads, as Markdown: the note, and the definition or the headings found there.
 * @param open the target of a Markdown link that opens it
 */
export function linkHoverText(
  { note, section, uri, line }: LinkTarget,
  { terms }: Pick<Library, 'terms'>,
  open: string,
): string {
  const title = section && section.line !== note.sections[0]?.line ? ` › ${escaped(section.title)}` : '';
  const term = terms.find((one) => one.uri === uri && (one.line === line || (one.service !== null && !title)));
  const headings = note.sections.slice(1, HEADINGS + 1).map((one) => `- ${escaped(one.title)}`);
  return [
    `**${escaped(note.title)}**${title}`,
    ...(term ? [inert(term.definition)] : title ? [] : [headings.join('\n')].filter(Boolean)),
    `[$(book) Open note](${open})`,
  ].join('\n\n');
}
