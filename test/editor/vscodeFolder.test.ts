import { assert } from 'chai';
import * as vscode from 'vscode';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import { vscodeFolder } from '../../src/vscode/vscodeFolder';
import { reviews } from '../support/logEntries';
import { workspaceFile } from './ask';

describe('the folder of the log', () => {
  const root = workspaceFile('progress/of/mine');
  const folder = vscodeFolder(root);
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => 'none',
      (error: unknown) => String(error),
    );
  afterEach(() => vscode.workspace.fs.delete(workspaceFile('progress'), { recursive: true }).then(undefined, () => {}));

  it('is empty while it does not exist', async () => {
    assert.deepEqual(await folder.list(), []);
    await folder.remove('none');
    assert.match(await failure(folder.read('none')), /none/);
  });

  it('is made by the first write', async () => {
    await folder.write('a', 'ä\n');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(root, 'deeper'));
    assert.deepEqual(await folder.list(), ['a']);
    assert.strictEqual(await folder.read('a'), 'ä\n');
  });

  it('renames, but not onto another file', async () => {
    await folder.write('a', 'one');
    await folder.rename('a', 'b');
    assert.deepEqual(await folder.list(), ['b']);
    await folder.write('a', 'two');
    assert.notStrictEqual(await failure(folder.rename('a', 'b')), 'none');
    assert.strictEqual(await folder.read('b'), 'one');
    assert.strictEqual(await folder.read('a'), 'two');
  });

  it('carries a log of two windows', async () => {
    const logs = ['one', 'two'].map((writer) => new ReviewLog(folder, writer));
    for (const round of [1, 2, 3]) await Promise.all(logs.map((log, i) => log.append(reviews(`${i}/${round}`))));
    const { entries, damaged } = await new ReviewLog(folder, 'three').read();
    assert.deepEqual(entries.map(({ id }) => id).sort(), ['0/1', '0/2', '0/3', '1/1', '1/2', '1/3']);
    assert.deepEqual(damaged, []);
    assert.deepEqual((await folder.list()).sort(), ['one-1-3.jsonl', 'two-1-3.jsonl']);
  });
});
