import { assert } from 'chai';
import * as vscode from 'vscode';
import { ProgressStore } from '../../src/vscode/progressStore';
import { SyncedSummary } from '../../src/vscode/syncedSummary';
import { aReview } from '../support/aReview';
import { eventually, workspaceFile } from './ask';

/** Bundled notes cannot be written to: a folder that fails. */
const READ_ONLY = 'aws-ml-notes://none/progress';

describe('the store of the progress', () => {
  const storage = () => workspaceFile('.stores');
  const settings = () => vscode.workspace.getConfiguration('awsMlNotes');
  const setFolder = (folder: string | undefined) =>
    settings().update('progressFolder', folder, vscode.ConfigurationTarget.Global);
  const disposables: { dispose(): unknown }[] = [];

  function memory() {
    const kept = new Map<string, unknown>();
    return {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key) as undefined,
      update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
      setKeysForSync: () => {},
    };
  }

  function open(remembered = memory()): ProgressStore {
    const log = vscode.window.createOutputChannel('Test of the progress', { log: true });
    const summary = new SyncedSummary(memory());
    const store = new ProgressStore(storage(), summary, remembered, log);
    disposables.push(store, summary, log);
    return store;
  }

  const ids = async (store: ProgressStore) => (await store.entries()).map(({ id }) => id).sort();

  afterEach(async () => {
    await setFolder(undefined);
    for (const one of disposables.splice(0)) one.dispose();
    await Promise.resolve(vscode.workspace.fs.delete(storage(), { recursive: true })).catch(() => {});
  });

  it('takes what it could not save to the folder that is set next', async () => {
    await setFolder(READ_ONLY);
    const store = open();
    let refused = '';
    await store.add([aReview({ id: 'waiting' })]).catch((error: unknown) => (refused = String(error)));
    assert.isNotEmpty(refused);
    await setFolder(vscode.Uri.joinPath(storage(), 'better').toString());
    await eventually('the answer in the new folder', async () => String(await ids(store)) === 'waiting');
    assert.isTrue((await store.fold()).progress.questions.has('n#1'));
  });

  it('takes along what was answered before the folder was changed while nothing ran', async () => {
    const remembered = memory();
    await open(remembered).add([aReview({ id: 'before' })]);
    await setFolder(vscode.Uri.joinPath(storage(), 'elsewhere').toString());
    const store = open(remembered);
    await store.add([aReview({ id: 'then' })]);
    assert.deepEqual(await ids(store), ['before', 'then']);
    assert.equal(await store.addMissing([aReview({ id: 'before' }), aReview({ id: 'third' })]), 1);
  });

  it('lies in the storage when the folder is a path inside a workspace', async () => {
    await setFolder('study');
    assert.equal(open().location.toString(), vscode.Uri.joinPath(storage(), 'progress').toString());
  });
});
