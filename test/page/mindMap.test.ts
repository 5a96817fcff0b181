import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { violations } from '../browser/accessibility';
import { NOTE, openMindMap, type MindMapPage } from './mindMapHarness';
import { openChromium, themeNames } from './readinessHarness';

const GARDEN = [
  '# Garden',
  '## Trees',
  '- **Oak**: grows `slowly()` and *old*',
  '  - Leaves',
  '- Fir',
  '## Moss',
  '- Soft',
  '## Meadow',
].join('\n');

/** About as long as a note gets: 2,000 ideas. */
const FOREST = [
  '# Forest',
  ...Array.from({ length: 40 }, (_, tree) => [
    `## Tree ${tree}`,
    ...Array.from(
      { length: 49 },
      (_, leaf) => `- **Leaf ${leaf}** of tree ${tree}, ${'which is green and '.repeat(6)}soft`,
    ),
  ]).flat(),
].join('\n');

const HOSTILE = [
  '# <script>window.harmed = 1</script>',
  '- see <img src=x onerror="window.harmed = 1">',
  '- [run](javascript:window.harmed=1) and [do](command:workbench.action.quit)',
  '- see </text></svg><script>window.harmed = 1</script> ]]>',
  '- `<foreignObject><iframe srcdoc="x"></iframe></foreignObject>` &amp;lt; \u0000\u0007 \ud800',
  '- "quoted" \'and\' <!-- hidden -->',
].join('\n');

