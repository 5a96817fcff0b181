import assert from 'node:assert/strict';
import { QuestionHtml, type MentionsIn } from '../../src/core/study/questionHtml';

const html = (text: string) => new QuestionHtml().render(text);
const blanks = (text: string) => new QuestionHtml().withBlanks(text);
const blank = (number: number) => `<span class="blank">${number}</span>`;

/** Finds the words as services that are known by them. */
const finds =
  (...words: string[]): MentionsIn =>
  (text) =>
    words.flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        serviceId: word.toLowerCase(),
      })),
    );

describe('the HTML of a question', () => {
  const hostile: Record<string, string> = {
    'a script': '<script>alert(1)</script>',
    'an image with a handler': '<img src=x onerror=alert(1)>',
    'a frame': '<iframe src="https://x.y"></iframe>',
    'an SVG': '<svg/onload=alert(1)>',
    'a style': '<style>*{display:none}</style>',
    'a comment': '<!-- x -->',
    'an HTML block': '<div onclick="alert(1)">\n\ntext\n\n</div>',
    'a javascript link': '[click](javascript:alert(1))',
    'a command link': '[click](command:workbench.action.quit)',
    'a data link': '[click](data:text/html,x)',
    'a link of the web': '[click](https://x.y "title")',
    'a link by reference': '[click][a]\n\n[a]: command:workbench.action.quit',
    'a link in angle brackets': '<https://x.y> <javascript:alert(1)> <command:x>',
    'a bare address': 'https://x.y www.x.y',
    'a Markdown image': '![x](https://x.y/z.png)',
    'an image of a command': '![x](command:workbench.action.quit)',
    'a link in a heading': '# [click](command:x)',
    'a link in a table': '| a |\n| - |\n| [b](javascript:c) |',
    'an attribute in code': '```"onclick="x\n[click](command:x)\n```',
    'a blank in the name of a language': '```____"onclick="x\n____\n```',
    'a blank in a link': '[a ____](command:____)',
    'entities of a script': '&lt;script&gt; &#60;script&#62;',
    'a template': '${alert(1)} {{alert(1)}}',
    'a mark of its own': '<span class="mention" data-mention="0">AthenaX</span>',
    'a stand-in for a blank': '\uE0007\uE001 \uE000<b>\uE001',
  };
  /** Tags that Markdown without links, images and HTML makes, and ours; `code` may name its language. */
  const harmless =
    /<\/?(?:p|strong|em|s|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td|br|hr)>|<\/?code(?: class="language-[^"<>]*")?>|<span class="(?:blank"|mention" data-mention="\d+")>|<\/span>/g;

  for (const [what, text] of Object.entries(hostile)) {
    it(`cannot act when a note has ${what}`, () => {
      const marking = new QuestionHtml(finds('click', 'x', 'AthenaX'));
      for (const piece of [
        html(text),
        new QuestionHtml().inline(text),
        blanks(text),
        marking.render(text),
        marking.withBlanks(text),
      ]) {
        const left = piece.replace(harmless, '');
        assert.equal(/[<>]/.test(left), false, piece);
        assert.equal(/\b(?:href|src)=/.test(left.replaceAll(/&lt;.*?&gt;/gs, '')), false, piece);
        assert.equal(piece.split('<span').length, piece.split('</span>').length, piece);
      }
    });
  }

  it('shows HTML as the text it is', () => assert.equal(html('<b>x</b>'), '<p>&lt;b&gt;x&lt;/b&gt;</p>\n'));
  it('shows a link as its text', () => assert.equal(html('a [**b**](c.md) d'), '<p>a <strong>b</strong> d</p>\n'));

  it('shows code, lists and tables', () => {
    const shown = html('```json\n{}\n```\n\n- a\n\n| b |\n| - |\n| c |');
    for (const tag of ['<pre><code', '<ul>', '<table>']) assert.ok(shown.includes(tag), tag);
  });

  it('is the same for the line ends of Windows', () => {
    const text = 'a\nb\n\n```py\nx = 1\ny\n```\n\n- ____\n- ___\n\n| b |\n| - |\n| c |\n';
    assert.equal(html(text.replaceAll('\n', '\r\n')), html(text));
    assert.equal(blanks(text.replaceAll('\n', '\r\n')), blanks(text));
  });
});

describe('blanks', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['are numbered from 1', '___ and ____', `<p>${blank(1)} and ${blank(2)}</p>\n`],
    ['touch words and punctuation', 'pre____ed (____), ____.', `<p>pre${blank(1)}ed (${blank(2)}), ${blank(3)}.</p>\n`],
    ['stand in emphasis', '**____** _a_', `<p><strong>${blank(1)}</strong> <em>a</em></p>\n`],
    ['stand on a line of their own', 'a\n\n____', `<p>a</p>\n<p>${blank(1)}</p>`],
    ['stand below a line', 'a\n____', `<p>a</p>\n<p>${blank(1)}</p>`],
    ['are not what stands in code', '`x = ____`', '<p><code>x = ____</code></p>\n'],
    ['are not the underscores of a name', '`__init__` __a__', '<p><code>__init__</code> <strong>a</strong></p>\n'],
    ['stand beside characters that are escaped', '1 < ____ & ___', `<p>1 &lt; ${blank(1)} &amp; ${blank(2)}</p>\n`],
    [
      'may be many',
      `Many: ${Array(12).fill('___').join(' ')}`,
      `<p>Many: ${Array.from({ length: 12 }, (_, i) => blank(i + 1)).join(' ')}</p>\n`,
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(blanks(text), expected));

  it('are numbered in texts with services, too', () => {
    const marking = new QuestionHtml(finds('Athena'));
    assert.equal(
      marking.withBlanks('Athena ____ S3'),
      `<p><span class="mention" data-mention="0">Athena</span> ${blank(1)} S3</p>\n`,
    );
  });
});

describe('services in a text', () => {
  it('are marked with their place in the list, each service once in it', () => {
    const marking = new QuestionHtml(finds('Athena', 'Glue'));
    assert.equal(
      marking.inline('Glue & *Athena*'),
      '<span class="mention" data-mention="0">Glue</span> &amp; <em><span class="mention" data-mention="1">Athena</span></em>',
    );
    assert.equal(marking.inline('Athena'), '<span class="mention" data-mention="1">Athena</span>');
    assert.deepEqual(marking.services, ['glue', 'athena']);
  });

  it('are not marked inside one another', () => {
    const marking = new QuestionHtml(finds('Amazon Athena', 'Athena'));
    assert.equal(marking.inline('Amazon Athena'), '<span class="mention" data-mention="0">Amazon Athena</span>');
  });

  it('are not marked in code, nor while nothing is to be explained', () => {
    assert.equal(new QuestionHtml(finds('Athena')).inline('`Athena`'), '<code>Athena</code>');
    assert.equal(new QuestionHtml().inline('Athena'), 'Athena');
  });
});
