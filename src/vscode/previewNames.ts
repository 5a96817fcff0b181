import type * as vscode from 'vscode';
import type { PreviewHtml } from '../core/preview/previewHtml';
import type { MarkdownItHost, PreviewEnv, PreviewToken } from './markdownItHost';

/** Where a text stands in its document. */
interface Piece {
  document: { text: string };
  /** Counts the headings before it. */
  section: number;
  inHeading: boolean;
}

/** Draws the texts of a document; null for documents that are left as they are. */
export type Draw = (uri: vscode.Uri, text: string) => PreviewHtml | null;

/**
 * Lets the texts of notes explain the names in them and follow wikilinks. A document is parsed once and drawn often, and only
 * when it is drawn VS Code says which it is: so the places of its texts are noted first, and looked at when they are drawn.
 */
export function addNames({ core, renderer: { rules } }: MarkdownItHost, draw: Draw): void {
  const pieces = new WeakMap<PreviewToken, Piece>();
  core.ruler.push('aws_ml_notes_texts', ({ src, tokens }) => {
    const document = { text: src };
    let section = 0;
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') section++;
      const inHeading = tokens[index - 1]?.type === 'heading_open';
      for (const text of textsOutsideLinks(token.children ?? [])) pieces.set(text, { document, section, inHeading });
    });
  });

  const original = rules['text'];
  const drawn = new WeakMap<PreviewEnv, PreviewHtml | null>();
  const htmlFor = (env: PreviewEnv, uri: vscode.Uri, { document }: Piece) => {
    const known = drawn.get(env);
    if (known !== undefined) return known;
    const html = draw(uri, document.text);
    drawn.set(env, html);
    return html;
  };
  rules['text'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const piece = token && pieces.get(token);
    if (token && piece && env?.currentDocument) {
      try {
        const html = htmlFor(env, env.currentDocument, piece);
        if (html) return html.of(token.content, piece.section, !piece.inHeading);
      } catch (error) {
        // A note without explanations is better than none.
        drawn.set(env, null);
        console.error('The names in a note could not be explained.', error);
      }
    }
    return original?.(tokens, index, options, env, self) ?? '';
  };
}

function textsOutsideLinks(children: readonly PreviewToken[]): PreviewToken[] {
  let depth = 0;
  return children.filter(({ type, content }) => {
    if (type === 'link_open' || (type === 'html_inline' && /^<a[\s>]/i.test(content))) depth++;
    else if (type === 'link_close' || (type === 'html_inline' && /^<\/a/i.test(content))) depth--;
    return type === 'text' && depth <= 0;
  });
}
