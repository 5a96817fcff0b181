import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeTabs, documentWith, eventually, hoverAt } from './ask';

const settings = () => vscode.workspace.getConfiguration('awsMlNotes');

async function set(name: string, value: unknown): Promise<void> {
  await settings().update(name, value, vscode.ConfigurationTarget.Global);
}

/** What is said of the place marked | in a Python text. */
async function explainedAt(marked: string): Promise<unknown[]> {
  const { document, position } = await documentWith(marked, 'python');
  const { line, character } = position;
  return vscode.commands.executeCommand('awsMlNotes.explain', { uri: document.uri.toString(), line, character });
}

describe('names in files', () => {
  afterEach(closeTabs);

  it('says why a name was recognised', async () => {
    const explained = await explainedAt('client = boto3.client("sage|maker")');
    assert.deepInclude(explained[0], {
      serviceId: 'sagemaker',
      isMeant: true,
      because: 'It is written as: boto3 client or resource.',
    });
  });

  it('says why a name was not recognised', async () => {
    const explained = await explainedAt('key = lam|bda row: row');
    assert.deepInclude(explained[0], { serviceId: 'lambda', isMeant: false });
  });

  it('shows no hover on a muted service until it is heard again', async () => {
    const { document, position } = await documentWith('Store it in Amazon S|3.', 'plaintext');
    assert.isNotNull(await hoverAt(document, position));
    await set('hover.muted', ['Amazon Simple Storage Service']);
    try {
      assert.isNull(await hoverAt(document, position));
    } finally {
      await set('hover.muted', undefined);
    }
    assert.isNotNull(await hoverAt(document, position));
  });

  it('explains terms that are no services in Markdown about AWS only', async () => {
    const about = 'Amazon SageMaker AI reports it. A training-serving sk|ew shows late.';
    const markdown = await documentWith(about, 'markdown');
    assert.match((await hoverAt(markdown.document, markdown.position))?.text ?? '', /[Ss]kew/);
    const python = await documentWith(`# ${about}`, 'python');
    assert.isNull(await hoverAt(python.document, python.position));
    const other = await documentWith(about.replace('Amazon SageMaker AI', 'The tool'), 'markdown');
    assert.isNull(await hoverAt(other.document, other.position));
  });

  it('takes the imports of other cells of a notebook as evidence', async () => {
    const code = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'import sagemaker', 'python');
    const text = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'Results go to Athena.', 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('interactive', new vscode.NotebookData([code, text]));
    const cell = notebook.cellAt(1).document;
    assert.match((await hoverAt(cell, new vscode.Position(0, 17)))?.text ?? '', /Amazon Athena/);
  });

  it('reads a cell of a notebook in its own language', async () => {
    const data = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      'import boto3\nAthena = sorted(rows, key=lambda row: row)',
      'python',
    );
    const notebook = await vscode.workspace.openNotebookDocument('interactive', new vscode.NotebookData([data]));
    const cell = notebook.cellAt(0).document;
    assert.isNull(await hoverAt(cell, new vscode.Position(1, 2)));
    assert.isNull(await hoverAt(cell, new vscode.Position(1, 30)));
  });

  it('hints at retired services only when asked to', async () => {
    const { document } = await documentWith('Amazon Forecast did this; Amazon S3 keeps it.|', 'plaintext');
    await vscode.window.showTextDocument(document);
    const hints = () => vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(hints(), []);
    await set('hints.retiredServices', true);
    try {
      const hint = await eventually('the hint', () => hints()[0]);
      assert.lengthOf(hints(), 1);
      assert.strictEqual(hint.severity, vscode.DiagnosticSeverity.Information);
      assert.match(hint.message, /Amazon Forecast: Closed to new customers since 2024-07-29; use /);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        hint.range,
      );
      assert.include(
        actions.map(({ title }) => title),
        'Open the note on Amazon Forecast',
      );
    } finally {
      await set('hints.retiredServices', undefined);
    }
    await eventually('the hint to go', () => hints().length === 0);
  });
});
