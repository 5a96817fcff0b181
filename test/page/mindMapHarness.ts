import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { MindMap } from '../../src/core/mindMap/mindMap';
import type { FromMindMapPage, ToMindMapPage } from '../../src/core/mindMap/mindMapProtocol';
import { noteMap } from '../../src/core/mindMap/noteMap';
import { pageHtml } from '../../src/vscode/pageHtml';
import { actAsHost, type FakeHost, type ThemeName } from './readinessHarness';
import themes from './readinessThemes.json';

const ORIGIN = 'https://map.test';
const html = pageHtml({
  id: 'mindmap',
  title: 'Mind Map',
  script: `${ORIGIN}/dist/mindmap.js`,
  styles: `${ORIGIN}/dist/mindmap.css`,
  source: ORIGIN,
});

/** The page as the editor shows it, in a tab of its own. */
export interface MindMapPage {
  page: Page;
  /** Shows the map of a note. */
  show: (note: string) => Promise<void>;
  say: (message: ToMindMapPage) => Promise<void>;
  /** What the page told the host since it was asked the last time. */
  told: () => Promise<FromMindMapPage[]>;
  press: (...keys: string[]) => Promise<void>;
  /** The text of the node that has the focus. */
  focused: () => Promise<string>;
  /** What is seen, indented. */
  outline: () => Promise<string[]>;
  /** What the policy forbade, what threw, and every message on the console. */
  complaints: string[];
}

export const NOTE = 'test:/note.md';

/** Opens the built page under its real policy, with a host that only listens. */
export async function openMindMap(
  browser: Browser,
  {
    note,
    map,
    theme = 'dark',
    width = 1000,
    kept,
  }: { note: string; map?: MindMap; theme?: ThemeName; width?: number; kept?: unknown },
): Promise<MindMapPage> {
  const page = await browser.newPage({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname;
    return file === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ path: path.join(process.cwd(), file) });
  });
  await page.addInitScript(actAsHost, themes[theme]);
  if (kept !== undefined) await page.addInitScript((state) => Object.assign(window, { kept: state }), kept);
  await page.goto(`${ORIGIN}/`);

  const say = async (message: ToMindMapPage) => {
    await page.evaluate(async (data) => {
      const arrived = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage(data, '*');
      await arrived;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, message);
  };
  const render = (one: MindMap) => say({ type: 'render', target: { kind: 'note', uri: NOTE }, map: one });
  await render(map ?? noteMap(note, NOTE, 'Note'));
  return {
    page,
    show: (text) => render(noteMap(text, NOTE, 'Note')),
    say,
    told: () => page.evaluate(() => (window as unknown as FakeHost).sent.splice(0) as FromMindMapPage[]),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    outline: () =>
      page
        .getByRole('treeitem')
        .evaluateAll((all) =>
          all.map(
            (item) =>
              `${'  '.repeat(Number(item.getAttribute('aria-level')) - 1)}${item.getAttribute('aria-label') ?? ''}`,
          ),
        ),
    complaints,
  };
}
