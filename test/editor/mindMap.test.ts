import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeTab, closeTabs, eventually, workspaceFile } from './ask';

const OPEN = 'awsMlNotes.openMindMap';

function mapTab(): string | undefined {
  const tab = activeTab();
  return tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('awsMlNotes.mindMap')
    ? tab.label
    : undefined;
}

describe('mind map', () => {
  const target = workspaceFile('map.svg');
  const own = workspaceFile('notes', 'confusion-matrix.md');
  afterEach(closeTabs);
  after(() => vscode.workspace.fs.delete(target));

  for (const [what, argument, title] of [
    ['a note by its address', { uri: own.toString() }, /confusion matrix/i],
    ['a note by an address of the editor', own, /confusion matrix/i],
    ['a bundled note', { uri: 'aws-ml-notes:/services/athena.md' }, /^Amazon Athena$/],
    [
      'a term of the tree',
      { id: 'term:x', open: { uri: 'aws-ml-notes:/services/athena.md', line: 42 }, scope: null },
      /^Amazon Athena$/,
    ],
    ['an exam of the tree', { id: 'exam:mla-c02', open: null, scope: { kind: 'tasks', id: 'mla-c02' } }, /^MLA-C02$/],
    ['a domain', { scope: { kind: 'tasks', id: 'mla-c02/1' } }, /^1 · 28 %/],
  ] as const) {
    it(`opens for ${what}`, async () => {
      await vscode.commands.executeCommand(OPEN, argument);
      await eventually('The map', () => title.test(mapTab() ?? ''));
    });
  }

  it('opens for the note that is being edited', async () => {
    await vscode.window.showTextDocument(own);
    await vscode.commands.executeCommand(OPEN);
    await eventually('The map', () => /confusion matrix/i.test(mapTab() ?? ''));
  });

  it('opens a map once', async () => {
    for (let times = 0; times < 2; times++) await vscode.commands.executeCommand(OPEN, own);
    await eventually('The map', () => /confusion matrix/i.test(mapTab() ?? ''));
    assert.lengthOf(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      1,
    );
  });

  it('writes a picture without asking, and leaves no tab behind', async () => {
    await vscode.commands.executeCommand(OPEN, { uri: own.toString(), target });
    const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(svg, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns/);
    assert.include(svg, '<title>');
    assert.isUndefined(mapTab());
  });
});
