import assert from 'node:assert/strict';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('searching the notes', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench({ theme: 'dark' })));

  const widget = () => workbench.page.locator('.quick-input-widget');
  const rows = () => widget().locator('.monaco-list-row');
  const focused = () => widget().locator('.monaco-list-row.focused');
  const highlighted = () =>
    workbench.page.locator('.monaco-editor .view-overlays [class*="ced-"][class*="-TextEditorDecorationType"]');
  const tabs = async () =>
    (await workbench.page.locator('.tabs-container .tab').allInnerTexts()).map((text) => text.trim());

  const search = async (query: string) => {
    const { page } = workbench;
    await page.keyboard.press('Shift+Alt+n');
    await widget().getByText('Search Notes').waitFor();
    await widget().locator('input:focus').waitFor();
    await page.keyboard.type(query);
  };

  it('finds a term in spite of a typing error', async () => {
    await workbench.openFile('plan.txt');
    await search('confusoin matrx');
    await focused().filter({ hasText: 'Confusion matrix' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await widget().waitFor({ state: 'hidden' });
  });

  it('shows terms, sections and passages, and marks the own ones', async () => {
    await search('specificity');
    await rows().filter({ hasText: 'In the Text' }).first().waitFor();
    const own = rows().filter({ hasText: 'My Notes › Reading a confusion matrix' }).first();
    assert.match(await own.innerText(), /share of actual negatives that the model left alone/);
    assert.match(await focused().innerText(), /My Notes/, 'of two terms with one name the own one is first');
    await workbench.screenshot('search-dark');
  });

  it('shows the place of a row on the arrow keys without taking the focus', async () => {
    const { page } = workbench;
    const before = await tabs();
    await page.keyboard.press('ArrowDown');
    await page.locator('.tab.active', { hasNotText: 'plan.txt' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('.tab.active', { hasText: 'confusion-matrix.md' }).waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: 'Specificity' }).first().waitFor();
    await highlighted().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.tab.active', { hasNotText: 'confusion-matrix.md' }).waitFor();
    await focused().waitFor();
    assert.equal((await tabs()).length, before.length + 1, 'one tab, however many places');
    await workbench.screenshot('search-preview');
  });

  it('leads back on Escape', async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await page.locator('.tab.active', { hasText: 'plan.txt' }).waitFor();
    await widget().waitFor({ state: 'hidden' });
    await page.locator('.tab', { hasNotText: 'plan.txt' }).waitFor({ state: 'detached' });
    assert.equal(await page.locator('.monaco-editor.focused').count(), 1, 'the editor has the focus again');
  });

  it('opens an own note at its line', async () => {
    const { page } = workbench;
    await search('specificty');
    await focused().filter({ hasText: 'My Notes' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'confusion-matrix.md' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 13, Col 1' }).waitFor();
  });

  it('opens one of ours rendered', async () => {
    const { page } = workbench;
    await search('firehose');
    await focused().filter({ hasText: 'Amazon Data Firehose' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.tab.active', { hasNotText: 'confusion-matrix.md' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('.tab.active', { hasText: 'data-firehose.md' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Preview data-firehose.md' }).waitFor();
    await page.locator('.tab', { hasText: /^data-firehose\.md/ }).waitFor({ state: 'detached' });
  });

  it('begins with what is selected, and says when nothing is found', async () => {
    const { page } = workbench;
    await workbench.openFile('plan.txt');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Shift+Alt+n');
    await widget().getByText('Search Notes').waitFor();
    const value = await widget().locator('input.input').first().inputValue();
    const line = await page.locator('.view-line').first().innerText();
    assert.equal(
      value,
      line
        .replace(/\u00a0/g, ' ')
        .trim()
        .slice(0, 100),
    );
    await page.keyboard.type('firehose qqqqzz');
    await rows().filter({ hasText: 'Nothing found for “firehose qqqqzz”' }).waitFor();
    await rows().filter({ hasText: 'Amazon Data Firehose' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('can be read in light colours', async () => {
    await workbench.wear('light');
    await search('feature stor');
    await focused().filter({ hasText: 'Amazon SageMaker Feature Store' }).waitFor();
    await workbench.page.locator('.tab.active', { hasText: 'plan.txt' }).waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.locator('.tab.active', { hasText: 'feature-store.md' }).waitFor();
    await highlighted().first().waitFor();
    await workbench.screenshot('search-light');
    assert.deepEqual(workbench.complaints, []);
  });
});
