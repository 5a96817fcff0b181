/** Inline Markdown on one line, with links reduced to their text: what a definition may hold. */
export function oneLine(text: string): string {
  return withoutLinks(text).replace(/\s+/g, ' ').trim();
}

function withoutLinks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:<[^>]*>|[^()\s]*(?:\([^)]*\))?[^()\s]*)(?:\s+["'(][^)]*)?\)/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]+)\]\]/g, '$1');
}

/** The text a reader sees: no emphasis, no code marks, no links. */
export function plainText(text: string): string {
  return oneLine(text)
    .replace(/`([^`]*)`/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]*[^*\s])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]*[^_\s])_(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .trim();
}

/** Every inline link of a text: its label and target. */
export function linksIn(text: string): { label: string; target: string }[] {
  return [...text.matchAll(/(?<!!)\[([^\]]+)\]\(\s*<?([^()\s>]+(?:\([^)\s]*\))?[^()\s>]*)>?[^)]*\)/g)].map((match) => ({
    label: match[1] ?? '',
    target: match[2] ?? '',
  }));
}
