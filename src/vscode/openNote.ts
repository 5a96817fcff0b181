import * as vscode from 'vscode';
import type { Place } from '../core/questions/question';

/** Opens a note rendered, scrolled to a line. The preview's own button shows the source. */
export async function openPlace({ uri, line }: Place): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  await vscode.commands.executeCommand('markdown.showPreview', target.with({ fragment: lineAnchor(line) }));
}

function lineAnchor(line: number): string {
  return `L${line}`;
}

/** The part of markdown-it that the plugin below uses; VS Code brings its own copy. */
interface MarkdownItHost {
  core: { ruler: { push(name: string, rule: (state: { tokens: BlockToken[] }) => void): void } };
}

interface BlockToken {
  type: string;
  nesting: number;
  map: [number, number] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** Gives every block of a previewed note the anchor of its line, because a preview can only be opened at an anchor. */
export function withLineAnchors<T extends MarkdownItHost>(markdown: T): T {
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
  return markdown;
}
