import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ReadinessView } from '../../src/core/progress/readinessView';
import { pageHtml } from '../../src/vscode/pageHtml';
import type * as BrowserModule from '../host/browser.mjs';
import themes from './readinessThemes.json';

export type ThemeName = keyof typeof themes;
export const themeNames = Object.keys(themes) as ThemeName[];

const ORIGIN = 'https://page.test';
const html = pageHtml({
  id: 'readiness',
  title: 'Readiness',
  script: `${ORIGIN}/dist/readiness.js`,
  styles: `${ORIGIN}/dist/readiness.css`,
  source: ORIGIN,
});

/** The page as the editor shows it, in a tab of its own. */
export interface ReadinessPage {
  page: Page;
  /** What the page said to the host, oldest first. */
  sent: () => Promise<unknown[]>;
  kept: () => Promise<unknown>;
  render: (view: ReadinessView) => Promise<void>;
  /** What the policy forbade, what threw, and every message on the console. */
  complaints: string[];
}

export async function openChromium(): Promise<Browser> {
  const module = pathToFileURL(path.resolve('test/host/browser.mjs')).href;
  const { openBrowser } = (await import(module)) as typeof BrowserModule;
  return openBrowser();
}

/** Opens the built page under its real policy, with a host that only listens. */
export async function openReadiness(
  browser: Browser,
  { view, theme = 'dark', width = 1000 }: { view: ReadinessView; theme?: ThemeName; width?: number },
): Promise<ReadinessPage> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
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
  await page.goto(`${ORIGIN}/`);

  const render = async (next: ReadinessView) => {
    await page.evaluate((message) => window.postMessage(message), { type: 'render', view: next });
    await page.getByText('Estimates from your own answers').waitFor();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  };
  await render(view);
  return {
    page,
    sent: () => page.evaluate(() => (window as unknown as FakeHost).sent),
    kept: () => page.evaluate(() => (window as unknown as FakeHost).kept),
    render,
    complaints,
  };
}

export interface FakeHost {
  sent: unknown[];
  kept: unknown;
}

/** Runs in the page before its scripts: the editor's interface, theme and default styles. */
export function actAsHost({
  body,
  kind,
  variables,
}: {
  body: string;
  kind: string;
  variables: Record<string, string>;
}): void {
  const host: FakeHost = { sent: [], kept: undefined };
  Object.assign(window, host, {
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => (window as unknown as FakeHost).sent.push(message),
      getState: () => (window as unknown as FakeHost).kept,
      setState: (state: unknown) => ((window as unknown as FakeHost).kept = state),
    }),
  });
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`Forbidden by the policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
    document.body.className = body;
    document.body.dataset['vscodeThemeKind'] = kind;
    const defaults = new CSSStyleSheet();
    defaults.replaceSync(`@layer vscode-default {
      html { scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background); }
      body {
        margin: 0; padding: 0 20px;
        color: var(--vscode-editor-foreground);
        font: var(--vscode-font-weight) var(--vscode-font-size) var(--vscode-font-family);
      }
      a { color: var(--vscode-textLink-foreground); }
    }`);
    document.adoptedStyleSheets.push(defaults);
  });
}
