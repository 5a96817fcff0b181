import assert from 'node:assert/strict';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('checking the own notes', () => {
  let workbench: Workbench;

  withWindow(async () => {
    return (workbench = await openWorkbench({
      theme: 'dark',
      notes: {
        'unfinished.md': '---\ntasks: [mla-c02/9.9]\n---\n\n# Unfinished\n\nNothing here yet.\n',
        'odd [name](command:x) <b>.md': '# Odd\n\n- **Kelvin**: A unit that starts at nothing.\n',
      },
    }));
  });

  const preview = () =>
    workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');

  it('shows a report with what asks for attention first', async () => {
    await workbench.run('ML Exam Notes: Check My Notes');
    await workbench.page.locator('.tab.active', { hasText: 'Check of My Notes' }).waitFor();
    await preview().getByText('4 files').waitFor();
    const titles = await preview().locator('h1, h2').allInnerTexts();
    assert.deepEqual(titles, [
      'Check of My Notes',
      'Nothing was understood (1)',
      'Problems (1)',
      'Exams, domains and tasks (2)',
      'Files (4)',
    ]);
    await preview().getByText('notes/odd [name](command:x) <b>.md').first().waitFor();
    assert.equal(await preview().locator('b').count(), 0, 'names do nothing');
    await workbench.screenshot('check-notes-dark');
  });

  it('leads to the note of a problem', async () => {
    await preview().getByText('notes/unfinished.md:2').click();
    await workbench.page.locator('.tab.active', { hasText: 'unfinished.md' }).waitFor();
    await preview().getByText('Nothing here yet.').waitFor();
    assert.deepEqual(workbench.complaints, []);
  });
});
