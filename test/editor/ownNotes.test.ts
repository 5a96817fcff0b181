import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeTabs, documentWith, eventually, hoverAt, workspaceFile } from './ask';

interface Exported {
  notes: { id: string; uri: string }[];
  terms: { id: string; name: string; line: number }[];
  services: unknown[];
  problems: { uri: string; code: string }[];
}

const target = () => workspaceFile('own-export.json');

async function exported(): Promise<Exported> {
  await vscode.commands.executeCommand('awsMlNotes.export', { format: 'json', target: target() });
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target()))) as Exported;
}

async function ownIds(): Promise<string[]> {
  return (await exported()).notes.map(({ id }) => id).filter((id) => /^(own|services-)/.test(id));
}

/** The names of the terms of the folders of these tests. */
async function ownTerms(): Promise<string[]> {
  const { terms } = await exported();
  return terms.filter(({ id }) => /^(own|other)/.test(id)).map(({ name }) => name);
}

/** Whether a term is explained in Markdown about AWS: quicker than an export, which makes questions. */
async function knows(term: string): Promise<boolean> {
  const { document, position } = await documentWith(`Amazon SageMaker AI and Amazon Athena know |${term}.`, 'markdown');
  return (await hoverAt(document, position))?.text.includes('what it is in one sentence') ?? false;
}

const file = (...path: string[]) => workspaceFile('own', ...path);
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const noteOn = (...terms: string[]) =>
  ['# A note about Amazon Web Services', '', ...terms.map((term) => `- **${term}**: what it is in one sentence`)].join(
    '\n',
  );
/** A note whose problem tells, without an export, where it is known to be. */
const troubled = (term: string) => `---\ntasks: [none/1.1]\n---\n${noteOn(term)}`;
const isTroubled = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'unknown-task');
const settings = () => vscode.workspace.getConfiguration('awsMlNotes');
const setFolders = (...folders: string[]) =>
  settings().update('folders', folders, vscode.ConfigurationTarget.Workspace);

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(from));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, from.length)), to);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
}

