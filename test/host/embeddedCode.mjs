#!/usr/bin/env node
// An executable that behaves as desktop VS Code does towards `runTests` of @vscode/test-electron:
// it opens a window of the embedded host on a folder, runs an extension's tests in it and ends with their exit code.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedHost } from './embeddedHost.mjs';
import { runTestsInWindow } from './testWindow.mjs';

const args = process.argv.slice(2);
const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const source = path.resolve(value('extensionDevelopmentPath'));
const inBrowserHost = value('extensionDevelopmentKind') === 'web';
const folder = path.resolve(args.find((arg) => !arg.startsWith('--')));

const development = inBrowserHost ? browserOnly(source) : source;
// Tests run in the host of the extension whose folder they are in.
const tests = path.join(development, path.relative(source, value('extensionTestsPath')));
const host = await startEmbeddedHost();
try {
  process.exitCode = await runTestsInWindow(host, { folder, development, tests });
} finally {
  await host.stop();
  if (inBrowserHost) rmSync(development, { recursive: true, force: true });
}

/** A copy of the extension whose manifest has no `main`, so that it runs in the web-worker host. */
function browserOnly(extension) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'browser-only-'));
  const { main: _main, ...manifest } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  writeFileSync(path.join(copy, 'package.json'), JSON.stringify(manifest));
  cpSync(path.join(extension, 'package.nls.json'), path.join(copy, 'package.nls.json'));
  for (const part of ['dist', 'media', 'notes', 'out']) symlinkSync(path.join(extension, part), path.join(copy, part));
  return copy;
}
