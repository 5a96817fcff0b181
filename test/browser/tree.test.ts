import assert from 'node:assert/strict';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('tree', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  before(() => workbench.openView());

  it('shows the exam in focus first and the retired ones last, marked', async () => {
    const labels = await workbench.page.locator('.part.sidebar .monaco-list-row[aria-level="1"]').allInnerTexts();
    const exams = labels.map((label) => label.replace(/\s+/g, ' ').trim());
    assert.match(exams[0] ?? '', /^MLA-C02/);
    assert.match(exams.slice(3, 5).join(), /MLA-C01 ?retired 2026-09-28,MLS-C01 ?retired 2026-03-31/);
  });

  it('leads from a domain with its weight to tasks, notes and terms by keyboard', async () => {
    const { page } = workbench;
    await workbench.row('28 %').click();
    await workbench.row('1.1 Gather data').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await workbench.row('Streaming ingestion').waitFor();
    await workbench.row('Streaming ingestion').locator('.monaco-tl-twistie').click();
    await workbench.row('Hot shard').waitFor();
    await workbench.screenshot('tree');
  });

  it('opens the note of a term rendered, at its line', async () => {
    const { page } = workbench;
    await workbench.row('Consumer lag').click();
    await page.locator('.tab.active', { hasText: 'Preview streaming-ingestion.md' }).waitFor();
    const line = page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .locator('li', { hasText: 'Consumer lag' });
    await line.waitFor();
    assert.equal(
      await line
        .page()
        .frameLocator('iframe.webview.ready')
        .frameLocator('#active-frame')
        .getByText('mla-c02/1.1.4')
        .count(),
      0,
      'the front matter is not shown',
    );
    await page.waitForTimeout(500); // The preview scrolls once it is drawn.
    const top = await line.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top > -2 && top < 400, `the line stands ${top} pixels from the top`);
  });

  it('shows the source at a click', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'Open Source File' }).first().click();
    await page.locator('.tab.active', { hasText: /^streaming-ingestion\.md/ }).waitFor();
    await page.locator('.view-line', { hasText: 'title: Streaming ingestion' }).waitFor();
  });

  it('tells more in a tooltip', async () => {
    await workbench.row('1.1 Gather data').hover();
    await workbench.page.locator('.monaco-hover', { hasText: '9 skills in the exam guide' }).waitFor();
  });

  it('starts a quiz from the context menu', async () => {
    await workbench.chooseFor('1.1 Gather data', 'Start Quiz');
    const quiz = await workbench.quiz();
    assert.match(await quiz.locator('.title').innerText(), /MLA-C02 · 1\.1 Gather data/);
  });

  for (const theme of ['dark', 'light'] as const) {
    it(`shows own notes in their folder and beside ours, in ${theme}`, async () => {
      const { page } = workbench;
      await workbench.wear(theme);
      await page.locator('.part.sidebar').getByRole('button', { name: 'Collapse All' }).click();
      await workbench.row('My Notes').click();
      await workbench.row('Reading a confusion matrix').locator('.monaco-tl-twistie').click();
      await workbench.row('Fraud with few investigators').waitFor();
      await workbench.screenshot(`my-notes-${theme}`);
      await workbench.row('MLA-C02').locator('.monaco-tl-twistie').click();
      await workbench.row('24 %').first().locator('.monaco-tl-twistie').click();
      await workbench.row('2.3 Evaluate').locator('.monaco-tl-twistie').click();
      await workbench.row(/Reading a confusion matrix.*yours/).waitFor();
      await workbench.screenshot(`own-notes-${theme}`);
    });
  }

  it('opens the source of an own note at the line of a term', async () => {
    const { page } = workbench;
    await page.locator('.part.sidebar').getByRole('button', { name: 'Collapse All' }).click();
    await workbench.row('My Notes').click();
    await workbench.row('Reading a confusion matrix').locator('.monaco-tl-twistie').click();
    await workbench.row('Specificity').first().click();
    await page.locator('.tab.active', { hasText: /^confusion-matrix\.md/ }).waitFor();
    await page.locator('.view-line', { hasText: 'Specificity' }).first().waitFor();
  });

  it('follows the setting of the exam in focus', async () => {
    const { page } = workbench;
    await page.locator('.part.sidebar').getByRole('button', { name: 'Collapse All' }).click();
    await workbench.run('Preferences: Open Workspace Settings (JSON)');
    await page.locator('.tab.active', { hasText: 'settings.json' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('{ "awsMlNotes.exam": "aif-c01" }');
    await page.keyboard.press('Control+s');
    await page
      .locator('.part.sidebar .monaco-list-row[aria-level="1"][aria-posinset="1"]')
      .filter({ hasText: 'AIF-C01' })
      .waitFor();
  });
});
