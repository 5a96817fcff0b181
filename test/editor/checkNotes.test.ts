import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeTab, closeTabs, eventually, workspaceFile } from './ask';

async function checked(): Promise<string> {
  const file = await vscode.commands.executeCommand<vscode.Uri>('awsMlNotes.checkNotes');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

describe('the check of my notes', () => {
  const settings = () => vscode.workspace.getConfiguration('awsMlNotes');

  afterEach(closeTabs);
  after(() => settings().update('folders', ['notes'], vscode.ConfigurationTarget.Workspace));

  it('says what was understood, and is shown rendered', async () => {
    const report = await checked();
    assert.match(
      report,
      /^2 files, 5 sections, \d+ terms, 3 questions \(1 choice, 1 matching, 1 ordering\), 0 problems\.$/m,
    );
    assert.match(report, /^- \[notes\/confusion-matrix\.md\]\(.*confusion-matrix\.md#L1\): .*serves mla-c02\/2\.3$/m);
    await eventually('the preview', () => {
      const input = activeTab()?.input;
      return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
    });
    assert.match(activeTab()?.label ?? '', /Check of My Notes/);
  });

  it('leads to the line of each problem', async () => {
    await settings().update('folders', ['bad-notes'], vscode.ConfigurationTarget.Workspace);
    const report = await eventually('the report on other notes', async () => {
      const text = await checked();
      return text.includes('unknown-task.md') ? text : null;
    });
    assert.match(report, /^- \[bad-notes\/unknown-task\.md:3\]\(.*unknown-task\.md#L3\) unknown-task: /m);
    assert.match(report, /^## Nothing was understood/m);
    assert.match(report, /^- \[bad-notes\/empty\.md\]\(.*\): The note is empty\./m);
  });

  it('leads from the report to the note', async () => {
    const file = await vscode.commands.executeCommand<vscode.Uri>('awsMlNotes.checkNotes');
    const note = workspaceFile('bad-notes', 'unknown-task.md').path;
    await vscode.workspace.openTextDocument(file);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', file, 100);
    const targets = links.map(({ target }) => decodeURIComponent(target?.toString() ?? ''));
    assert.isOk(
      targets.some((target) => target.includes(`${note}#L3`)),
      targets.join('\n'),
    );
  });
});
