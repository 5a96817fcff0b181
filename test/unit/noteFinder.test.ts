import assert from 'node:assert/strict';
import { NoteFinder } from '../../src/core/library/noteFinder';
import { aLibrary, aServiceNote, lines, uriOf } from '../support/aNote';

const library = aLibrary({
  'mine/Feature scaling.md': lines('# Scaling of features', '', '## Why & when', 'a', '', '## Min-max', 'b'),
  'mine/week 1/Recap 0123456789abcdef0123456789abcdef.md': '# Recap of the first week',
  'mine/week 2/Recap.md': '# Recap of the second week',
  'mine/week 2/extra/Trees.md': '# Trees',
  'mine/Überblick.md': lines('---', 'aliases: [Big picture]', '---', '# Übersicht'),
  'services/athena.md': aServiceNote('Amazon Athena', [], 'It runs queries.'),
});
const finder = new NoteFinder(library);

function leads(note: string, section: string | null = null, from = 'mine/week 2/Recap.md'): string | null {
  const target = finder.resolve({ note, section }, uriOf(from));
  return target && `${target.uri.replace('test:/', '')}:${target.line}`;
}

describe('where a wikilink leads', () => {
  const found: [name: string, where: string][] = [
    ['Feature scaling', 'mine/Feature scaling.md:1'],
    ['feature-SCALING', 'mine/Feature scaling.md:1'],
    ['Feature%20scaling.md', 'mine/Feature scaling.md:1'],
    ['Scaling of features', 'mine/Feature scaling.md:1'],
    ['mine/Feature scaling', 'mine/Feature scaling.md:1'],
    ['../Feature scaling', 'mine/Feature scaling.md:1'],
    ['extra/Trees', 'mine/week 2/extra/Trees.md:1'],
    ['U\u0308berblick', 'mine/Überblick.md:4'],
    ['Big picture', 'mine/Überblick.md:4'],
    ['Amazon Athena', 'services/athena.md:10'],
    ['athena', 'services/athena.md:10'],
    ['Why & when', 'mine/Feature scaling.md:3'],
  ];
  for (const [name, where] of found) it(`finds ${name}`, () => assert.equal(leads(name), where));

  it('finds headings by their words and by their anchor', () => {
    assert.equal(leads('Feature scaling', 'Min-max'), 'mine/Feature scaling.md:6');
    assert.equal(leads('Feature scaling', 'why--when'), 'mine/Feature scaling.md:3');
    assert.equal(leads('', 'Min-max', 'mine/Feature scaling.md'), 'mine/Feature scaling.md:6');
  });

  it('opens a note at its top when it has no such heading', () => {
    assert.equal(leads('Feature scaling', 'Never written'), 'mine/Feature scaling.md:1');
  });

  it('takes the nearest of several', () => {
    assert.equal(
      leads('Recap', null, 'mine/week 1/Plan.md'),
      'mine/week 1/Recap 0123456789abcdef0123456789abcdef.md:1',
    );
    assert.equal(leads('Recap', null, 'mine/week 2/extra/Trees.md'), 'mine/week 2/Recap.md:1');
  });

  for (const name of [
    'Nothing of the kind',
    '../../etc/passwd',
    '../../../mine/Feature scaling',
    '/etc/passwd',
    'file:///mine/Feature%20scaling.md',
    'command:workbench.action.quit',
    'vscode:extension/x',
    'C:\\mine\\Feature scaling',
    '\\\\host\\Feature scaling',
    'test:/mine/Recap.md',
    '%E0%A4%A',
    '..',
  ]) {
    it(`finds nothing for ${JSON.stringify(name)}`, () => assert.equal(leads(name), null));
  }
});
