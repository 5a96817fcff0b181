import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeTab, closeTabs, eventually, refusal } from './ask';

const folder = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), '.study');
const command = <T = unknown>(name: string, argument?: unknown) =>
  vscode.commands.executeCommand<T>(`awsMlNotes.${name}`, argument);

const tab = (title: RegExp) =>
  eventually(`a tab ${String(title)}`, () => {
    const input = activeTab()?.input;
    return input instanceof vscode.TabInputWebview && title.test(activeTab()?.label ?? '');
  });

async function written(name: string, text: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

const read = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

/** Answers to questions that our notes have, one a minute. */
function answers(count: number): string {
  const start = Date.now() - 3 * 24 * 60 * 60 * 1000;
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      type: 'review',
      id: `editor-test-${start}/${number}`,
      at: start + number * 60_000,
      question: `services/athena#question-${number}`,
      grade: 3,
      right: true,
      mode: 'review',
      schedules: true,
    }),
  ).join('\n');
}

describe('studying', () => {
  afterEach(closeTabs);
  after(() => Promise.resolve(vscode.workspace.fs.delete(folder(), { recursive: true })).catch(() => {}));

  it('practises a scope with as many questions as asked for', async () => {
    await command('startQuiz', { mode: 'practice', scope: { kind: 'tag', tag: 'security' }, length: 5, seed: 1 });
    await tab(/^Quiz: #security$/);
  });

  it('refuses a request that it does not understand, and says why', async () => {
    assert.match(await refusal('awsMlNotes.startQuiz', { mode: 'practice', length: 1000 }), /cannot be started/);
  });

  it('reviews with new questions on the first day', async () => {
    await command('startReview');
    await tab(/^Review: MLA-C02$/);
  });

  it('leaves a running exam its panel, and opens one other beside it', async () => {
    await command('startQuiz', { mode: 'exam' });
    await tab(/^Exam: MLA-C02$/);
    await command('startQuiz', { mode: 'practice', length: 5 });
    await tab(/^Quiz: MLA-C02$/);
    await command('startQuiz', { mode: 'practice', length: 6 });
    assert.lengthOf(
      vscode.window.tabGroups.activeTabGroup.tabs.filter(({ label }) => label.endsWith('MLA-C02')),
      2,
    );
  });

  it('shows how ready one is', async () => {
    await command('showReadiness');
    await tab(/^Readiness$/);
  });

  it('takes answers in once, and gives them back', async () => {
    const source = await written('mine.jsonl', answers(7));
    assert.equal(await command('import', { source }), 7);
    assert.equal(await command('import', { source }), 0);
    const target = vscode.Uri.joinPath(folder(), 'out.jsonl');
    await command('export', { format: 'progress', target });
    const lines = (await read(target)).split('\n').filter((line) => line.includes('editor-test-'));
    assert.equal(lines.length >= 7, true);
  });

  it('takes the good lines of a damaged export', async () => {
    const source = await written('damaged.jsonl', `not JSON\n${answers(3)}\n{"type":"review"}`);
    assert.equal(await command('import', { source }), 3);
  });

  it('writes what Anki imports', async () => {
    const target = vscode.Uri.joinPath(folder(), 'anki.txt');
    await command('export', { format: 'anki', target });
    const text = await read(target);
    assert.match(text, /^#separator:tab\n/i);
    assert.isAbove(text.split('\n').length, 1000);
  });

  it('moves the progress when the folder is changed', async () => {
    const source = await written('moved.jsonl', answers(4));
    await command('import', { source });
    const moved = vscode.Uri.joinPath(folder(), 'moved');
    const settings = vscode.workspace.getConfiguration('awsMlNotes');
    await settings.update('progressFolder', moved.toString(), vscode.ConfigurationTarget.Global);
    try {
      await eventually('segments in the new folder', async () => {
        const files = await Promise.resolve(vscode.workspace.fs.readDirectory(moved)).catch(() => []);
        return files.some(([name]) => name.endsWith('.jsonl'));
      });
      const target = vscode.Uri.joinPath(folder(), 'after.jsonl');
      await command('export', { format: 'progress', target });
      assert.include(await read(target), 'editor-test-');
    } finally {
      await settings.update('progressFolder', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
