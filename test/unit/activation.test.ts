import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';

/** The files that are evaluated when the entry is, before anybody asks for anything. */
function evaluated({ inputs }: Metafile, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind, external } of inputs[file]?.imports ?? []) {
    if (kind !== 'dynamic-import' && !external) evaluated({ inputs, outputs: {} }, path, seen);
  }
  return seen;
}

describe('activation', () => {
  it('evaluates no parser and no search: those who only hover need none', async () => {
    const entry = 'src/extension.ts';
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      external: ['vscode'],
      metafile: true,
      write: false,
    });
    const files = [...evaluated(metafile, entry)];
    assert.ok(files.some((file) => file.includes('/valibot/')));
    assert.deepEqual(
      files.filter((file) => /\/(markdown-it|js-yaml|gray-matter|minisearch)\//.test(file)),
      [],
    );
  }).timeout(20_000);
});
