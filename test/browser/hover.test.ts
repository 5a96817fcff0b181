import assert from 'node:assert/strict';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('hover', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  it('explains a name in Python, with its links in sight', async () => {
    await workbench.openFile('train.py');
    const hover = await workbench.pointAt('boto3.client("sagemaker")', 'sagemaker');
    assert.match(await hover.innerText(), /Amazon SageMaker AI/);
    await workbench.screenshot('hover');
    for (const link of ['Open note', 'Quiz me on this', 'AWS documentation']) {
      assert.equal(await hover.getByText(link).first().isVisible(), true);
    }
  });

  it('says first that a service is closed', async () => {
    const hover = await workbench.pointAt('Amazon Forecast did this', 'Forecast');
    assert.match(await hover.innerText(), /^Amazon Forecast\s+Closed to new customers since 2024-07-29/);
  });

  it('opens the note from its link', async () => {
    await workbench.openFile('main.tf');
    const hover = await workbench.pointAt(
      'aws_kinesis_firehose_delivery_stream',
      'aws_kinesis_firehose_delivery_stream',
    );
    await hover.getByText('Open note').click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview data-firehose.md' }).waitFor();
  });

  it('starts a quiz from its link', async () => {
    await workbench.openFile('template.yaml');
    const hover = await workbench.pointAt('AWS::SageMaker::FeatureGroup', 'FeatureGroup');
    await hover.getByText('Quiz me on this').click();
    const quiz = await workbench.quiz();
    assert.match(await quiz.locator('.title').innerText(), /Feature Store/);
  });
});
