import assert from 'node:assert/strict';
import { gitIgnored } from '../../src/core/gitIgnored';

describe('gitIgnored', () => {
  const isIgnored = gitIgnored([
    { folder: '/w/sub/', text: '!keep.log\nbuild/\n' },
    { folder: '/w/', text: '*.log\n/out\n# a comment\ncache/**\n!cache/index\n' },
  ]);
  const cases: [path: string, ignored: boolean][] = [
    ['/w/a.ts', false],
    ['/w/a.log', true],
    ['/w/deep/er/a.log', true],
    ['/w/out', true],
    ['/w/deep/out', false],
    ['/w/sub/keep.log', false],
    ['/w/sub/other.log', true],
    ['/w/sub/build/x.ts', true],
    ['/w/build/x.ts', false],
    ['/w/sub/Build/x.ts', false],
    ['/w/cache/x', true],
    ['/w/cache/index', false],
    ['/w/.git/config', true],
    ['/w/pkg/node_modules/x/index.js', true],
    ['/w/my.git/config', false],
    ['/elsewhere/a.log', false],
    ['/w/', false],
  ];
  for (const [path, ignored] of cases) {
    it(`${ignored ? 'leaves out' : 'keeps'} ${path}`, () => assert.equal(isIgnored(path), ignored));
  }

  it('keeps everything without a .gitignore', () => assert.equal(gitIgnored([])('/w/a.log'), false));
});
