import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeTab, closeTabs, eventually, refusal } from './ask';

describe('notes', () => {
  afterEach(closeTabs);

  it('opens a note rendered', async () => {
    await vscode.commands.executeCommand('awsMlNotes.openNote', 'services/athena');
    await eventually('the preview', () => {
      const input = activeTab()?.input;
      return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
    });
    assert.match(activeTab()?.label ?? '', /athena\.md/);
  });

  it('keeps the source read-only', async () => {
    const uri = vscode.Uri.parse('aws-ml-notes:/services/athena.md');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /^# Amazon Athena$/m);
    assert.strictEqual(vscode.workspace.fs.isWritableFileSystem(uri.scheme), false);
  });

  it('says which note does not exist', async () => {
    assert.match(await refusal('awsMlNotes.openNote', 'services/nothing'), /services\/nothing/);
  });
});
