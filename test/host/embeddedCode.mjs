#!/usr/bin/env node
// An executable that behaves as desktop VS Code does towards `runTests` of @vscode/test-electron:
// it opens a window of the embedded host on a folder, runs an extension's tests in it and ends with their exit code.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { startEmbeddedHost } from './embeddedHost.mjs';

/** Seconds after which a window that says nothing is given up. */
const PATIENCE = 300;

const args = process.argv.slice(2);
const values = (name) => args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const inBrowserHost = values('extensionDevelopmentKind').includes('web');
const folder = args.find((arg) => !arg.startsWith('--'));
/** Folders to be removed at the end. */
const copies = [];

const [source, ...others] = values('extensionDevelopmentPath').map((extension) => path.resolve(extension));
const extension = inBrowserHost ? browserOnly(source) : source;
// Tests run in the host of the extension whose folder they are in.
const tests = path.join(extension, path.relative(source, values('extensionTestsPath')[0]));
const host = await startEmbeddedHost({ installed: others });
const browser = await openBrowser();
let code = 1;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const exit = new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error(`The window did not end its tests within ${PATIENCE} seconds.`);
      resolve(1);
    }, PATIENCE * 1000);
    void page.exposeFunction('codeAutomationExit', (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode);
    });
  });
  await page.exposeFunction('codeAutomationLog', (type, parts) => show(type, parts));
  await page.goto(host.address({ folder: folder && path.resolve(folder), development: extension, tests }));
  code = await exit;
} finally {
  await browser.close();
  await host.stop();
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
process.exit(code);

/** The console of the extension host, without the workbench's talk about its sockets and its missing marketplace. */
function show(type, parts) {
  const text = format(...parts);
  const isWorkbench = /^(Resolv|Creating a socket|\[|Updating additional|getaddrinfo|DialogService|Canceled)/.test(
    text,
  );
  if (!isWorkbench || process.env.DEBUG) console[type === 'error' ? 'error' : 'log'](text);
}

/** A copy of the extension whose manifest has no `main`, so that it runs in the web-worker host. */
function browserOnly(extension) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'browser-only-'));
  copies.push(copy);
  const { main: _main, ...manifest } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  writeFileSync(path.join(copy, 'package.json'), JSON.stringify(manifest));
  cpSync(path.join(extension, 'package.nls.json'), path.join(copy, 'package.nls.json'));
  for (const part of ['dist', 'media', 'notes', 'out']) symlinkSync(path.join(extension, part), path.join(copy, part));
  return copy;
}
