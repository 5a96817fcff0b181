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
  markdown.core.ruler.before('inline', 'blank_line', (state) => {
    const lines = state.src.split('\n');
    state.tokens = state.tokens.flatMap((token) => {
      const { type, markup: content, map } = token;
      if (type !== 'hr' || !content.startsWith('_') || !lines[map?.[0] ?? 0]?.includes(content)) return token;
      const inline = Object.assign(new state.Token('inline', '', 0), { content, map, children: [] });
      return [new state.Token('paragraph_open', 'p', 1), inline, new state.Token('paragraph_close', 'p', -1)];
    });
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
