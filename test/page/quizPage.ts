import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ClockView, FromPage, QuizView, ToPage } from '../../src/core/study/quizProtocol';
import { pageHtml } from '../../src/vscode/pageHtml';
import type * as Browsers from '../host/browser.mjs';
import themeColors from './themes.json';

/** The themes, with the class that the body of a page then has. */
export const themes = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
} as const;
export type Theme = keyof typeof themes;

const root = process.cwd();
const origin = 'http://quiz.test';
const read = (...file: string[]) => readFileSync(path.join(root, ...file), 'utf8');

/** The page as a webview shows it, in front of a host that a test plays. */
export interface QuizPage {
  page: Page;
  /** Has the page draw a view. */
  show(view: QuizView): Promise<void>;
  tick(clock: ClockView): Promise<void>;
  /** What the page has told since it was asked the last time. */
  told(): Promise<FromPage[]>;
  /** What screen readers were told since the last time. */
  announced(): Promise<string>;
  press(...keys: string[]): Promise<void>;
  /** Class or id of what has the focus. */
  focused(): Promise<string>;
  wear(theme: Theme): Promise<void>;
  /** What the browser complained about: errors, and what the page's policy forbids. */
  complaints: string[];
}

declare global {
  interface Window {
    told: FromPage[];
    announced: string[];
  }
}

export async function openBrowser(): Promise<Browser> {
  const host = pathToFileURL(path.join(root, 'test/host/browser.mjs')).href;
  return ((await import(host)) as typeof Browsers).openBrowser();
}

export async function openQuizPage(browser: Browser, theme: Theme = 'dark'): Promise<QuizPage> {
  const page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name === '/') return route.fulfill({ contentType: 'text/html', body: webviewHtml() });
    if (/^\/quiz\.(?:js|css)$/.test(name)) return route.fulfill({ path: path.join(root, 'dist', name) });
    return route.fulfill({ status: 204 });
  });
  await page.addInitScript(() => {
    window.told = [];
    window.announced = [];
    Object.assign(window, {
      acquireVsCodeApi: () => ({ postMessage: (message: FromPage) => window.told.push(message), setState: () => {} }),
    });
    addEventListener('DOMContentLoaded', () => {
      const region = document.querySelector('#announcements');
      if (!region) return;
      new MutationObserver(() => region.textContent && window.announced.push(region.textContent)).observe(region, {
        childList: true,
      });
    });
  });
  await page.goto(`${origin}/`);
  const wear = (worn: Theme) =>
    page.evaluate(
      ([colors, bodyClass]) => {
        document.documentElement.removeAttribute('style');
        for (const [name, value] of Object.entries(colors)) document.documentElement.style.setProperty(name, value);
        document.body.className = bodyClass;
      },
      [themeColors[worn] as Record<string, string>, themes[worn]] as const,
    );
  await wear(theme);
  const post = async (message: ToPage) => {
    await page.evaluate(async (data) => {
      const arrived = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage(data, '*');
      await arrived;
    }, message);
  };

  return {
    page,
    show: (view) => post({ type: 'render', view }),
    tick: (clock) => post({ type: 'clock', clock }),
    told: () => page.evaluate(() => window.told.splice(0)),
    announced: () =>
      page.evaluate(async () => {
        // They are said a moment later; a later timer of the same page rings after theirs.
        await new Promise((resolve) => setTimeout(resolve, 80));
        return window.announced.splice(0).join(' ');
      }),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    focused: () =>
      page.evaluate(() => {
        const { id = '', className = '' } = document.activeElement ?? {};
        return id === '' ? className : id;
      }),
    wear,
    complaints,
  };
}

/** The page with what a webview puts before it: styles of its own. */
function webviewHtml(): string {
  const html = pageHtml({
    id: 'quiz',
    title: 'Quiz',
    script: `${origin}/quiz.js`,
    styles: `${origin}/quiz.css`,
    source: origin,
  });
  return html.replace('<head>', `<head><style>${read('test/page/webview.css')}</style>`);
}
