import { assert } from 'chai';
import * as vscode from 'vscode';
import { QuizStore } from '../../src/vscode/quizStore';
import { workspaceFile } from './ask';

describe('the store of sittings', () => {
  const folder = () => workspaceFile('.sittings');
  const files = () => Promise.resolve(vscode.workspace.fs.readDirectory(folder())).catch(() => []);
  const damage = (name: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode('{"step": 9, "st'));

  afterEach(() => Promise.resolve(vscode.workspace.fs.delete(folder(), { recursive: true })).catch(() => {}));

  it('gives back what was saved last, also in the next window', async () => {
    const store = new QuizStore(folder());
    for (let step = 1; step <= 5; step++) store.save('a', { step });
    assert.deepEqual(await store.load('a'), { step: 5 });
    assert.deepEqual(await new QuizStore(folder()).load('a'), { step: 5 });
    assert.deepEqual(await store.panelIds(), ['a']);
  });

  it('has the step before, when a crash cut the last one off, whatever other panels saved', async () => {
    const store = new QuizStore(folder());
    for (const step of [1, 2, 3]) {
      store.save('a', { step });
      store.save('b', { step });
      await store.load('a');
    }
    await damage('quiz-a.1.json');
    assert.deepEqual(await new QuizStore(folder()).load('a'), { step: 2 });
  });

  it('keeps nothing of what is forgotten, though it was about to be saved', async () => {
    const store = new QuizStore(folder());
    store.save('a', 1);
    await store.load('a');
    store.save('a', 2);
    store.forget('a');
    assert.isUndefined(await store.load('a'));
    assert.isEmpty(await files());
  });
});
