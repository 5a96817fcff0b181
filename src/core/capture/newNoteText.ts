/** The name of a file for a note: lower case, words joined by hyphens; `note` when nothing is left of the title. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${name || 'note'}.md`;
}

/**
 * A note to begin with. What it explains stands in a comment, which is never read.
 * @param task such as `mla-c02/1.1`; null for none
 */
export function newNoteText(title: string, task: string | null): string {
  const name = title.replace(/\s+/g, ' ').trim();
  return [
    '---',
    `title: '${name.replace(/'/g, "''")}'`,
    `tasks: [${task ?? ''}]`,
    'tags: []',
    '---',
    '',
    `# ${name}`,
    '',
    '',
    '',
    '<!--',
    'A term:      - **Name**: what it is, in a sentence.',
    'A card:      What is it?::The answer.',
    'A question:  the command "New Question…", or the snippets that begin with "question".',
    '-->',
    '',
  ].join('\n');
}

/** The line (from 0) of that text on which one begins to write. */
export const FIRST_LINE_TO_WRITE = 8;
