import assert from 'node:assert/strict';
import { relativeAddress } from '../../src/core/library/relativeAddress';

describe('a relative address', () => {
  const cases: [from: string, to: string, expected: string | null][] = [
    ['file:///a/b/c.md', 'file:///a/b/d.md', './d.md'],
    ['file:///a/b/c.md', 'file:///a/x/d%20e.md', './../x/d%20e.md'],
    ['file:///c.md', 'file:///a/b.md', './a/b.md'],
    ['aws-ml-notes:/topics/a.md', 'aws-ml-notes:/services/b.md', './../services/b.md'],
    ['file:///c%3A/a/b.md', 'file:///d%3A/a/b.md', './../../d%3A/a/b.md'],
    ['file:///a/b.md', 'aws-ml-notes:/services/b.md', null],
    ['vscode-remote://one/a.md', 'vscode-remote://two/a.md', null],
    ['untitled:Untitled-1', 'file:///a.md', null],
  ];
  for (const [from, to, expected] of cases) {
    it(`from ${from} to ${to}`, () => assert.equal(relativeAddress(from, to), expected));
  }
});
