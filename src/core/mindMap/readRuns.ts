import MarkdownIt, { type Token } from 'markdown-it';
import { oneLine } from '../notes/inline';
import type { Run } from './mindMap';

/** Characters of Markdown that are looked at, and of text that a node shows. */
const READ = 1000;
export const SHOWN = 200;

const markdown = new MarkdownIt('default', { html: true, linkify: false });
const comment = /^<!--[\s\S]*-->$/;
const breakTag = /^<br ?\/?>$/i;
const wrapped: Readonly<Record<string, 'bold' | 'italic'>> = { strong: 'bold', em: 'italic' };

/**
 * Inline Markdown as text in a few styles: links are their text, pictures and comments are left out, other HTML is text.
 * @param shown characters after which it is cut
 */
export function readRuns(text: string, shown = SHOWN): Run[] {
  const tokens = markdown.parseInline(oneLine(text.slice(0, READ)), {})[0]?.children ?? [];
  const style = { bold: 0, italic: 0 };
  const runs: Run[] = [];
  for (const token of tokens) {
    const kind = wrapped[token.type.replace(/_(?:open|close)$/, '')];
    if (kind) style[kind] += token.nesting;
    const content = contentOf(token);
    if (content === '') continue;
    runs.push({
      text: content,
      ...(style.bold > 0 && { bold: true }),
      ...(style.italic > 0 && { italic: true }),
      ...(token.type === 'code_inline' && { code: true }),
    });
  }
  return cut(trimmed(runs), shown);
}

/** Plain text as the one run that it is. */
export function plainRun(text: string): Run[] {
  return cut([{ text: clean(text) }], SHOWN);
}

/** Whether a comment asks that the node be folded, as markmap's `<!-- markmap: fold -->`. */
export function asksToFold(text: string): boolean {
  return /<!--\s{0,9}markmap:\s{0,9}fold(?:All)?\s{0,9}-->/i.test(text.slice(0, READ));
}

function contentOf({ type, content }: Token): string {
  switch (type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return clean(content);
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'html_inline':
      return comment.test(content) ? '' : breakTag.test(content) ? ' ' : clean(content);
    default:
      return '';
  }
}

/** No control characters and no halves of a character: no picture could hold them. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]+|\p{Surrogate}/gu, ' ');
}

function trimmed(runs: Run[]): Run[] {
  return runs
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

function cut(runs: Run[], shown: number): Run[] {
  let left = shown;
  const kept: Run[] = [];
  for (const run of runs) {
    if (run.text.length > left) {
      const text = run.text.slice(0, left).replace(/\p{Surrogate}$/u, '');
      return [...kept, { ...run, text: `${text.trimEnd()}…` }];
    }
    kept.push(run);
    left -= run.text.length;
  }
  return kept;
}
