import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeTabs, documentWith, eventually, workspaceFile } from './ask';

/** Where Go to Definition leads from `|`: `services/athena.md:31`, with the words that are underlined. */
async function definitionsAt(document: vscode.TextDocument, position: vscode.Position) {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((one) =>
    'targetUri' in one
      ? {
          to: one.targetUri.path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ''),
          scheme: one.targetUri.scheme,
          line: one.targetRange.start.line + 1,
          from: one.originSelectionRange ? document.getText(one.originSelectionRange) : '',
        }
      : { to: one.uri.path, scheme: one.uri.scheme, line: one.range.start.line + 1, from: '' },
  );
}

async function definitionsIn(marked: string, language?: string) {
  const { document, position } = await documentWith(marked, language);
  return definitionsAt(document, position);
}

async function completionsAt(document: vscode.TextDocument, position: vscode.Position, trigger?: string) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return items.map((item) => ({
    name: typeof item.label === 'string' ? item.label : item.label.label,
    insertText: item.insertText,
    filterText: item.filterText,
    range: item.range,
    tags: item.tags,
  }));
}

async function completionsIn(marked: string, language = 'markdown', trigger?: string) {
  const { document, position } = await documentWith(marked, language);
  return completionsAt(document, position, trigger);
}

describe('ways to the notes', () => {
  const linked = workspaceFile('notes', 'linked.md');
  const text = [
    '# Linked',
    '',
    'See [[Reading a confusion matrix]], [[releasing-a-model#A canary, step by step|canaries]],',
    '[[Never written]] and `[[code]]`, on Precision in Amazon Athena.',
    '',
  ].join('\n');
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.workspace.fs.writeFile(linked, new TextEncoder().encode(text));
    document = await vscode.workspace.openTextDocument(linked);
  });

  after(async () => {
    await closeTabs();
    await vscode.workspace.fs.delete(linked);
  });

  describe('Go to Definition', () => {
    it('leads from an identifier in code to the note of the service', async () => {
      const [found, ...others] = await definitionsIn('client = boto3.client("ath|ena")', 'python');
      assert.deepEqual(others, []);
      assert.deepInclude(found, { to: 'services/athena.md', scheme: 'aws-ml-notes', from: 'athena' });
      const note = await vscode.workspace.openTextDocument(vscode.Uri.parse('aws-ml-notes:/services/athena.md'));
      assert.include(note.lineAt((found?.line ?? 0) - 1).text, '# Amazon Athena');
    });

    it('leads from a term to the person’s own note and to ours', async () => {
      const found = await definitionsIn('Amazon SageMaker AI, AWS: the false positive r|ate', 'markdown');
      // The editor sorts them by address.
      assert.sameDeepMembers(
        found.map(({ to, from }) => [to, from]),
        [
          ['notes/confusion-matrix.md', 'false positive rate'],
          ['topics/classification-metrics.md', 'false positive rate'],
        ],
      );
    });

    it('is silent where the hover is', async () => {
      assert.deepEqual(await definitionsIn('import boto3\nkey = lam|bda row: row.id', 'python'), []);
      await setMuted(['Amazon Athena']);
      const muted = await definitionsIn('Amazon Ath|ena');
      await setMuted(undefined);
      assert.deepEqual(muted, []);
    });

    it('leaves a language its own definitions', async () => {
      const own = vscode.languages.registerDefinitionProvider('plaintext', {
        provideDefinition: ({ uri }) => new vscode.Location(uri, new vscode.Position(0, 0)),
      });
      const found = await definitionsIn('Amazon Ath|ena');
      own.dispose();
      assert.deepEqual(
        found.map(({ scheme }) => scheme),
        ['untitled'],
      );
    });

    it('follows a wikilink to its heading', async () => {
      const found = await definitionsAt(document, document.positionAt(text.indexOf('canaries')));
      assert.deepEqual(found, [
        {
          to: 'notes/releasing-a-model.md',
          scheme: linked.scheme,
          line: 10,
          from: '[[releasing-a-model#A canary, step by step|canaries]]',
        },
      ]);
    });
  });

  it('links wikilinks to notes that exist, those outside of code', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', linked, 10);
    const found = links.map(({ range, target }) => [
      document.getText(range).slice(0, 15),
      `${target?.path.split('/').at(-1)}#${target?.fragment}`,
    ]);
    assert.deepEqual(found, [
      ['[[Reading a con', 'confusion-matrix.md#L7'],
      ['[[releasing-a-m', 'releasing-a-model.md#L10'],
    ]);
  });

  it('hints at a note that is not written yet', async () => {
    await vscode.window.showTextDocument(document);
    const hint = await eventually('the hint', () =>
      vscode.languages.getDiagnostics(linked).find(({ code }) => code === 'broken-link'),
    );
    assert.strictEqual(document.getText(hint.range), '[[Never written]]');
    assert.strictEqual(hint.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('says on a wikilink where it leads', async () => {
    const position = document.positionAt(text.indexOf('Reading'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      linked,
      position,
    );
    const told = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')),
    );
    assert.isOk(
      told.some((one) => /\*\*Reading a confusion matrix\*\*[^]*Fraud with few/.test(one)),
      told.join('\n'),
    );
  });

  describe('completion', () => {
    it('offers notes behind two brackets, and closes them', async () => {
      const found = await completionsIn('See [[conf|', 'markdown', '[');
      const note = found.find(({ name }) => name === 'Reading a confusion matrix');
      assert.strictEqual(note?.insertText, 'confusion-matrix|Reading a confusion matrix]]');
    });

    it('offers the headings of a note', async () => {
      const found = await completionsIn('See [[confusion-matrix#|]]', 'markdown', '#');
      const heading = found.find(({ name }) => name === 'Fraud with few investigators');
      assert.strictEqual(heading?.insertText, 'Fraud with few investigators');
    });

    it('offers tasks with their titles in front matter and under questions, and exams', async () => {
      for (const marked of ['---\ntasks: [|]\n---\n# A', '# A\n\nTasks: mla-c02/|', '---\ntasks:\n  - mla|\n---\n']) {
        const found = await completionsIn(marked);
        const task = found.find(({ name }) => name === 'mla-c02/1.1');
        assert.match(task?.filterText ?? '', /^mla-c02\/1\.1 \w+/, marked);
      }
      const exams = await completionsIn('---\nexam: |\n---\n');
      assert.includeMembers(
        exams.map(({ name }) => name),
        ['mla-c02', 'mls-c01'],
      );
      assert.notInclude(
        exams.map(({ name }) => name),
        'mla-c02/1.1',
      );
    });

    it('offers the fields that are not there yet', async () => {
      const found = await completionsIn('---\ntitle: A\n|\n---\n');
      const names = found.map(({ name }) => name);
      assert.includeMembers(names, ['tasks', 'aliases', 'tags', 'id']);
      assert.notInclude(names, 'title');
    });

    it('offers names beside the words of the file, found by a former name, struck out when they are closed', async () => {
      const found = await completionsIn('Forecastable things. It was Amazon Fore|');
      const closed = found.find(({ name }) => name === 'Amazon Forecast');
      assert.include(closed?.tags ?? [], vscode.CompletionItemTag.Deprecated);
      const { document: typed, position } = await documentWith('It was Kin|', 'markdown');
      const firehose = (await completionsAt(typed, position)).find(({ name }) => name === 'Amazon Data Firehose');
      assert.include(firehose?.filterText ?? '', 'Kinesis Data Firehose');
    });

    it('replaces all that was typed of a name', async () => {
      const { document: typed, position } = await documentWith('Run it in Amazon Ath|', 'markdown');
      const athena = (await completionsAt(typed, position)).find(({ name }) => name === 'Amazon Athena');
      assert.isOk(athena?.range instanceof vscode.Range);
      assert.strictEqual(typed.getText(athena.range), 'Amazon Ath');
    });

    const silent: [where: string, marked: string, language: string][] = [
      ['code blocks', '```\nAth|\n```', 'markdown'],
      ['other languages', 'Ath|', 'plaintext'],
    ];
    for (const [where, marked, language] of silent) {
      it(`is silent in ${where}`, async () => {
        const found = await completionsIn(marked, language);
        assert.notInclude(
          found.map(({ name }) => name),
          'Amazon Athena',
        );
      });
    }

    it('is silent in Markdown that is no note', async () => {
      const readme = workspaceFile('README.md');
      await vscode.workspace.fs.writeFile(readme, new TextEncoder().encode('Amazon Ath'));
      const other = await vscode.workspace.openTextDocument(readme);
      const found = await completionsAt(other, new vscode.Position(0, 10));
      await vscode.workspace.fs.delete(readme);
      assert.notInclude(
        found.map(({ name }) => name),
        'Amazon Athena',
      );
    });
  });
});

async function setMuted(names: string[] | undefined): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('awsMlNotes');
  await settings().update('hover.muted', names, vscode.ConfigurationTarget.Workspace);
  await eventually('the setting', () => settings().get<string[]>('hover.muted')?.length === (names?.length ?? 0));
}
