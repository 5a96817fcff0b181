import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { filesUnder, readText } from '../support/shipped';

interface Import {
  file: string;
  /** A file from the root for a relative import, else the name of the package as written. */
  target: string;
  typeOnly: boolean;
}

const statement =
  /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\s*\(\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/gm;

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(statement)].map((match) => {
    const written = match[3] ?? match[4] ?? match[5] ?? '';
    const target = written.startsWith('.') ? path.posix.join(path.posix.dirname(file), written) : written;
    return { file, target, typeOnly: match[2] !== undefined };
  });
}

const files = filesUnder('src').filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) => importsIn(file, readText(file)));
const isNode = (target: string) => target.startsWith('node:') || builtinModules.includes(target.split('/')[0] ?? '');
const isPackage = (target: string) => !target.startsWith('src/');

/** No import of a folder breaks its rule. */
function allow(says: string, folder: string, rule: (one: Import) => boolean): void {
  it(says, () => {
    const own = imports.filter(({ file }) => file.startsWith(folder));
    assert.ok(own.length > 0, folder);
    assert.deepEqual(
      own.filter((one) => !rule(one)).map(({ file, target }) => `${file} imports ${target}`),
      [],
    );
  });
}

describe('the layers of src', () => {
  allow(
    'core imports only from core, and packages',
    'src/core/',
    ({ target }) => isPackage(target) || target.startsWith('src/core/'),
  );
  allow('core knows neither VS Code nor Node', 'src/core/', ({ target }) => target !== 'vscode' && !isNode(target));
  allow('core uses seven packages, five of them in one file only', 'src/core/', ({ file, target }) => {
    if (!isPackage(target) || ['valibot', 'markdown-it'].includes(target)) return true;
    if (target === 'ts-fsrs') return file === 'src/core/progress/schedule.ts';
    if (target === 'minisearch') return file === 'src/core/search/nameIndex.ts';
    if (target === 'ignore') return file === 'src/core/gitIgnored.ts';
    return ['gray-matter', 'js-yaml'].includes(target) && file === 'src/core/notes/frontMatter.ts';
  });

  for (const [page, contracts] of Object.entries({
    quiz: ['study/quizProtocol'],
    readiness: ['progress/readinessProtocol', 'progress/readinessView'],
    mindmap: ['mindMap/mindMapProtocol', 'mindMap/mindMap'],
  })) {
    const folder = `src/webview/${page}/`;
    allow(`the ${page} page takes from core only the types of its messages`, folder, ({ target, typeOnly }) => {
      if (isPackage(target) || target.startsWith(folder)) return true;
      return typeOnly && contracts.some((contract) => target === `src/core/${contract}`);
    });
  }
  allow(
    'the pages use only lit, the elements of VS Code, a package that drags and, for charts, Plot',
    'src/webview/',
    ({ file, target }) => {
      if (target === '@observablehq/plot') return file.startsWith('src/webview/readiness/');
      if (target.startsWith('@atlaskit/pragmatic-drag-and-drop/')) return file === 'src/webview/quiz/drag.ts';
      return !isPackage(target) || /^(?:lit|@vscode-elements\/elements)(?:\/|$)/.test(target);
    },
  );

  allow(
    'the editor part knows neither Node nor the page',
    'src/vscode/',
    ({ target }) => !isNode(target) && !target.startsWith('src/webview/'),
  );
  allow('the editor part imports nothing from the entry', 'src/vscode/', ({ target }) => target !== 'src/extension');

  allow(
    'the entry only connects the parts',
    'src/extension',
    ({ target }) => target === 'vscode' || target.startsWith('src/vscode/'),
  );
  it('the entry has at most 60 lines', () => assert.ok(readText('src/extension.ts').split('\n').length <= 60));

  it('ids imports nothing', () => assert.deepEqual(importsIn('src/ids.ts', readText('src/ids.ts')), []));

  it('has no file outside its layers', () => {
    assert.deepEqual(
      files.filter((file) => !/^src\/(core|vscode|webview)\//.test(file)),
      ['src/extension.ts', 'src/ids.ts'],
    );
  });

  it('has no circle of imports', () => {
    const targets = new Map(
      files.map((file) => [
        file,
        imports
          .filter((one) => one.file === file && !one.typeOnly && !isPackage(one.target))
          .map(({ target }) => `${target}.ts`),
      ]),
    );
    const walk = (file: string, way: string[]): void => {
      assert.equal(way.includes(file), false, [...way, file].join(' → '));
      for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
    };
    files.forEach((file) => walk(file, []));
  });
});

describe('the reader of import lines', () => {
  const cases: [code: string, target: string, typeOnly: boolean][] = [
    ["import x from 'a';", 'a', false],
    ["import * as x from 'node:fs';", 'node:fs', false],
    ["import type { A } from './b';", 'src/c/b', true],
    ["import {\n  a,\n  type B,\n} from '../d';", 'src/d', false],
    ["import 'side/effect.js';", 'side/effect.js', false],
    ["export { a } from './e';", 'src/c/e', false],
    ["export * from './f';", 'src/c/f', false],
    ["const x = await import('g');", 'g', false],
    ["const x = require('fs');", 'fs', false],
  ];
  for (const [code, target, typeOnly] of cases) {
    it(`reads ${JSON.stringify(code)}`, () => {
      assert.deepEqual(importsIn('src/c/x.ts', code), [{ file: 'src/c/x.ts', target, typeOnly }]);
    });
  }

  it('sees an import in every file of src but the ids', () => {
    const seen = new Set(imports.map(({ file }) => file));
    const mentioning = files.filter((file) => /^import /m.test(readText(file)));
    assert.deepEqual(
      mentioning.filter((file) => !seen.has(file)),
      [],
    );
  });
});
