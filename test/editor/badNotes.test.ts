import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, hoverAt, documentWith, workspaceFile } from './ask';

describe('bad notes', () => {
  const settings = () => vscode.workspace.getConfiguration('awsMlNotes');
  const huge = workspaceFile('bad-notes', 'huge.md');

  before(async () => {
    await vscode.workspace.fs.writeFile(huge, new TextEncoder().encode('# Huge\n\n' + 'word '.repeat(1_000_000)));
    await settings().update('folders', ['bad-notes'], vscode.ConfigurationTarget.Workspace);
  });

  after(async () => {
    await settings().update('folders', ['notes'], vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(huge);
  });

  const expected: [file: string, line: number, code: string][] = [
    ['broken-yaml.md', 4, 'front-matter-yaml'],
    ['javascript.md', 1, 'front-matter-language'],
    ['unclosed.md', 1, 'front-matter-unclosed'],
    ['empty.md', 1, 'empty-note'],
    ['huge.md', 1, 'too-large'],
    ['bom-crlf.md', 10, 'question-without-right-option'],
    ['unknown-task.md', 3, 'unknown-task'],
  ];
  for (const [file, line, code] of expected) {
    it(`reports ${code} in ${file}`, async () => {
      const problem = await eventually(`the problem in ${file}`, () =>
        vscode.languages.getDiagnostics(workspaceFile('bad-notes', file)).find((one) => one.code === code),
      );
      assert.strictEqual(problem.range.start.line + 1, line);
      assert.isOk(problem.message.length > 20);
    });
  }

  it('executes nothing', () => {
    assert.strictEqual('executedByANote' in globalThis, false);
  });

  it('leaves everything else at work', async () => {
    const { document, position } = await documentWith('Amazon Ath|ena');
    assert.isOk(await hoverAt(document, position));
  });
});
