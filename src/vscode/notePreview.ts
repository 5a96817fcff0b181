import type * as vscode from 'vscode';
import { BUNDLED_SCHEME } from '../core/library/bundledScheme';

/** The anchor of a line, counted from 1, in a previewed note. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

/** The part of markdown-it that the plugins below use; VS Code brings its own copy. */
interface MarkdownItHost {
  core: { ruler: { push(name: string, rule: (state: { tokens: BlockToken[] }) => void): void } };
  renderer: { rules: Record<string, RenderRule | undefined> };
}

type RenderRule = (
  tokens: BlockToken[],
  index: number,
  options: unknown,
  env: PreviewEnv | undefined,
  self: unknown,
) => string;

/** What VS Code's preview tells a renderer. */
interface PreviewEnv {
  currentDocument?: vscode.Uri;
}

interface BlockToken {
  type: string;
  nesting: number;
  map: [number, number] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** What we add to VS Code's Markdown preview. */
export function extendPreview<T extends MarkdownItHost>(markdown: T): T {
  addLineAnchors(markdown);
  hideFrontMatter(markdown);
  return markdown;
}

/**
 * A bundled note begins with its title, not with its catalog entry.
 * VS Code sets its own rule after ours, so it is replaced when the first document is parsed.
 */
function hideFrontMatter({ core, renderer: { rules } }: MarkdownItHost): void {
  let isReplaced = false;
  core.ruler.push('aws_ml_notes_front_matter', () => {
    if (isReplaced) return;
    isReplaced = true;
    const original = rules['front_matter'];
    rules['front_matter'] = (tokens, index, options, env, self) =>
      env?.currentDocument?.scheme === BUNDLED_SCHEME ? '' : (original?.(tokens, index, options, env, self) ?? '');
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
