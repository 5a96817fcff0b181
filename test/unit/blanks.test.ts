import assert from 'node:assert/strict';
import Markdown, { type MarkdownIt } from 'markdown-it';
import { countBlanks, readBlanks } from '../../src/core/questions/blanks';

describe('blanks', () => {
  const prompts: [prompt: string, blanks: number][] = [
    ['Nothing.', 0],
    ['Two __ are none.', 0],
    ['One ___ here.', 1],
    ['A ____, a ________ and a ____.', 3],
    ['(____) and (____)', 2],
    ['____/____ or ____-____', 4],
    ['"____" and "____"', 2],
    ['**____** and _____ in *____*', 3],
    ['____', 1],
    ['Between\n\n____\n\nrules\n____\n___', 3],
    ['- ____\n- a\n  ____\n\n> ____', 3],
    ['| a | b |\n| - | - |\n| ____ | ____ |', 2],
    ['[a ____ b](c.md)', 1],
    ['Not `____` nor ``a ____`` here', 0],
    ['```\n____\n```\n\n    ____', 0],
    ['Not \\_\\_\\_', 0],
    ['_ _ _', 0],
  ];
  for (const [prompt, blanks] of prompts) {
    it(`are ${blanks} in ${JSON.stringify(prompt)}`, () => assert.equal(countBlanks(prompt), blanks));
  }

  it('are drawn as they are written, where Markdown would see emphasis or a rule', () => {
    const html = (markdown: MarkdownIt) => markdown.render('(____) and (____)\n____').replaceAll('\n', '');
    assert.equal(html(new Markdown()), '<p>(<strong><strong>) and (</strong></strong>)</p><hr>');
    assert.equal(html(new Markdown().use(readBlanks)), '<p>(____) and (____)</p><p>____</p>');
  });

  it('leave other rules and emphasis alone', () => {
    const text = '**a** __b__ _c_\n\n---\n\n_ _ _\n\n***';
    assert.equal(new Markdown().use(readBlanks).render(text), new Markdown().render(text));
  });
});
