import { assert } from 'chai';
import * as vscode from 'vscode';

async function symbols(query: string): Promise<vscode.SymbolInformation[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  // Others offer the headings of Markdown files.
  return found.filter(({ kind }) => kind === vscode.SymbolKind.Class || kind === vscode.SymbolKind.Key);
}

describe('workspace symbols', () => {
  it('are the terms of all notes, at their lines', async () => {
    const found = await symbols('Specificity');
    const own = found.find(({ location }) => location.uri.path.endsWith('/notes/confusion-matrix.md'));
    assert.isOk(own);
    assert.strictEqual(own.name, 'Specificity');
    assert.strictEqual(own.containerName, 'Reading a confusion matrix');
    assert.strictEqual(own.location.range.start.line + 1, 13);
    assert.isOk(found.some(({ location }) => location.uri.scheme === 'aws-ml-notes'));
  });

  it('find a service by its former name', async () => {
    const [first] = await symbols('Kinesis Firehose');
    assert.isOk(first);
    assert.strictEqual(first.name, 'Amazon Data Firehose');
    assert.strictEqual(first.kind, vscode.SymbolKind.Class);
    const document = await vscode.workspace.openTextDocument(first.location.uri);
    assert.strictEqual(document.lineAt(first.location.range.start.line).text, '# Amazon Data Firehose');
  });

  it('do not flood', async () => {
    assert.deepEqual(await symbols(''), []);
    assert.deepEqual(await symbols('s'), []);
    const many = await symbols('sagemaker');
    assert.isAtLeast(many.length, 20);
    assert.isAtMost(many.length, 100);
  });
});
