import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { themes, type Theme } from './chooseTheme';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const note = [
  '# Where queries run',
  '',
  'On AWS, Amazon Athena reads what Amazon Forecast once wrote; see [[Reading a confusion matrix]] and [[Never written]].',
  '',
  '- `Amazon Athena` in code, and Amazon Athena again',
  '',
  '## With a long line',
  '',
  `${'So many words stand before it that the name comes late in its line: '.repeat(3)} Amazon SageMaker AI.`,
  '',
].join('\n');

describe('the preview of a note', () => {
  let workbench: Workbench;
  let preview: FrameLocator;
  const name = (text: string): Locator => preview.locator('.aws-ml-notes-name', { hasText: text }).first();

  withWindow(async () => (workbench = await openWorkbench({ notes: { 'queries.md': note } })));

  const openPreview = async () => {
    await workbench.openFile('queries.md');
    await workbench.page.locator('.editor-actions [aria-label*="Open Preview to the Side"]').first().click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview queries.md' }).waitFor();
  };

  before(async () => {
    await openPreview();
    preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  });

  it('explains each name once a section, and none in code', async () => {
    await name('Amazon Athena').waitFor();
    assert.deepEqual(await preview.locator('.aws-ml-notes-name').allInnerTexts(), [
      'Amazon Athena',
      'Amazon Forecast',
      'Amazon SageMaker AI',
    ]);
  });

  it('tells what a name is to the pointer and to the keyboard', async () => {
    const says = () =>
      name('Amazon Forecast').evaluate((element) => getComputedStyle(element, '::after').getPropertyValue('content'));
    assert.equal(await says(), 'none');
    await name('Amazon Forecast').hover();
    assert.match(await says(), /Closed to new customers since 2024-07-29/);
    await workbench.screenshot('preview');
    await workbench.page.mouse.move(5, 5);
    await name('Amazon Forecast').focus();
    await workbench.page.keyboard.press('Shift+Tab');
    await workbench.page.keyboard.press('Tab');
    assert.match(await says(), /Closed to new customers/);
    assert.match((await name('Amazon Forecast').getAttribute('aria-description')) ?? '', /^Closed .*forecast/i);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`is drawn in the colours of the ${theme} theme`, async () => {
      await workbench.wear(theme);
      await name('Amazon SageMaker AI').hover();
      await workbench.page.waitForTimeout(300);
      await workbench.screenshot(`preview-${theme}`);
      assert.equal(await preview.locator('.aws-ml-notes-missing').innerText(), 'Never written');
    });
  }

  it('follows a wikilink', async () => {
    await preview.getByText('Reading a confusion matrix').click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview confusion-matrix.md' }).waitFor();
    await preview.getByText('My own notes for the evaluation task.').waitFor();
  });

  it('leads from a name to its note, which is shown without its catalog entry', async () => {
    await workbench.run('View: Close All Editors');
    await openPreview();
    await name('Amazon Athena').click();
    await workbench.page.locator('.tab.active', { hasText: 'Preview athena.md' }).waitFor();
    await preview.getByRole('heading', { name: 'What the exam asks' }).waitFor();
    assert.equal(await preview.getByText('aws_athena_').count(), 0);
    assert.deepEqual(workbench.complaints, []);
  });
});
