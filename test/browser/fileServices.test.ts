import assert from 'node:assert/strict';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('services in this file', () => {
  let workbench: Workbench;
  const pane = () => workbench.page.locator('.pane', { hasText: /Services in (This File|the Workspace)/i }).last();
  const service = (text: string | RegExp) => pane().locator('.monaco-list-row', { hasText: text }).first();

  withWindow(async () => (workbench = await openWorkbench()));

  before(async () => {
    await workbench.openFile('train.py');
    await workbench.openView();
    await workbench.run('ML Exam Notes: Focus on Services in This File View');
  });

  it('lists the services of the active file with counts, and warns of a closed one', async () => {
    await service('Amazon SageMaker AI').waitFor();
    assert.match(await service('Amazon Forecast').innerText(), /1 · Closed to new customers since 2024-07-29/);
    await workbench.screenshot('file-services');
  });

  it('jumps to a mention', async () => {
    await service('Amazon Athena').click();
    await workbench.page.keyboard.press('ArrowRight');
    await service('client("athena"').click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 12, Col' }).waitFor();
  });

  it('follows the active file', async () => {
    await workbench.openFile('main.tf');
    await service('Amazon Data Firehose').waitFor();
    await service('Amazon Athena').waitFor({ state: 'detached' });
  });

  it('looks through the workspace on demand', async () => {
    await workbench.run('ML Exam Notes: Look for Services in the Workspace');
    await service('Amazon SageMaker AI').waitFor();
    await workbench.screenshot('workspace-services');
    await workbench.run('ML Exam Notes: Show the Services of the Active File');
    await service('Amazon SageMaker AI').waitFor({ state: 'detached' });
  });

  it('starts a quiz on the services of the file', async () => {
    await workbench.run('ML Exam Notes: Start Quiz on the Services in This File');
    const quiz = await workbench.quiz();
    assert.match(await quiz.locator('.title').innerText(), /Services in main\.tf/);
  });

  it('explains why a name was not recognised', async () => {
    await workbench.openFile('plan.txt');
    await workbench.page.locator('.view-line', { hasText: 'Glue the poster' }).click({ position: { x: 12, y: 8 } });
    const widget = workbench.page.locator('.quick-input-widget');
    await workbench.page.keyboard.press('F1');
    await workbench.page.keyboard.type('ML Exam Notes: Explain the Name Under the Cursor');
    await widget.locator('.monaco-list-row.focused', { hasText: 'Explain the Name' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await widget.getByText('AWS Glue').waitFor();
    assert.match(await widget.innerText(), /not recognised[\s\S]*everyday word/);
    await workbench.screenshot('explain');
    await workbench.page.keyboard.press('Escape');
  });
});
