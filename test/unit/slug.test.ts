import assert from 'node:assert/strict';
import { slug, SlugCounter } from '../../src/core/notes/slug';

describe('slug', () => {
  // What GitHub makes of these headings.
  const cases: [string, string][] = [
    ['Cost and speed', 'cost-and-speed'],
    ['Cost & speed', 'cost--speed'],
    ['What is it?', 'what-is-it'],
    ['  padded  ', 'padded'],
    ['Version 2.0', 'version-20'],
    ['snake_case stays', 'snake_case-stays'],
    ['hyphen-stays', 'hyphen-stays'],
    ['a - b', 'a---b'],
    ['a – b', 'a--b'],
    ['C++ / C#', 'c--c'],
    ['AWS::S3::Bucket', 'awss3bucket'],
    ['`code` and more', 'code-and-more'],
    ["What's new", 'whats-new'],
    ['What’s new', 'whats-new'],
    ['Über die Größe', 'über-die-größe'],
    ['Données', 'données'],
    ['日本語 の 見出し', '日本語-の-見出し'],
    ['हिन्दी', 'हिन्दी'],
    ['🚀 Launch', '-launch'],
    ['100 % sure', '100--sure'],
    ['k-nearest neighbours (k-NN)', 'k-nearest-neighbours-k-nn'],
    ['(a) [b] {c}', 'a-b-c'],
    ['!?', ''],
    ['', ''],
  ];
  for (const [heading, expected] of cases) {
    it(`turns "${heading}" into "${expected}"`, () => assert.equal(slug(heading), expected));
  }

  it('does not throw on unpaired surrogates', () => assert.equal(slug('a\ud83d b'), 'a-b'));
});

describe('SlugCounter', () => {
  const numbers = (...headings: string[]) => {
    const counter = new SlugCounter();
    return headings.map((heading) => counter.next(heading));
  };

  it('numbers what is repeated', () => assert.deepEqual(numbers('A', 'A', 'a!', 'B'), ['a', 'a-1', 'a-2', 'b']));

  it('numbers headings that have no letters', () => assert.deepEqual(numbers('!', '?'), ['', '-1']));

  it('begins anew for each note', () => assert.deepEqual([numbers('A'), numbers('A')], [['a'], ['a']]));

  it('is not confused by names of objects', () => {
    assert.deepEqual(numbers('constructor', '__proto__', 'constructor'), ['constructor', '__proto__', 'constructor-1']);
  });
});
