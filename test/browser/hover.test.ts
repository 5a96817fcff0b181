import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

describe('hover', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(() => workbench.close());

  /** Points at a word of the open file, as a person does, and gives back the hover. */
  async function pointAt(line: string, word: string): Promise<Locator> {
    const { page } = workbench;
    const text = page.locator('.view-line', { hasText: line }).first();
    await text.waitFor();
    const at = await text.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = node.textContent?.replace(/\u00a0/g, ' ').indexOf(wanted) ?? -1;
        if (index === -1) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, word);
    assert.ok(at, `"${word}" is in the line`);
    await page.mouse.move(at.x - 40, at.y + 60);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    const hover = page.locator('.monaco-hover.workbench-hover-container, .monaco-editor .monaco-hover:not(.hidden)', {
      hasText: 'Open note',
    });
    await hover.first().waitFor();
    return hover.first();
  }

  it('explains a name in Python, with its links in sight', async () => {
    await workbench.openFile('train.py');
    const hover = await pointAt('boto3.client("sagemaker")', 'sagemaker');
    assert.match(await hover.innerText(), /Amazon SageMaker AI/);
    await workbench.screenshot('hover');
    for (const link of ['Open note', 'Quiz me on this', 'AWS documentation']) {
      assert.equal(await hover.getByText(link).first().isVisible(), true);
    }
  });

  it('says first that a service is closed', async () => {
    const hover = await pointAt('Amazon Forecast did this', 'Forecast');
    assert.match(await hover.innerText(), /^Amazon Forecast\s+Closed to new customers since 2024-07-29/);
  });

  it('opens the note from its link', async () => {
    await workbench.openFile('main.tf');
    const hover = await pointAt('aws_kinesis_firehose_delivery_stream', 'aws_kinesis_firehose_delivery_stream');
    await hover.getByText('Open note').click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview data-firehose.md' }).waitFor();
  });

  it('starts a quiz from its link', async () => {
    await workbench.openFile('template.yaml');
    const hover = await pointAt('AWS::SageMaker::FeatureGroup', 'FeatureGroup');
    await hover.getByText('Quiz me on this').click();
    const quiz = await workbench.quiz();
    assert.match(await quiz.locator('.title').innerText(), /Feature Store/);
  });
});
