import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** Points at a word of the open file, as a person does. */
export async function pointAt(page: Page, line: string, word: string): Promise<Locator> {
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
  const hover = page
    .locator('.monaco-hover.workbench-hover-container, .monaco-editor .monaco-hover:not(.hidden)', {
      hasText: 'Open note',
    })
    .first();
  await page.keyboard.press('Escape');
  await page.mouse.move(at.x - 40, at.y + 60);
  await hover.waitFor({ state: 'hidden' });
  // A window that has just opened has no hovers yet; a person would point again.
  for (let tries = 0; tries < 6 && !(await hover.isVisible()); tries++) {
    await page.mouse.move(at.x - 40, at.y + 60);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await hover.waitFor({ timeout: 5000 }).catch(() => {});
  }
  await hover.waitFor();
  await page.waitForTimeout(400); // It fades in.
  return hover;
}
