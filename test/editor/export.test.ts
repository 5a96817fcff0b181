import { assert } from 'chai';
import * as vscode from 'vscode';
import { refusal, workspaceFile } from './ask';

interface Exported {
  version: number;
  exams: { id: string }[];
  notes: { id: string; uri: string }[];
  terms: { name: string; uri: string; line: number; service: string | null }[];
  services: { id: string; status: string; identifiers: Record<string, string[]> }[];
  questions: { id: string; authored: boolean; source: { uri: string; line: number } }[];
  problems: { uri: string; line: number; code: string; message: string }[];
}

async function exported(target: string | vscode.Uri): Promise<Exported> {
  const uri = typeof target === 'string' ? vscode.Uri.parse(target) : target;
  await vscode.commands.executeCommand('awsMlNotes.export', { format: 'json', target });
  const bytes = await vscode.workspace.fs.readFile(uri);
  return JSON.parse(new TextDecoder().decode(bytes)) as Exported;
}

describe('export', () => {
  const target = workspaceFile('library.json');
  after(() => vscode.workspace.fs.delete(target));

  it('writes the whole library to an address without asking', async () => {
    const library = await exported(target);
    assert.strictEqual(library.version, 1);
    assert.deepEqual(library.exams.map(({ id }) => id).sort(), ['aif-c01', 'aip-c01', 'mla-c01', 'mla-c02', 'mls-c01']);
    assert.isOk(library.services.length >= 60);
    assert.isOk(library.questions.filter(({ authored }) => authored).length >= 40);
    assert.isOk(library.questions.some(({ authored }) => !authored));
    assert.strictEqual(library.services.find(({ id }) => id === 'forecast')?.status, 'closed to new customers');
  });

  it('takes the target as text', async () => {
    assert.isOk((await exported(target.toString())).notes.length > 0);
  });

  it('names lines that hold what they claim', async () => {
    const { terms } = await exported(target);
    const athena = terms.find(({ service }) => service === 'athena');
    assert.isOk(athena);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(athena.uri));
    assert.strictEqual(document.lineAt(athena.line - 1).text, '# Amazon Athena');
  });

  it('refuses a format that it does not write', async () => {
    assert.match(await refusal('awsMlNotes.export', { format: 'pdf', target }), /"json"/);
  });

  it("holds the user's notes and their problems", async () => {
    const { notes, problems } = await exported(target);
    assert.isOk(notes.some(({ id }) => id === 'notes/confusion-matrix'));
    assert.deepEqual(problems, []);
  });
});