describe('the mind map', function () {
  this.timeout(120_000);
  let browser: Browser;
  const opened: MindMapPage[] = [];
  const open = async (options: Partial<Parameters<typeof openMindMap>[1]> = {}) => {
    const map = await openMindMap(browser, { note: GARDEN, ...options });
    opened.push(map);
    return map;
  };

  before(async () => (browser = await openChromium()));
  after(() => browser.close());
  afterEach(async () => {
    for (const { page, complaints } of opened.splice(0)) {
      await page.close();
      assert.deepEqual(complaints, [], 'the console is quiet');
    }
  });

  for (const theme of themeNames) {
    it(`has nothing that axe finds in the ${theme} theme, nor has its list of keys`, async () => {
      const { page, press } = await open({ theme });
      assert.deepEqual(await violations(page.mainFrame()), []);
      await press('?');
      assert.deepEqual(await violations(page.mainFrame()), []);
    });
  }

  describe('is a tree to a screen reader', () => {
    it('with a level, a place and a state for each node', async () => {
      const { page } = await open();
      const fir = page.getByRole('treeitem', { name: 'Fir' });
      assert.deepEqual(await attributes(fir, ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded']), [
        '3',
        '2',
        '2',
        null,
      ]);
      assert.equal(await page.getByRole('treeitem', { name: 'Trees', expanded: true, level: 2 }).count(), 1);
      assert.equal(await page.getByRole('tree').count(), 1);
    });

    it('in the order of the note, also after branches were folded and unfolded', async () => {
      const { outline, press } = await open();
      const all = await outline();
      assert.deepEqual(all, [
        'Garden',
        '  Trees',
        '    Oak: grows slowly() and old',
        '      Leaves',
        '    Fir',
        '  Moss',
        '    Soft',
        '  Meadow',
      ]);
      await press('2');
      assert.deepEqual(await outline(), ['Garden', '  Trees', '  Moss', '  Meadow']);
      await press('ArrowDown', 'ArrowRight');
      assert.deepEqual((await outline()).slice(1, 5), [
        '  Trees',
        '    Oak: grows slowly() and old',
        '    Fir',
        '  Moss',
      ]);
      await press('*');
      assert.deepEqual(await outline(), all);
    });

    it('with a single stop for the Tab key, behind those of the toolbar', async () => {
      const { page, press } = await open();
      assert.equal(await page.locator('[role=tree] [tabindex="0"]').count(), 1);
      await press('ArrowDown');
      assert.equal(await page.locator('[role=tree] [tabindex="0"]').getAttribute('aria-label'), 'Trees');
      await page.getByRole('button', { name: 'Show the whole map' }).focus();
      const stops: (string | null)[] = [];
      for (let index = 0; index < 7; index++) {
        await press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
      }
      assert.deepEqual(stops, [
        'Zoom out',
        'Zoom in',
        'Levels to show',
        'Unfold everything',
        'Export as SVG',
        'Keys',
        'Trees',
      ]);
    });
  });

  describe('goes by keys', () => {
    const ways: [keys: string[], to: string][] = [
      [['ArrowDown'], 'Trees'],
      [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Trees'],
      [['End'], 'Meadow'],
      [['End', 'ArrowDown'], 'Meadow'],
      [['End', 'Home'], 'Garden'],
      [['ArrowRight', 'ArrowRight'], 'Oak: grows slowly() and old'],
      [['ArrowRight', 'ArrowLeft', 'ArrowLeft'], 'Garden'],
      [['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'], 'Oak: grows slowly() and old'],
      [['f'], 'Fir'],
      [['m'], 'Moss'],
      [['m', 'e'], 'Meadow'],
      [['End', 'o'], 'Oak: grows slowly() and old'],
    ];
    for (const [keys, to] of ways) {
      it(`${keys.join(' ')} to ${to}`, async () => {
        const { press, focused } = await open();
        await press(...keys);
        assert.equal(await focused(), to);
      });
    }

    it('and opens the line of a node', async () => {
      const { press, told } = await open();
      await told();
      await press('f', 'Enter');
      assert.deepEqual(await told(), [{ type: 'open', uri: NOTE, line: 5 }]);
    });

    it('and folds and unfolds', async () => {
      const { press, outline } = await open();
      await press('ArrowDown', ' ');
      assert.deepEqual(await outline(), ['Garden', '  Trees', '  Moss', '    Soft', '  Meadow']);
      await press(' ');
      assert.equal((await outline()).length, 8);
    });

    it('and brings what has the focus into sight', async () => {
      const { page, press } = await open({ note: FOREST });
      await press('*');
      for (const key of ['End', 'Home', 'End']) {
        await press(key);
        const focus = page.locator('[role=treeitem]:focus .box');
        const box = await focus.boundingBox();
        assert.ok(box);
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700, key);
      }
    });

    it('and leaves the keys of the editor alone', async () => {
      const { page, press, focused } = await open();
      await press('Control+f', 'Alt+ArrowDown', 'Control+0');
      assert.equal(await focused(), 'Garden');
      assert.equal(await page.locator('dialog[open]').count(), 0);
    });
  });

  it('has a stop for the Tab key also when what had it was folded away', async () => {
    const { page, press } = await open();
    await press('ArrowDown', 'ArrowDown');
    await page.getByRole('treeitem', { name: 'Garden' }).locator('.dot').click();
    await press('1', '*', 'f', '2');
    assert.deepEqual(
      await page.locator('[tabindex="0"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
      ['Trees'],
    );
  });

  describe('by mouse', () => {
    it('opens the line of a text and folds at a circle, with Ctrl all that is under it', async () => {
      const { page, told, outline } = await open();
      await told();
      await page.getByRole('treeitem', { name: 'Oak' }).locator('.box').click();
      assert.deepEqual(await told(), [{ type: 'open', uri: NOTE, line: 3 }]);
      const circle = page.getByRole('treeitem', { name: 'Trees' }).locator('.dot');
      await circle.click({ modifiers: ['Control'] });
      assert.equal((await outline()).length, 5);
      await circle.click();
      assert.deepEqual((await outline()).slice(2, 4), ['    Oak: grows slowly() and old', '    Fir']);
      assert.deepEqual(await told(), []);
    });

    it('keeps the node that was folded where it was', async () => {
      const { page } = await open();
      const place = async () => {
        const box = await page.getByRole('treeitem', { name: 'Trees' }).locator('.base').boundingBox();
        return [box?.x, box?.y].map((length) => Math.round(length ?? 0));
      };
      const before = await place();
      await page.getByRole('treeitem', { name: 'Trees' }).locator('.dot').click();
      assert.deepEqual(await place(), before);
    });

    it('moves the map by dragging its background', async () => {
      const { page } = await open({ note: FOREST });
      const root = page.getByRole('treeitem', { name: 'Forest' }).locator('.base');
      const before = await root.boundingBox();
      await page.mouse.move(300, 650);
      await page.mouse.down();
      await page.mouse.move(340, 600, { steps: 4 });
      await page.mouse.up();
      const after = await root.boundingBox();
      assert.ok(before && after);
      assert.deepEqual([after.x - before.x, after.y - before.y].map(Math.round), [40, -50]);
    });

    it('zooms with Ctrl and the wheel, around the pointer', async () => {
      const { page } = await open();
      const moss = page.getByRole('treeitem', { name: 'Moss' }).locator('.box');
      const before = await moss.boundingBox();
      assert.ok(before);
      await page.mouse.move(before.x, before.y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await page.waitForFunction(
        (width) => (document.querySelector('[aria-label=Moss] .box')?.getBoundingClientRect().width ?? 0) > width,
        before.width,
      );
      const after = await moss.boundingBox();
      assert.ok(after);
      assert.ok(Math.abs(after.x - before.x) < 2 && Math.abs(after.y - before.y) < 2);
    });
  });

  it('zooms and shows everything by its buttons', async () => {
    const { page } = await open();
    const width = async () => Number(await page.locator('.sheet > svg').getAttribute('width'));
    const before = await width();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    assert.equal(Math.round(await width()), Math.round(before * 1.25));
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    assert.equal(Math.round(await width()), Math.round(before / 1.25));
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    assert.equal(Math.round(await width()), Math.round(before));
    await page.getByLabel('Levels to show').selectOption('1 level');
    assert.equal(await page.getByRole('treeitem').count(), 1);
    assert.equal(await page.locator('#announcements').innerText(), '1 of 8 nodes are shown.');
    await page.getByRole('button', { name: 'Unfold everything' }).click();
    assert.equal(await page.getByRole('treeitem').count(), 8);
  });

  it('follows an edit, with folds, focus and sight as they were', async () => {
    const { page, press, show, outline, focused } = await open();
    await press('m', ' ', '+', '+', 'Home', 'f');
    const fir = page.getByRole('treeitem', { name: /^Fir/ }).locator('.base');
    const before = await fir.boundingBox();
    await show(GARDEN.replace('- Fir', '- Fir tree').replace('## Trees', 'New.\n\n## All trees\n- Ash'));
    assert.deepEqual(await outline(), [
      'Garden',
      '  All trees',
      '    Ash',
      '    Oak: grows slowly() and old',
      '      Leaves',
      '    Fir tree',
      '  Moss',
      '  Meadow',
    ]);
    assert.equal(await focused(), 'Fir tree');
    const after = await fir.boundingBox();
    assert.deepEqual(
      [after?.x, after?.y].map(Number).map(Math.round),
      [before?.x, before?.y].map(Number).map(Math.round),
    );
  });

  it('comes back as it was after a reload of the window', async () => {
    const first = await open();
    await first.press('m', ' ', '+');
    const kept = await first.page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 300));
      return (window as unknown as { kept: unknown }).kept;
    });
    const second = await open({ kept });
    assert.equal(await second.focused(), 'Moss');
    assert.equal((await second.outline()).includes('    Soft'), false);
    const box = (map: MindMapPage) => map.page.getByRole('treeitem', { name: 'Moss' }).locator('.box').boundingBox();
    assert.deepEqual(await box(second), await box(first));
  });

  for (const kept of [3, {}, { folds: [3], focus: null, sight: { x: 0, y: 0, scale: 1 } }, { folds: [], focus: 3 }]) {
    it(`takes ${JSON.stringify(kept)} for nothing kept`, async () => {
      const { focused, outline } = await open({ kept });
      assert.equal(await focused(), 'Garden');
      assert.equal((await outline()).length, 8);
    });
  }

  it('says when there is nothing to draw any more', async () => {
    const { page, say } = await open();
    await say({ type: 'gone', message: 'It is gone.' });
    await page.getByRole('status').filter({ hasText: 'It is gone.' }).waitFor();
  });

  it('honours the options of a note', async () => {
    const { page } = await open({
      note: [
        '---',
        'markmap:',
        "  color: ['#ff0000', '#00ff00']",
        '  maxWidth: 120',
        '  zoom: false',
        '---',
        GARDEN.replace('Fir', 'Fir that stays green in the winter'),
      ].join('\n'),
    });
    const strokes = await page
      .locator('.branch')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).stroke))]);
    assert.deepEqual(strokes.sort(), ['rgb(0, 255, 0)', 'rgb(255, 0, 0)']);
    const lines = page.getByRole('treeitem', { name: 'Fir that' }).locator('text');
    assert.ok((await lines.count()) >= 2);
    for (const width of await lines.evaluateAll((all) => all.map((one) => (one as SVGTextElement).getBBox().width)))
      assert.ok(width <= 121, String(width));
    const before = await page.locator('.sheet > svg').getAttribute('width');
    await page.mouse.move(400, 300);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    assert.equal(await page.locator('.sheet > svg').getAttribute('width'), before);
  });

  it('follows another theme and another font without being asked', async () => {
    const { page } = await open();
    const width = () => page.getByRole('treeitem', { name: 'Fir' }).locator('.box').getAttribute('width').then(Number);
    const before = await width();
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--vscode-charts-blue', 'rgb(1, 2, 3)');
      document.documentElement.style.setProperty('--vscode-font-size', '26px');
    });
    await page.waitForFunction(
      (narrow) => Number(document.querySelector('[aria-label=Fir] .box')?.getAttribute('width')) > narrow,
      before,
    );
    assert.equal(
      await page
        .locator('.branch')
        .first()
        .evaluate((branch) => getComputedStyle(branch).stroke),
      'rgb(1, 2, 3)',
    );
  });

  for (const [name, note] of Object.entries({
    'a small note': GARDEN,
    'a long note': FOREST,
    'a hostile note': HOSTILE,
  })) {
    it(`draws no text over another in ${name}, and none wider than its line`, async () => {
      const { page, press } = await open({ note });
      await press('*');
      const { overlaps, wide } = await page.evaluate(() => {
        const items = [...document.querySelectorAll('.node')];
        const boxes = items.map((item) => item.querySelector('.text')?.getBoundingClientRect() ?? new DOMRect());
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
        const sorted = [...boxes].sort((a, b) => a.top - b.top);
        return {
          overlaps: sorted.flatMap((box, index) =>
            sorted.slice(index + 1, index + 30).filter((other) => meet(box, other)),
          ).length,
          wide: items.filter(
            (item, index) =>
              (boxes[index]?.right ?? 0) > (item.querySelector('.box')?.getBoundingClientRect().right ?? 0) + 1,
          ).length,
        };
      });
      assert.deepEqual({ overlaps, wide }, { overlaps: 0, wide: 0 });
    });
  }

  it('opens a long note with no more than can be taken in', async () => {
    const { page, press } = await open({ note: FOREST });
    assert.equal(await page.getByRole('treeitem').count(), 41);
    await press('*');
    assert.equal(await page.getByRole('treeitem').count(), 2001);
  });

  it('shows what a note tries to do as text', async () => {
    const { page, outline } = await open({ note: HOSTILE });
    const texts = await outline();
    assert.equal(texts[0], '<script>window.harmed = 1</script>');
    assert.equal(texts[2], '  run and do');
    assert.match(texts[3] ?? '', /<\/text><\/svg><script>.*\]\]>$/);
    assert.equal(await page.locator('#map :is(script, img, iframe, foreignObject, a, style)').count(), 0);
    assert.equal(await page.evaluate(() => 'harmed' in window), false);
  });

  describe('exported', () => {
    const exported = async (note: string, ...keys: string[]) => {
      const map = await open({ note });
      await map.told();
      await map.press(...keys, 'Shift+E');
      const [message] = await map.told();
      assert.ok(message?.type === 'save');
      return { svg: message.svg, page: map.page };
    };

    it('has every text that is shown, and nothing that another program would miss', async () => {
      const { svg, page } = await exported(GARDEN);
      const { texts, names, title, error } = await parsed(page, svg);
      assert.equal(error, null);
      assert.equal(title, 'Garden');
      assert.deepEqual(texts, [
        'Garden',
        'Trees',
        'Oak: grows slowly() and old',
        'Leaves',
        'Fir',
        'Moss',
        'Soft',
        'Meadow',
      ]);
      assert.deepEqual(names, ['circle', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
      assert.doesNotMatch(svg, /var\(|class=|role=|aria-|data-|<!--|\sstyle=|NaN|undefined/);
      assert.match(svg, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    });

    it('has what is folded as it is shown', async () => {
      const { svg, page } = await exported(GARDEN, '2');
      assert.deepEqual((await parsed(page, svg)).texts, ['Garden', 'Trees', 'Moss', 'Meadow']);
    });

    it('is a picture to a browser that knows nothing of the editor, in the colours of the theme', async () => {
      const { svg, page } = await exported(GARDEN);
      const [paper, ink] = await page.evaluate((source) => {
        // The page's own policy allows no pictures; bitmaps are drawn in another document.
        const { body } = document;
        const parser = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
        body.append(document.importNode(parser, true));
        const drawn = body.lastElementChild;
        const fill = (selector: string) => getComputedStyle(drawn?.querySelector(selector) ?? body).fill;
        return [fill('rect'), fill('text')];
      }, svg);
      const [background, foreground] = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('.node') ?? document.body).fill,
      ]);
      assert.deepEqual([paper, ink], [background, foreground]);
      const blank = await browser.newPage();
      await blank.setContent('<img>');
      const size = await blank.evaluate(async (source) => {
        const image = document.querySelector('img');
        if (!image) return [];
        image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, svg);
      await blank.close();
      assert.ok(
        size.every((length) => length > 100),
        size.join(),
      );
    });

    it('is well-formed whatever stands in the note', async () => {
      const { svg, page } = await exported(HOSTILE);
      const { error, names, texts } = await parsed(page, svg);
      assert.equal(error, null);
      assert.equal(
        names.some((name) => /script|foreignObject|iframe|img/i.test(name)),
        false,
      );
      assert.equal(texts[0], '<script>window.harmed = 1</script>');
    });

    it('is also given to the host when that asks', async () => {
      const { say, told } = await open();
      await told();
      await say({ type: 'takePicture' });
      const [message] = await told();
      assert.ok(message?.type === 'picture' && message.svg.includes('Meadow'));
    });
  });
});

function attributes(locator: Locator, names: string[]): Promise<(string | null)[]> {
  return Promise.all(names.map((name) => locator.getAttribute(name)));
}

/** What a strict parser of XML makes of a text. */
function parsed(
  page: Page,
  svg: string,
): Promise<{ error: string | null; title: string; names: string[]; texts: string[] }> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    const texts = [...document.querySelectorAll('g[font-size], g:has(> text)')].map((group) =>
      [...group.querySelectorAll(':scope > text')].map((line) => line.textContent).join(' '),
    );
    return {
      error: document.querySelector('parsererror')?.textContent ?? null,
      title: document.querySelector('svg > title')?.textContent ?? '',
      names: [...new Set([...document.querySelectorAll('*')].map(({ nodeName }) => nodeName))].sort(),
      texts: texts.filter((text) => text !== ''),
    };
  }, svg);
}