describe('own notes', () => {
  const saving = () => vscode.workspace.getConfiguration('files');

  before(async () => {
    // In a browser the editor saves by itself.
    await saving().update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
    await write(file('a.md'), noteOn('Quokka Store', 'Wombat Gate'));
    await write(file('deep', 'er', 'b.MD'), troubled('Numbat Queue'));
    await write(file('.hidden', 'c.md'), noteOn('Hidden Thing'));
    await write(file('node_modules', 'c.md'), noteOn('Package Thing'));
    await setFolders('own');
  });

  after(async () => {
    await setFolders('notes');
    await saving().update('autoSave', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(target());
    for (const folder of ['own', 'other', 'moved']) {
      await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => undefined);
    }
  });

  afterEach(closeTabs);

  it('are read with their sub-folders, but for hidden ones and packages', async () => {
    assert.deepEqual(await ownTerms(), ['Quokka Store', 'Wombat Gate', 'Numbat Queue']);
  });

  it('explain their terms on hover, and are known by line', async () => {
    assert.isTrue(await knows('Wombat Gate'));
    assert.strictEqual((await exported()).terms.find(({ name }) => name === 'Wombat Gate')?.line, 4);
  });

  it('follow an edit before it is saved, and back', async () => {
    const document = await vscode.workspace.openTextDocument(file('a.md'));
    await vscode.window.showTextDocument(document);
    await replace(document, 'Quokka Store', 'Bilby Store');
    await eventually('the new term', () => knows('Bilby Store'));
    assert.isTrue(document.isDirty);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the old term', () => knows('Quokka Store'));
  });

  it('follow files that come, change, move and go', async () => {
    await write(file('new.md'), noteOn('Potoroo Index'));
    await eventually('the new file', () => knows('Potoroo Index'));
    await write(file('new.md'), troubled('Bettong Index'));
    await eventually('its change', () => knows('Bettong Index'));
    await vscode.workspace.fs.rename(file('new.md'), file('newer.md'));
    await eventually('its new name', () => isTroubled(file('newer.md')) && !isTroubled(file('new.md')));
    await vscode.workspace.fs.delete(file('newer.md'));
    await eventually('its end', async () => !(await knows('Bettong Index')));
  });

  it('follow folders that move and go', async () => {
    await vscode.workspace.fs.rename(file('deep'), file('low'));
    const [before, after] = [file('deep', 'er', 'b.MD'), file('low', 'er', 'b.MD')];
    await eventually('the new path', () => isTroubled(after) && !isTroubled(before));
    await vscode.workspace.fs.delete(file('low'), { recursive: true });
    await eventually('the end', () => !isTroubled(after));
    await write(before, troubled('Numbat Queue'));
    await eventually('the return', () => isTroubled(before));
  });

  it('come back with a folder that was gone', async () => {
    await vscode.workspace.fs.rename(file(), workspaceFile('moved'));
    await eventually('nothing', () => !isTroubled(file('deep', 'er', 'b.MD')));
    await vscode.workspace.fs.rename(workspaceFile('moved'), file());
    await eventually('all of it', () => isTroubled(file('deep', 'er', 'b.MD')));
  });

  it('have ids of their own in folders of one name', async () => {
    await write(workspaceFile('other', 'own', 'a.md'), noteOn('Dunnart Lock'));
    await write(workspaceFile('other', 'services', 'athena.md'), noteOn('Kowari Lock'));
    await setFolders('own', 'other/own', 'other/services', 'own', './own/', 'own/deep');
    assert.deepEqual(await ownIds(), ['own/a', 'own/deep/er/b', 'own-2/a', 'services-2/athena']);
    await setFolders('own');
  });

  it('keep the id of their front matter; a second one that has it is a problem at its line', async () => {
    await write(file('named.md'), `---\ntitle: One\nid: marsupials\n---\n${noteOn('Quoll Shelf')}`);
    await write(file('named2.md'), `---\ntitle: Two\nid: marsupials\n---\n${noteOn('Potto Shelf')}`);
    await eventually('both', async () => (await knows('Quoll Shelf')) && (await knows('Potto Shelf')));
    const ids = (await exported()).notes.map(({ id }) => id);
    assert.includeMembers(ids, ['marsupials', 'own/named2']);
    const problem = await eventually('the problem', () =>
      vscode.languages.getDiagnostics(file('named2.md')).find(({ code }) => code === 'duplicate-id'),
    );
    assert.strictEqual(problem.range.start.line, 2);
    await vscode.workspace.fs.delete(file('named.md'));
    await eventually('the end of the problem', () => vscode.languages.getDiagnostics(file('named2.md')).length === 0);
    await vscode.workspace.fs.delete(file('named2.md'));
  });

  it('in UTF-16 are read, and what is no text harms nothing', async () => {
    const text = noteOn('Tammar Wall');
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) bytes[2 + 2 * i] = text.charCodeAt(i);
    await vscode.workspace.fs.writeFile(file('utf16.md'), bytes);
    await vscode.workspace.fs.writeFile(
      file('bytes.md'),
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256),
    );
    await eventually('the note in UTF-16', () => knows('Tammar Wall'));
    await vscode.workspace.fs.delete(file('utf16.md'));
    await vscode.workspace.fs.delete(file('bytes.md'));
  });

  it('that are too large are not read, and say so', async () => {
    await write(file('large.md'), 'x'.repeat(5_000_000));
    await eventually('the problem', () =>
      vscode.languages.getDiagnostics(file('large.md')).find(({ code }) => code === 'too-large'),
    );
    await vscode.workspace.fs.delete(file('large.md'));
    await eventually('its end', () => vscode.languages.getDiagnostics(file('large.md')).length === 0);
  });

  it('in a hostile folder are read, and what cannot be read is a problem', async () => {
    await setFolders('hostile');
    const { notes, problems } = await exported();
    const paths = notes.map(({ id }) => id).filter((id) => id.startsWith('hostile/'));
    assert.includeMembers(paths, ['hostile/good', 'hostile/..%2f..%2fodd', `hostile/${'deep/'.repeat(80)}down`]);
    assert.isEmpty(paths.filter((id) => id.includes('circle')));
    const pipe = problems.find(({ uri }) => uri.endsWith('/pipe.md'));
    // Not every file system has pipes.
    if (await vscode.workspace.fs.stat(workspaceFile('hostile', 'pipe.md')).then(Boolean, () => false)) {
      assert.strictEqual(pipe?.code, 'unreadable');
    }
    await setFolders('own');
  });

  it('stand alone when ours are hidden; services stay', async () => {
    const { services } = await exported();
    await settings().update('bundledNotes', false, vscode.ConfigurationTarget.Workspace);
    const alone = await exported();
    await settings().update('bundledNotes', undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(
      alone.notes.map(({ id }) => id),
      ['own/a', 'own/deep/er/b'],
    );
    assert.deepEqual(alone.services, services);
  });

  it('are added and removed by commands', async () => {
    await vscode.commands.executeCommand('awsMlNotes.addFolder', workspaceFile('other', 'own'));
    assert.isTrue(await knows('Dunnart Lock'));
    await vscode.commands.executeCommand('awsMlNotes.removeFolder', { uri: workspaceFile('other', 'own').toString() });
    assert.isFalse(await knows('Dunnart Lock'));
    assert.deepEqual(settings().get('folders'), ['own']);
  });
});
