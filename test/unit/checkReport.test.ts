import assert from 'node:assert/strict';
import { checkReport, type CheckReport } from '../../src/core/library/checkReport';
import { whyNothing } from '../../src/core/library/whyNothing';
import { writeCheck } from '../../src/core/library/writeCheck';
import { aLibrary, lines, uriOf } from '../support/aNote';

const notes = {
  'mine/pears.md': lines(
    '---',
    'tasks: [t-01/1.1, t-01/9.9]',
    '---',
    '# Pears',
    '',
    '- **Cellar**: A cool room below the house.',
    '',
    '## Which pear keeps best?',
    '',
    '- [x] The late one',
    '- [ ] The early one',
  ),
  'mine/pictures.md': '![](a.png)\n\n![](b.png)',
  'mine/empty.md': '',
};

async function reportOn(texts: Record<string, string>): Promise<CheckReport> {
  return checkReport(
    aLibrary(texts),
    (uri) => uri.startsWith(uriOf('mine/')),
    (uri) => Promise.resolve(texts[uri.slice(uriOf('').length)] ?? ''),
  );
}

describe('the check of notes', () => {
  it('counts what was understood, in all and of each file', async () => {
    const report = await reportOn(notes);
    assert.equal(report.terms, 1);
    assert.equal(report.sections, 2);
    assert.deepEqual(report.questions, { choice: 1 });
    assert.deepEqual(report.serves, { 't-01/1.1': 1 });
    assert.deepEqual(
      report.files.map(({ uri, terms, reason }) => [uri, terms, reason === null]),
      [
        [uriOf('mine/empty.md'), 0, false],
        [uriOf('mine/pears.md'), 1, true],
        [uriOf('mine/pictures.md'), 0, false],
      ],
    );
  });

  it('names each problem with its line', async () => {
    const { files } = await reportOn(notes);
    assert.deepEqual(
      files.flatMap(({ problems }) => problems.map(({ uri, line, code }) => [uri, line, code])),
      [
        [uriOf('mine/empty.md'), 1, 'empty-note'],
        [uriOf('mine/pears.md'), 2, 'unknown-task'],
      ],
    );
  });

  it('lists a file that could not be read', async () => {
    const library = aLibrary({});
    library.problems.push({ uri: 'own:/locked.md', line: 1, code: 'unreadable', message: 'No key.' });
    const report = await checkReport(
      library,
      (uri) => uri.startsWith('own:'),
      () => Promise.resolve(''),
    );
    assert.deepEqual(
      report.files.map(({ uri, reason }) => [uri, reason]),
      [['own:/locked.md', 'No key.']],
    );
    assert.equal(report.problems, 1);
  });

  it('is written with what asks for attention first', async () => {
    const text = writeCheck(await reportOn(notes), {
      heading: (title, level) => `${'#'.repeat(level)} ${title}`,
      said: (said) => said.toUpperCase(),
      place: (uri, line) => `<${uri}${line === undefined ? '' : `:${line}`}>`,
    });
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('#')),
      [
        '# Check of My Notes',
        '## Nothing was understood (2)',
        '## Problems (2)',
        '## Exams, domains and tasks (1)',
        '## Files (3)',
      ],
    );
    assert.match(text, /^3 files, 2 sections, 1 term, 1 question \(1 choice\), 2 problems\.$/m);
    assert.match(text, /^- <test:\/mine\/pears\.md:2> unknown-task: NO EXAM HAS/m);
    assert.match(text, /^- <test:\/mine\/pictures\.md>: IT HOLDS HARDLY ANYTHING BUT IMAGES/m);
    assert.match(
      text,
      /^- <test:\/mine\/pears\.md>: 2 sections, 1 term, 1 question \(1 choice\), 1 problem; serves T-01\/1\.1$/m,
    );
  });
});

describe('why nothing was understood', () => {
  const cases: [what: string, text: string, says: RegExp][] = [
    ['front matter alone', '---\ntitle: A\n---\n\n', /empty/],
    ['images', '# A\n\n![one](1.png)\n- ![two](2.png)\n![[three.png]]', /images/],
    ['links', '- [one](a.md)\n- [[two]]\n- https://example.com/three\n* <https://example.com>', /links/],
    ['headings', '# A\n\n## B\n\n- ### C\n', /headings/],
    ['code', '# A\n\n```\none\ntwo\nthree\nfour\n```\n', /code/],
    ['things to do', '- [ ] one\n- [x] two\n', /things to do/],
    ['prose', 'Only a few words.\n\nAnd a few more.', /\*\*Name\*\*/],
    ['a line of megabytes', 'a '.repeat(2_000_000), /\*\*Name\*\*/],
    ['brackets without end', `${'['.repeat(1_000_000)}\n`.repeat(3), /\*\*Name\*\*/],
  ];
  for (const [what, text, says] of cases) {
    it(`is told of ${what}`, () => assert.match(whyNothing(text), says));
  }
});
