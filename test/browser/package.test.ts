import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { answerByKeys, questionNumber } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('the package', () => {
  const vsix = path.resolve('out/aws-ml-exam-notes.vsix');
  let workbench: Workbench;

  withWindow(async () => {
    const { createVSIX } = await import('@vscode/vsce');
    rmSync(vsix, { force: true });
    await createVSIX({
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    assert.ok(existsSync(vsix));
    return (workbench = await openWorkbench({ vsix }));
  });

  it('installs, and explains a name', async () => {
    await workbench.openFile('main.tf');
    const hover = await workbench.pointAt(
      'aws_kinesis_firehose_delivery_stream',
      'aws_kinesis_firehose_delivery_stream',
    );
    assert.match(await hover.innerText(), /Amazon Data Firehose/);
  });

  it('shows its tree and opens a note', async () => {
    await workbench.openView();
    await workbench.row('28 %').click();
    await workbench.row('1.1 Gather data').click();
    await workbench.row('Vector stores').click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview vector-stores.md' }).waitFor();
  });

  it('asks questions', async () => {
    await workbench.run('ML Exam Notes: Start Quiz');
    const quiz = await workbench.quiz();
    await answerByKeys(quiz);
    assert.equal(await questionNumber(quiz), 2);
  });
});
