import type * as vscode from 'vscode';

/** The part of markdown-it that our plugins use; VS Code brings its own copy. */
export interface MarkdownItHost {
  core: { ruler: { push(name: string, rule: (state: { src: string; tokens: PreviewToken[] }) => void): void } };
  renderer: { rules: Record<string, RenderRule | undefined> };
}

export type RenderRule = (
  tokens: PreviewToken[],
  index: number,
  options: unknown,
  env: PreviewEnv | undefined,
  self: unknown,
) => string;

/** What VS Code's preview tells a renderer. */
export interface PreviewEnv {
  currentDocument?: vscode.Uri;
}

export interface PreviewToken {
  type: string;
  nesting: number;
  map: [number, number] | null;
  content: string;
  children: PreviewToken[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
