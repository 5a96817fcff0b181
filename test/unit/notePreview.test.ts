import assert from 'node:assert/strict';
import Markdown from 'markdown-it';
import type * as vscode from 'vscode';
import { NoteFinder } from '../../src/core/library/noteFinder';
import { relativeAddress } from '../../src/core/library/relativeAddress';
import { buildTermIndex } from '../../src/core/mentions/findTerm';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { PreviewHtml } from '../../src/core/preview/previewHtml';
import { PreviewNames } from '../../src/core/preview/previewNames';
import type { MarkdownItHost } from '../../src/vscode/markdownItHost';
import { extendPreview } from '../../src/vscode/notePreview';
import type { Draw } from '../../src/vscode/previewNames';
import { aLibrary, aServiceNote, lines, uriOf } from '../support/aNote';

const library = aLibrary({
  'services/athena.md': aServiceNote('Amazon Athena', [], 'Runs **SQL** on "files" <in> S3.'),
  'services/forecast.md': aServiceNote('Amazon Forecast', ['since: "2024-07-29"'], 'Predicts series.').replace(
    'status: active',
    'status: closed to new customers',
  ),
  'mine/Metrics.md': lines('# Metrics', '', '- **Mean error**: The average of what is off.'),
});
const services = new Map(library.services.map((service) => [service.id, service]));
const known = {
  library,
  mentions: buildMentionIndex(library.services),
  services,
  terms: { index: buildTermIndex(library.terms), byId: new Map(library.terms.map((term) => [term.id, term])) },
};

interface Setting {
  draw?: Draw;
  muted?: string;
  from?: string;
}

/** What the preview of a note shows, drawn as VS Code does: parsed without a word on the document, then rendered. */
function preview(text: string, { draw, muted, from = 'mine/Plan.md' }: Setting = {}): string {
  const uri = uriOf(from);
  const markdown = new Markdown('default', { html: true, linkify: true });
  const drawNote: Draw = (_uri, source) =>
    new PreviewHtml({
      uri,
      names: new PreviewNames(known, source, uri, ({ name }) => name === muted),
      finder: new NoteFinder(library),
      hrefTo: (place) => relativeAddress(uri, place.uri),
      words: { missingNote: 'No such note.' },
    });
  extendPreview(markdown as unknown as MarkdownItHost, () => false, draw ?? drawNote);
  const currentDocument = { toString: () => uri } as unknown as vscode.Uri;
  return markdown.renderer.render(markdown.parse(text, {}), markdown.options, { currentDocument });
}

const marked = (html: string) =>
  [...html.matchAll(/class="aws-ml-notes-name"[^>]*>([^<]*)</g)].map((match) => match[1]);

describe('the preview of a note', () => {
  it('explains a service, with a link to its note', () => {
    assert.match(
      preview('Use Amazon Athena here.'),
      /Use <a class="aws-ml-notes-name" href="\.\/\.\.\/services\/athena\.md" aria-description="Runs SQL on &quot;files&quot; &lt;in&gt; S3\." data-definition="[^"]*">Amazon Athena<\/a> here/,
    );
  });

  it('says first what there is to warn of', () => {
    assert.match(preview('Amazon Forecast'), /aria-description="Closed to new customers [^"]*Predicts series\."/);
    assert.match(preview('Amazon Forecast'), /data-status="Closed to new customers since 2024-07-29/);
  });

  it('explains terms in a note about AWS', () => {
    assert.deepEqual(marked(preview('On AWS with Amazon Athena, the mean error says it.')), [
      'Amazon Athena',
      'mean error',
    ]);
    assert.deepEqual(marked(preview('The mean error says it.')), []);
  });

  it('explains a name once in a section', () => {
    const text = lines('Amazon Athena and Amazon Athena', '', '- Amazon Athena', '', '## Next', '', 'Amazon Athena');
    assert.deepEqual(marked(preview(text)), ['Amazon Athena', 'Amazon Athena']);
  });

  const silent: Record<string, string> = {
    'a heading': '# Amazon Athena',
    'a heading below its text': 'Amazon Athena\n====',
    'a code span': '`Amazon Athena`',
    'a code block': '```\nAmazon Athena\n```',
    'a link': '[the Amazon Athena page](https://x.y)',
    'a link of HTML': '<a href="x.md">Amazon Athena</a>',
    'a block of HTML': '<div>Amazon Athena</div>',
    'an image': '![Amazon Athena](x.png)',
    'an address': 'https://x.y/Amazon-Athena',
  };
  for (const [where, text] of Object.entries(silent)) {
    it(`marks nothing in ${where}`, () => assert.deepEqual(marked(preview(text)), []));
  }

  it('does not explain what the note itself defines, or what is muted', () => {
    assert.deepEqual(marked(preview('Amazon Athena', { from: 'services/athena.md' })), []);
    assert.deepEqual(marked(preview('Amazon Athena', { muted: 'Amazon Athena' })), []);
  });

  it('leads wikilinks to their notes, also in headings, and marks those that are not written yet', () => {
    const html = preview(lines('# On [[Metrics|figures]]', '', 'See [[metrics]], [[Never written]], ![[Metrics]].'));
    assert.match(html, /<h1[^>]*>On <a class="aws-ml-notes-link" href="\.\/Metrics\.md">figures<\/a>/);
    assert.match(html, /See <a [^>]*>metrics<\/a>, <span class="aws-ml-notes-missing"[^>]*>Never written<\/span>, <a /);
    assert.doesNotMatch(html, /\[\[/);
  });

  it('keeps everything that a note says text', () => {
    const html = preview('[[Metrics|<img src=x onerror=alert(1)>]] [[x" onclick="alert(1)]] [[command:x]] a & b');
    assert.doesNotMatch(html, /<img src=x onerror=alert\(1\)>[^<]*<\/a>|" onclick|href="command/);
    assert.match(html, /a &amp; b/);
  });

  it('leaves other documents as they are', () => {
    const text = lines('# T', '', 'Amazon Athena and [[Metrics]] "x"', '', '[[Metrics]](http://x.y)');
    const plain = new Markdown('default', { html: true, linkify: true }).render(text);
    assert.equal(preview(text, { draw: () => null }).replace(/ id="L\d+"/g, ''), plain);
  });

  it('is shown without explanations when these fail', () => {
    const complain = console.error;
    console.error = () => {};
    try {
      const fails: Draw = () => {
        throw new Error('no index');
      };
      assert.match(preview('Amazon Athena', { draw: fails }), /<p[^>]*>Amazon Athena<\/p>/);
    } finally {
      console.error = complain;
    }
  });

  it('bounds its work in endless notes', () => {
    const html = preview('Amazon Athena runs.\n\n# Next\n\n'.repeat(5000));
    assert.equal(marked(html).length, 1500);
  });
});
