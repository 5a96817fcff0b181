import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import type * as Browser from '../host/browser.mjs';
import type * as EmbeddedHost from '../host/embeddedHost.mjs';

const root = process.cwd();
const screenshots = path.join(root, 'out/screenshots');

/** The themes by their names in VS Code's list, with the class that the window then has. */
export const themes = {
  dark: ['Dark Modern', 'vs-dark'],
  light: ['Light Modern', 'vs'],
  'high-contrast': ['Dark High Contrast', 'hc-black'],
  'high-contrast-light': ['Light High Contrast', 'hc-light'],
} as const;
export type Theme = keyof typeof themes;

/** A real window on a copy of the sample workspace, with what a person does in it. */
export interface Workbench {
  page: Page;
  /** What the window's console complained about, as far as it concerns us. */
  complaints: string[];
  /** Runs a command from the palette by its title. */
  run(title: string): Promise<void>;
  openFile(name: string): Promise<void>;
  openView(): Promise<void>;
  /** A row of the tree by its text. */
  row(text: string | RegExp): Locator;
  /** Our hover on a word of the open file. */
  pointAt(line: string, word: string): Promise<Locator>;
  /** The page of the quiz, once it shows a question or the summary. */
  quiz(): Promise<Frame>;
  reload(): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The tests are bundled into another folder; the host's modules stay where they are. */
function hostModule(name: string): string {
  return pathToFileURL(path.join(root, 'test/host', `${name}.mjs`)).href;
}

/**
 * Opens a window with the extension from this folder, or with the one that a package holds, in a theme or in the editor's own.
 */
export async function openWorkbench(theme?: Theme, vsix?: string): Promise<Workbench> {
  const { startEmbeddedHost } = (await import(hostModule('embeddedHost'))) as typeof EmbeddedHost;
  const { openBrowser } = (await import(hostModule('browser'))) as typeof Browser;
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'browser-tests-')), 'sample');
  cpSync(path.join(root, 'test/sample'), folder, { recursive: true });
  const host = await startEmbeddedHost();
  if (vsix) await host.install(vsix);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to|aws-ml-exam-notes/i.test(message.text()) && message.type() === 'error') {
      complaints.push(message.text());
    }
  });

  const ready = async () => {
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.activitybar [aria-label*="ML Exam Notes"]').first().waitFor({ timeout: 60_000 });
  };
  await page.goto(host.address(vsix ? { folder } : { folder, development: root }));
  await ready();

  /** Chooses from a quick pick. A page that is still loading swallows keys or takes the focus, so this tries again. */
  const pick = async (key: string, text: string) => {
    const widget = page.locator('.quick-input-widget');
    const item = widget.locator('.monaco-list-row.focused', { hasText: text.replace(/^.*: /, '') });
    for (let tries = 0; tries < 5; tries++) {
      try {
        await page.keyboard.press(key);
        await widget.locator('input').waitFor({ timeout: 3000 });
        await page.keyboard.type(text);
        await item.waitFor({ timeout: 5000 });
        await page.keyboard.press('Enter');
        await widget.waitFor({ state: 'hidden', timeout: 5000 });
        return;
      } catch {
        await page.keyboard.press('Escape');
      }
    }
    throw new Error(`"${text}" could not be picked.`);
  };
  if (theme) await chooseTheme(page, theme);

  const row = (text: string | RegExp) => page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();

  return {
    page,
    complaints,
    run: (title) => pick('F1', title),
    async openFile(name) {
      await pick('Control+p', name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    async openView() {
      await page.locator('.activitybar [aria-label*="ML Exam Notes"]').first().click();
      await row('MLA-C02').waitFor();
    },
    row,
    pointAt: (line, word) => pointAt(page, line, word),
    async quiz() {
      for (let i = 0; i < 200; i++) {
        for (const frame of page.frames()) {
          const shown = await frame
            .locator('#quiz [data-start]')
            .count()
            .catch(() => 0);
          if (shown > 0) return frame;
        }
        await page.waitForTimeout(100);
      }
      throw new Error('No quiz was shown within twenty seconds.');
    },
    async reload() {
      await page.reload();
      await ready();
    },
    async screenshot(name) {
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await host.stop();
      rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** Opens a window before the tests of a suite, pictures what failed in it, and closes it behind them. */
export function withWindow(open: () => Promise<Workbench>): void {
  let workbench: Workbench;

  before(async () => {
    workbench = await open();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });

  after(() => workbench.close());
}

/** Points at a word of the open file, as a person does. */
async function pointAt(page: Page, line: string, word: string): Promise<Locator> {
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

/** Chooses a theme as a person does: setting it from outside does not always take. */
async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const [label, themeClass] = themes[theme];
  const list = page.locator('.quick-input-widget');
  const focused = list.locator('.monaco-list-row.focused');
  for (let tries = 0; tries < 4; tries++) {
    try {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+t');
      await list.locator('.monaco-list-row', { hasText: 'Dark Modern' }).first().waitFor({ timeout: 8000 });
      await page.keyboard.type(label);
      await focused.filter({ hasText: label }).waitFor({ timeout: 5000 });
      await page.keyboard.press('Enter');
      break;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await page.locator(`.monaco-workbench.${themeClass}`).waitFor();
}
