import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { violations } from './accessibility';
import { themes, type Theme } from './chooseTheme';
import { openWorkbench, type Workbench, withWindow } from './workbench';

/** In the manner of markmap: headings in list items, options in the front matter. */
const PLANTS = `---
title: Plants
markmap:
  colorFreezeLevel: 2
  initialExpandLevel: 3
  maxWidth: 300
---

# Plants

- ## 1. Trees
  - ### Broad leaves
    - **Oak**: grows slowly, lives for centuries and feeds more insects than any other tree here.
    - **Birch**: the first one on open land; call it with \`plant('birch')\`.
  - ### Needles
    - **Fir**: stays green.
      - Likes *shade*.
    - **Larch**: does not.
- ## 2. Mosses
  - ### Peat moss
    - Holds twenty times its weight in water.
  - ### Hair moss
- ## 3. Grasses
  - **Rye**: tall, on poor soil
  - **Fescue**: fine, in shade
`;

describe('the mind map', () => {
  let workbench: Workbench;
  let map: Frame;

  withWindow(async () => (workbench = await openWorkbench({ theme: 'dark', notes: { 'plants.md': PLANTS } })));

  before(async () => {
    await workbench.openFile('plants.md');
    await workbench.run('ML Exam Notes: Open Mind Map');
    map = await workbench.mindMap();
  });

  it('opens beside the note, as deep as the note asks for', async () => {
    await workbench.page.locator('.tab.active', { hasText: /^Plants$/ }).waitFor();
    assert.deepEqual(
      await map.getByRole('treeitem').evaluateAll((all) => all.map((item) => item.getAttribute('aria-label'))),
      [
        'Plants',
        '1. Trees',
        'Broad leaves',
        'Needles',
        '2. Mosses',
        'Peat moss',
        'Hair moss',
        '3. Grasses',
        'Rye: tall, on poor soil',
        'Fescue: fine, in shade',
      ],
    );
    await workbench.screenshot('mind-map');
  });

  it('goes to the line of a node in the note', async () => {
    const { page } = workbench;
    await map.getByRole('treeitem', { name: 'Peat moss' }).locator('.box').click();
    await page.locator('.statusbar-item', { hasText: `Ln ${lineOf('### Peat moss')},` }).waitFor();
    assert.equal(await page.locator('.tab', { hasText: 'plants.md' }).count(), 1);
  });

  it('follows what is typed before it is saved', async () => {
    const { page } = workbench;
    await page.keyboard.press('End');
    await page.keyboard.type('es');
    await map.getByRole('treeitem', { name: 'Peat mosses', exact: true }).waitFor();
    await workbench.screenshot('mind-map-edited');
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read by everybody in the ${theme} theme`, async () => {
      await workbench.wear(theme);
      map = await workbench.mindMap();
      await map.getByRole('button', { name: 'Unfold everything' }).click();
      assert.deepEqual(await violations(map), []);
      await workbench.screenshot(`mind-map-${theme}`);
    });
  }

  it('is exported beside the note when the person says so', async () => {
    const { page, folder } = workbench;
    const file = path.join(folder, 'notes', 'Plants.svg');
    await map.getByRole('button', { name: 'Export as SVG' }).click();
    // The dialog names the folder first and the file when it has looked at it.
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value.endsWith('/notes/Plants.svg'),
    );
    for (let tries = 0; !existsSync(file) && tries < 20; tries++) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500); // It swallows keys while it looks.
    }
    await workbench.notification('Exported to');
    assert.match(readFileSync(file, 'utf8'), /<title>Plants<\/title>[\s\S]*Likes /);
  });

  it('comes back after a reload of the window', async () => {
    await workbench.reload();
    map = await workbench.mindMap();
    await map.getByRole('treeitem', { name: 'Likes shade.' }).waitFor();
  });

  it('shows a domain from the menu of the tree, and opens a note of ours rendered', async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await workbench.run('View: Close All Editors');
    await workbench.openView();
    await workbench.chooseFor('28 %', 'Open Mind Map');
    map = await workbench.mindMap();
    await map.getByRole('treeitem', { name: '1.1 Gather data' }).waitFor();
    await workbench.screenshot('mind-map-domain');
    await map.getByRole('treeitem', { name: 'Streaming ingestion' }).first().locator('.box').click();
    await page.locator('.tab.active', { hasText: 'Preview streaming-ingestion.md' }).waitFor();
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});

function lineOf(text: string): number {
  return PLANTS.split('\n').findIndex((line) => line.includes(text)) + 1;
}
