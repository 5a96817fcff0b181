import type * as vscode from 'vscode';
import { lineAnchor } from './lineAnchor';
import type { MarkdownItHost } from './markdownItHost';
import { addNames, type Draw } from './previewNames';

/**
 * What we add to VS Code's Markdown preview.
 * @param isBundled whether a document is one of our notes
 */
export function extendPreview<T extends MarkdownItHost>(
  markdown: T,
  isBundled: (uri: vscode.Uri) => boolean,
  draw: Draw,
): T {
  addLineAnchors(markdown);
  hideFrontMatter(markdown, isBundled);
  addNames(markdown, draw);
  return markdown;
}

/**
 * A bundled note begins with its title, not with its catalog entry.
 * VS Code sets its own rule after ours, so it is replaced when the first document is parsed.
 */
function hideFrontMatter({ core, renderer: { rules } }: MarkdownItHost, isBundled: (uri: vscode.Uri) => boolean): void {
  let isReplaced = false;
  core.ruler.push('aws_ml_notes_front_matter', () => {
    if (isReplaced) return;
    isReplaced = true;
    const original = rules['front_matter'];
    rules['front_matter'] = (tokens, index, options, env, self) =>
      env?.currentDocument && isBundled(env.currentDocument)
        ? ''
        : (original?.(tokens, index, options, env, self) ?? '');
  });
}

/** Gives every block of a previewed note the anchor of its line, because a preview can only be opened at an anchor. */
function addLineAnchors(markdown: MarkdownItHost): void {
  markdown.core.ruler.push('aws_ml_notes_line_anchors', ({ tokens }) => {
    const taken = new Set<number>();
    for (const token of tokens) {
      const line = token.map?.[0];
      if (line === undefined || token.nesting !== 1 || taken.has(line)) continue;
      if (token.type.endsWith('list_open') || token.type === 'table_open' || token.type === 'thead_open') continue;
      taken.add(line);
      if (token.attrGet('id') === null) token.attrSet('id', lineAnchor(line + 1));
    }
  });
}
