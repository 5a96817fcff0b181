import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeTabs, eventually, workspaceFile } from './ask';

describe('capture', () => {
  const folder = workspaceFile('captured');
  const note = vscode.Uri.joinPath(folder, 'mine.md');
  const settings = () => vscode.workspace.getConfiguration('awsMlNotes');
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  /** What a quick fix does to the note; an editor may learn of a changed file a moment after we did. */
  const quickFix = (title: string, range: vscode.Range) =>
    eventually(title, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        note,
        range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find((action) => action.title === title)?.edit;
    });

  before(async () => {
    await vscode.workspace.fs.createDirectory(folder);
    await settings().update('folders', ['captured'], vscode.ConfigurationTarget.Workspace);
  });

  beforeEach(() => vscode.workspace.fs.writeFile(note, new TextEncoder().encode('# Mine\r\n\r\nText.\r\n')));

  afterEach(async () => {
    await closeTabs();
    await vscode.workspace.fs.delete(note, { useTrash: false });
  });

  after(async () => {
    await settings().update('folders', ['notes'], vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(folder, { recursive: true, useTrash: false });
  });

  it('adds a term to a note in its own line ends, and Undo takes it back', async () => {
    const argument = { note: note.toString(), name: 'Warm pool', definition: 'Keeps instances for the next job.' };
    void vscode.commands.executeCommand('awsMlNotes.addToNotes', argument);
    await eventually('the term in the file', async () => (await read(note)).includes('Warm pool'));
    assert.strictEqual(
      await read(note),
      [
        '# Mine',
        '',
        'Text.',
        '',
        '## Captured terms',
        '',
        '- **Warm pool**: Keeps instances for the next job.',
        '',
      ].join('\r\n'),
    );
    const { document } = await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand('undo');
    await eventually('the text as it was', () => document.getText() === '# Mine\r\n\r\nText.\r\n');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('makes a note, and never writes over one', async () => {
    const argument = { folder: folder.toString(), title: 'Feature Store', task: 'mla-c02/1.2' };
    const first = await vscode.commands.executeCommand<vscode.Uri>('awsMlNotes.newNote', argument);
    const second = await vscode.commands.executeCommand<vscode.Uri>('awsMlNotes.newNote', argument);
    assert.match(first.path, /\/captured\/feature-store\.md$/);
    assert.match(second.path, /\/captured\/feature-store-2\.md$/);
    assert.match(await read(first), /^---\ntitle: 'Feature Store'\ntasks: \[mla-c02\/1\.2\]\n/);
    const editor = await eventually('the editor', () =>
      vscode.window.activeTextEditor?.document.uri.path === second.path ? vscode.window.activeTextEditor : null,
    );
    assert.strictEqual(editor.selection.active.line, 8);
  });

  it('puts the template of a question below the line of the cursor', async () => {
    const editor = await vscode.window.showTextDocument(note, {
      selection: new vscode.Range(2, 2, 2, 2),
    });
    await vscode.commands.executeCommand('awsMlNotes.newQuestion', 'Question with one right option');
    const lines = editor.document.getText().split('\r\n');
    assert.deepEqual(lines.slice(2, 7), [
      'Text.',
      '',
      '### What the question is about',
      '',
      'Which service does this?',
    ]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers the mend of a problem', async () => {
    await vscode.workspace.fs.writeFile(
      note,
      new TextEncoder().encode('---\ntitle: Mine\ntasks: [mla-c01/1.1.7]\n---\n# Mine\n\nText.\n'),
    );
    const problem = await eventually('the problem', () =>
      vscode.languages.getDiagnostics(note).find(({ code }) => code === 'unknown-task'),
    );
    const document = await vscode.workspace.openTextDocument(note);
    const mend = await quickFix('Change mla-c01/1.1.7 to mla-c01/1.1', problem.range);
    assert.isOk(await vscode.workspace.applyEdit(mend));
    assert.match(document.getText(), /^tasks: \[mla-c01\/1\.1\]$/m);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers to create the note that a link speaks of', async () => {
    await vscode.workspace.fs.writeFile(note, new TextEncoder().encode('# Mine\n\nSee [[Unwritten thing]].\n'));
    await vscode.window.showTextDocument(note);
    const hint = await eventually('the hint', () =>
      vscode.languages.getDiagnostics(note).find(({ code }) => code === 'broken-link'),
    );
    const create = await quickFix('Create “Unwritten thing.md”', hint.range);
    assert.isOk(await vscode.workspace.applyEdit(create));
    const created = vscode.Uri.joinPath(folder, 'Unwritten thing.md');
    assert.strictEqual((await vscode.workspace.openTextDocument(created)).getText(), '# Unwritten thing\n\n');
    await vscode.window.showTextDocument(created);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
});
