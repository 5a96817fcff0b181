import assert from 'node:assert/strict';
import { pathInside, placeInside, withoutCovered } from '../../src/core/library/noteFiles';
import { decodeText } from '../../src/vscode/decodeText';

const at = (path: string, scheme = 'file', authority = '') => ({ scheme, authority, path });

describe('pathInside', () => {
  const cases: [folder: string, file: string, path: string | null][] = [
    ['/a', '/a/b.md', 'b.md'],
    ['/a/', '/a/b/c.md', 'b/c.md'],
    ['/a', '/a', ''],
    ['/a', '/a/', ''],
    ['/a', '/ab/c.md', null],
    ['/a/b', '/a', null],
    ['/', '/a.md', 'a.md'],
  ];
  for (const [folder, file, path] of cases) {
    it(`of ${file} in ${folder} is ${path}`, () => assert.equal(pathInside(at(folder), at(file)), path));
  }
  it('is none on another file system', () => {
    assert.equal(pathInside(at('/a'), at('/a/b', 'other')), null);
    assert.equal(pathInside(at('/a', 'x', 'one'), at('/a/b', 'x', 'two')), null);
  });
});

describe('placeInside', () => {
  for (const path of ['/a/.git/b.md', '/a/node_modules/x/b.md', '/a/b/.c/d/e.md']) {
    it(`has no place for ${path}`, () => assert.equal(placeInside(at('/a'), at(path)), null));
  }
  it('has one for hidden files, and in a folder that is itself hidden', () => {
    assert.equal(placeInside(at('/a'), at('/a/.b.md')), '.b.md');
    assert.equal(placeInside(at('/.a'), at('/.a/b.md')), 'b.md');
  });
});

describe('withoutCovered', () => {
  const cases: Record<string, [string[], string[]]> = {
    'takes a folder that is named twice once': [
      ['/a', '/b', '/a/'],
      ['/a', '/b'],
    ],
    'leaves out what another folder covers': [['/a/b', '/a', '/a/c/d'], ['/a']],
    'keeps what that folder would skip': [
      ['/a', '/a/.notes', '/a/node_modules/x'],
      ['/a', '/a/.notes', '/a/node_modules/x'],
    ],
    'keeps neighbours': [
      ['/a', '/ab'],
      ['/a', '/ab'],
    ],
  };
  for (const [says, [paths, kept]] of Object.entries(cases)) {
    it(says, () => {
      const left = withoutCovered(paths.map((path) => at(path)));
      assert.deepEqual(
        left.map(({ path }) => path),
        kept,
      );
    });
  }
});

describe('decodeText', () => {
  const utf16 = (text: string, swap: boolean) =>
    Uint8Array.from(
      [0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))].flatMap((code) =>
        swap ? [code >> 8, code & 255] : [code & 255, code >> 8],
      ),
    );
  it('reads UTF-8, with and without a mark', () => {
    assert.equal(decodeText(new TextEncoder().encode('Größe ✓')), 'Größe ✓');
    assert.equal(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61])), 'a');
  });
  it('reads UTF-16 with a mark', () => {
    assert.equal(decodeText(utf16('Größe', false)), 'Größe');
    assert.equal(decodeText(utf16('Größe', true)), 'Größe');
  });
  it('does not throw on what is no text', () => {
    assert.equal(decodeText(Uint8Array.from([0x61, 0xff, 0xc0, 0x62])), 'a\ufffd\ufffdb');
    assert.equal(decodeText(new Uint8Array()), '');
  });
});
