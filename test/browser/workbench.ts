import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type * as Browser from '../host/browser.mjs';
import type * as EmbeddedHost from '../host/embeddedHost.mjs';
import { chooseTheme, type Theme } from './chooseTheme';
import { pointAt } from './pointAt';

const root = process.cwd();
const screenshots = path.join(root, 'out/screenshots');

/** A real window on a copy of the sample workspace, with what a person does in it. */
export interface Workbench {
  /** Another one after the window was left or killed. */
  readonly page: Page;
  /** The copy of the sample workspace. */
  folder: string;
  /** Where the editor keeps its data. */
  data: string;
  /** What the window's console complained about, as far as it concerns us. */
  complaints: string[];
  /** Runs a command from the palette by its title. */
  run(title: string): Promise<void>;
  openFile(name: string): Promise<void>;
  openView(): Promise<void>;
  /** A row of the tree by its text. */
  row(text: string | RegExp): Locator;
  /** Chooses from the menu of a row. */
  chooseFor(row: string | RegExp, item: string): Promise<void>;
  /** Our hover on a word of the open file. */
  pointAt(line: string, word: string): Promise<Locator>;
  /** Waits for a notification and clears it. An editor under test keeps them in their list. */
  notification(text: string): Promise<void>;
  /** The page of the quiz, once it shows a question or the summary. */
  quiz(): Promise<Frame>;
  /** The readiness page, once it is drawn. */
  readiness(): Promise<Frame>;
  /** The mind map, once it is drawn. */
  mindMap(): Promise<Frame>;
  wear(theme: Theme): Promise<void>;
  reload(): Promise<void>;
  /** Closes the window without a farewell, as a crash of the browser does. */
  leave(): Promise<void>;
  /** Opens a window again: in the same browser, which knows what was open, or in another one. */
  comeBack(browser: 'same' | 'another'): Promise<void>;
  /** Opens one more window on the same data, and turns to it. */
  openBeside(): Promise<Page>;
  /** Everything goes to this window from now on. */
  turnTo(window: Page): void;
  /** Kills the editor's server in the middle of what it does, and starts it again on the same data. */
  killServer(meanwhile?: () => void): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Setup {
  /** The editor's own when left out. */
  theme?: Theme;
  /** A package to take the extension from; this folder when left out. */
  vsix?: string;
  settings?: Record<string, unknown>;
  /** Further notes of the person's own, by file name. */
  notes?: Record<string, string>;
}

/** The tests are bundled into another folder; the host's modules stay where they are. */
function hostModule(name: string): string {
  return pathToFileURL(path.join(root, 'test/host', `${name}.mjs`)).href;
}

/** Opens a window with the extension. */
export async function openWorkbench({ theme, vsix, settings = {}, notes = {} }: Setup = {}): Promise<Workbench> {
  const { startEmbeddedHost } = (await import(hostModule('embeddedHost'))) as typeof EmbeddedHost;
  const { openBrowser } = (await import(hostModule('browser'))) as typeof Browser;
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'browser-tests-'));
  const folder = path.join(temporary, 'sample');
  cpSync(path.join(root, 'test/sample'), folder, { recursive: true });
  for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(folder, 'notes', name), text);
  const data = path.join(temporary, 'data');
  const start = (port?: number) => startEmbeddedHost({ dataFolder: data, settings, port });
  let host = await start();
  if (vsix) await host.install(vsix);
  const browser = await openBrowser();
  const complaints: string[] = [];

  const openIn = async (context: BrowserContext) => {
    const opened = await context.newPage();
    opened.on('console', (message) => {
      if (/Content Security Policy|Refused to|aws-ml-exam-notes/i.test(message.text()) && message.type() === 'error') {
        complaints.push(message.text());
      }
    });
    await opened.goto(host.address(vsix ? { folder } : { folder, development: root }));
    await ready(opened);
    return opened;
  };
  const newContext = () => browser.newContext({ viewport: { width: 1280, height: 800 } });
  let context = await newContext();
  let page = await openIn(context);

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
        await item.waitFor({ state: 'hidden', timeout: 5000 });
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
    get page() {
      return page;
    },
    folder,
    data,
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
    async chooseFor(text, item) {
      await row(text).click({ button: 'right' });
      await page.waitForTimeout(500); // A menu ignores clicks in its first moments.
      await page.getByRole('menuitem', { name: item }).first().click();
    },
    pointAt: (line, word) => pointAt(page, line, word),
    async openBeside() {
      page = await openIn(await newContext());
      return page;
    },
    turnTo(window) {
      page = window;
    },
    async notification(text) {
      const bell = page.locator('.statusbar-item', { has: page.locator('.codicon-bell-dot') });
      const entry = page.locator('.notifications-center .notification-list-item', { hasText: text });
      // The list opens and closes at a click, and a busy window may miss one.
      for (let tries = 0; tries < 5 && !(await entry.isVisible()); tries++) {
        await bell.click();
        await entry.waitFor({ timeout: 3000 }).catch(() => {});
      }
      await entry.hover();
      await entry.locator('.codicon-notifications-clear').click();
      await entry.waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
    },
    quiz: () => frameWith(page, '#quiz [data-start]'),
    readiness: () => frameWith(page, '#readiness h1'),
    mindMap: () => frameWith(page, '#mindmap [role=treeitem]'),
    wear: (chosen) => chooseTheme(page, chosen),
    async reload() {
      await page.reload();
      await ready(page);
    },
    leave: () => page.close(),
    async comeBack(which) {
      if (which === 'another') context = await newContext();
      page = await openIn(context);
    },
    async killServer(meanwhile) {
      await host.kill();
      meanwhile?.();
      host = await start(host.port);
    },
    async screenshot(name) {
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await host.stop();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function ready(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor();
  await page.locator('.activitybar [aria-label*="ML Exam Notes"]').first().waitFor({ timeout: 60_000 });
}

/** The page of a panel, once it has drawn something. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let i = 0; i < 200; i++) {
    for (const frame of page.frames()) {
      const shown = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (shown > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No page with ${selector} was shown within twenty seconds.`);
}

/** Opens a window before the tests of a suite, pictures what failed in it, and closes it behind them. */
export function withWindow(open: () => Promise<Workbench>): void {
  let workbench: Workbench;

  before(async () => {
    workbench = await open();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    // A test that left its window may fail before it is back.
    await workbench.screenshot(`failed ${this.currentTest.fullTitle()}`).catch(() => {});
  });

  after(() => workbench.close());
}
