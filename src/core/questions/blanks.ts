import Markdown, { type MarkdownIt } from 'markdown-it';
import { blank } from './question';

/**
 * Makes Markdown read the blanks of a cloze as tokens of the type `blank`; it would take some for emphasis or a rule.
 * What stands in code is no blank.
 */
export function readBlanks(markdown: MarkdownIt): void {
  const blankHere = new RegExp(blank.source, 'y');
  markdown.inline.ruler.before('emphasis', 'blank', (state, silent) => {
    blankHere.lastIndex = state.pos;
    const [found] = blankHere.exec(state.src) ?? [];
    if (found === undefined) return false;
    if (!silent) state.push('blank', 'span', 0).content = found;
    state.pos += found.length;
    return true;
  });
  markdown.core.ruler.before('inline', 'blank_line', ({ tokens, src, Token }) => {
    const lines = src.split('\n');
    for (const [index, rule] of [...tokens.entries()].reverse()) {
      const content = rule.markup.startsWith('_') ? rule.markup : null;
      if (rule.type !== 'hr' || !content || !lines[rule.map?.[0] ?? 0]?.includes(content)) continue;
      const inline = Object.assign(new Token('inline', '', 0), { content, map: rule.map, children: [] });
      tokens.splice(index, 1, new Token('paragraph_open', 'p', 1), inline, new Token('paragraph_close', 'p', -1));
    }
  });
  markdown.renderer.rules['blank'] = (tokens, index) => tokens[index]?.content ?? '';
}

const markdown = new Markdown().use(readBlanks);

/** How many blanks a prompt has. */
export function countBlanks(prompt: string): number {
  if (prompt.search(blank) === -1) return 0;
  return markdown
    .parse(prompt, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'blank').length;
}
