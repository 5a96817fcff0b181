// npm run test:editor: the suites of test/editor, in the desktop host and in the browser's web-worker host.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findEditor } from './findEditor.mjs';
import { root } from './install.mjs';
import { say } from './say.mjs';

const vscodeExecutablePath = await findEditor();
// Tests write into their workspace, so they get a copy.
const workspace = mkdtempSync(path.join(os.tmpdir(), 'editor-tests-'));
cpSync(path.join(root, 'test/sample'), workspace, { recursive: true });
cpSync(path.join(root, 'test/fixtures/bad-notes'), path.join(workspace, 'bad-notes'), { recursive: true });
try {
  await inHost('desktop host', 'out/test/editor/index.js', []);
  await inHost('web-worker host', 'out/test/editor/index.web.js', ['--extensionDevelopmentKind=web']);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function inHost(name, tests, launchArgs) {
  say(`Editor tests in the ${name}`);
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: path.resolve(root),
      extensionTestsPath: path.resolve(root, tests),
      launchArgs: [workspace, ...launchArgs],
    });
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}
