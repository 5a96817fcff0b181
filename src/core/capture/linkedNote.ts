/**
 * The file that a link to a note that is not written yet stands for, beside the note with the link, and what it begins with.
 * Null where the name cannot be that of a file.
 * @param name what the link says: `Feature Store`, `topics/Feature Store`
 */
export function linkedNote(name: string): { file: string; text: string } | null {
  const title =
    name
      .split('/')
      .at(-1)
      ?.replace(/\.(?:md|markdown)$/i, '')
      .trim() ?? '';
  const isFileName = title !== '' && !/[\\:*?"<>|\p{Cc}]|^\.|\.$/u.test(title);
  return isFileName ? { file: `${title}.md`, text: `# ${title}\n\n` } : null;
}
