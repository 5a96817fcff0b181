import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeTabs, documentWith, eventually, hoverAt, workspaceFile } from './ask';

describe('hover', () => {
  after(closeTabs);

  const cases: [name: string, text: string, language: string, covers: string, says: RegExp][] = [
    ['a boto3 client', 'client = boto3.client("sage|maker")', 'python', 'sagemaker', /\*\*Amazon SageMaker AI\*\*/],
    [
      'a Terraform type',
      'resource "aws_kinesis_fire|hose_delivery_stream" "x" {}',
      'plaintext',
      'aws_kinesis_firehose_delivery_stream',
      /Amazon Data Firehose/,
    ],
    ['a CloudFormation type', 'Type: AWS::S3::Buck|et', 'yaml', 'AWS::S3::Bucket', /Amazon Simple Storage Service/],
    ['an IAM action', '"Action": "kms:Decr|ypt"', 'json', 'kms:Decrypt', /Key Management/],
    [
      'an SDK v3 package',
      "import x from '@aws-sdk/client-bed|rock-runtime';",
      'typescript',
      '@aws-sdk/client-bedrock-runtime',
      /Amazon Bedrock/,
    ],
    [
      'a closed service in a comment',
      '# Amazon Fore|cast did this',
      'python',
      'Amazon Forecast',
      /Closed to new customers since 2024-07-29/,
    ],
    [
      'a former name',
      'the Kinesis Data Fire|hose stream',
      'plaintext',
      'Kinesis Data Firehose',
      /\*\*Amazon Data Firehose\*\* · formerly/,
    ],
    [
      'the longest name',
      'read Kinesis Data Str|eams',
      'markdown',
      'Kinesis Data Streams',
      /Amazon Kinesis Data Streams/,
    ],
  ];
  for (const [name, text, language, covers, says] of cases) {
    it(`explains ${name}`, async () => {
      const { document, position } = await documentWith(text, language);
      const hover = await eventually('the hover', () => hoverAt(document, position));
      assert.strictEqual(hover.covers, covers);
      assert.match(hover.text, says);
    });
  }

  const silent: [name: string, text: string, language: string][] = [
    ["Python's lambda", 'import boto3\nkey = lam|bda row: row.id', 'python'],
    ['an everyday word', 'Glue the poster; the fore|cast says rain.', 'plaintext'],
    ['a longer identifier', 'boto3\nglue_fore|cast_table = 1', 'python'],
  ];
  for (const [name, text, language] of silent) {
    it(`is silent on ${name}`, async () => {
      const { document, position } = await documentWith(text, language);
      assert.strictEqual(await hoverAt(document, position), null);
    });
  }

  it('offers note, quiz and documentation, and trusts these commands only', async () => {
    const { document, position } = await documentWith('Amazon Ath|ena');
    const hover = await hoverAt(document, position);
    assert.match(hover?.text ?? '', /Open note.*Quiz me on this.*AWS documentation/);
    assert.deepEqual(hover?.trusts, {
      enabledCommands: ['awsMlNotes.openNote', 'awsMlNotes.startQuiz', 'awsMlNotes.mute', 'awsMlNotes.search'],
    });
  });

  describe('on what own notes define', () => {
    const note = workspaceFile('notes', 'mine.md');

    before(async () => {
      const text = '# Mine\n\n## Week 1\n\n- **Athena**: what I say of it\n- **Quokka metric**: only I know it\n';
      await vscode.workspace.fs.writeFile(note, new TextEncoder().encode(text));
      await vscode.commands.executeCommand('awsMlNotes.refresh');
    });

    after(async () => {
      await vscode.workspace.fs.delete(note);
      await vscode.commands.executeCommand('awsMlNotes.refresh');
    });

    it('begins with it, and names the place', async () => {
      const { document, position } = await documentWith('client = boto3.client("ath|ena")', 'python');
      const hover = await eventually('the hover with it', async () => {
        const found = await hoverAt(document, position);
        return found?.text.includes('what I say of it') ? found : null;
      });
      assert.match(hover.text, /Amazon Athena\*\*\s+what I say of it\s+\[.*Mine › Week 1\].*ML Exam Notes/s);
    });

    it('answers to their terms in texts about AWS, and not in code', async () => {
      const text = 'Amazon SageMaker and the Quokka met|ric';
      const inText = await documentWith(text, 'markdown');
      const hover = await eventually('the hover', () => hoverAt(inText.document, inText.position));
      assert.match(hover.text, /only I know it/);
      const inCode = await documentWith(`# ${text}`, 'python');
      assert.strictEqual(await hoverAt(inCode.document, inCode.position), null);
    });
  });

  it('answers in a text file on disk', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile('plan.txt'));
    const hover = await hoverAt(document, document.positionAt(document.getText().indexOf('Kendra')));
    assert.match(hover?.text ?? '', /Amazon Kendra/);
  });

  it('answers in notebook cells', async () => {
    const notebook = await vscode.workspace.openNotebookDocument(workspaceFile('explore.ipynb'));
    const [markdown, python] = notebook.getCells().map((cell) => cell.document);
    assert.isOk(markdown && python);
    const inText = await hoverAt(markdown, markdown.positionAt(markdown.getText().indexOf('Feature Store')));
    assert.strictEqual(inText?.covers, 'SageMaker Feature Store');
    const inCode = await hoverAt(python, python.positionAt(python.getText().indexOf('sagemaker')));
    assert.strictEqual(inCode?.covers, 'sagemaker');
  });

  it('follows its settings', async () => {
    const settings = vscode.workspace.getConfiguration('awsMlNotes');
    const { document, position } = await documentWith('Amazon Ath|ena');
    const full = await hoverAt(document, position);
    await settings.update('hover.detail', 'compact', vscode.ConfigurationTarget.Workspace);
    const compact = await hoverAt(document, position);
    await settings.update('hover.detail', undefined, vscode.ConfigurationTarget.Workspace);
    assert.isOk(compact && full && compact.text.length < full.text.length);
    await settings.update('hover.exclude', ['plaintext'], vscode.ConfigurationTarget.Workspace);
    const excluded = await hoverAt(document, position);
    await settings.update('hover.exclude', undefined, vscode.ConfigurationTarget.Workspace);
    assert.strictEqual(excluded, null);
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    const disabled = await hoverAt(document, position);
    await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    assert.strictEqual(disabled, null);
  });
});
