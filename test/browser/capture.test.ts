import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('capture', () => {
  let workbench: Workbench;
  const input = () => workbench.page.locator('.quick-input-widget');
  const written = () => readFileSync(path.join(workbench.folder, 'notes', 'confusion-matrix.md'), 'utf8');

  withWindow(async () => (workbench = await openWorkbench()));

  it('keeps the service under the cursor as a term, with where it was met', async () => {
    await workbench.openFile('train.py');
    await workbench.page.locator('.view-line', { hasText: 'client("athena"' }).click();
    await workbench.page.keyboard.press('Home');
    for (let i = 0; i < 26; i++) await workbench.page.keyboard.press('ArrowRight');
    await workbench.run('ML Exam Notes: Add to My Notes…');
    await input().getByText('Name of the term').waitFor();
    assert.equal(await input().locator('input').first().inputValue(), 'Amazon Athena');
    await workbench.page.keyboard.press('Enter');
    await input().getByText('What “Amazon Athena” is').waitFor();
    await workbench.screenshot('capture-definition');
    await workbench.page.keyboard.press('Enter');
    await input().getByText('New note…').waitFor();
    await workbench.screenshot('capture-note');
    await workbench.page.keyboard.type('confusion');
    await workbench.page.keyboard.press('Enter');
    await workbench.notification('“Amazon Athena” was added to notes/confusion-matrix.md.');
    assert.match(
      written(),
      /## Captured terms\n\n- \*\*Amazon Athena\*\*: \S.+\n {2}- Source: \[train\.py:12\]\(\.\.\/train\.py#L12\)\n$/,
    );
  });

  it('puts a question with fields to fill in below the cursor', async () => {
    await workbench.openFile('releasing-a-model.md');
    await workbench.page.locator('.view-line').first().click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.run('ML Exam Notes: New Question…');
    await input().getByText('Question about an order').waitFor();
    await workbench.page.keyboard.type('one right');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.view-line', { hasText: '### What the question is about' }).waitFor();
    await workbench.page.keyboard.type('Canary or linear');
    await workbench.page.locator('.view-line', { hasText: '### Canary or linear' }).waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('Which one waits once?');
    await workbench.page.locator('.view-line', { hasText: 'Which one waits once?' }).waitFor();
    await workbench.screenshot('new-question');
  });
});
