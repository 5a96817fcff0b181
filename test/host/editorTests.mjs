// npm run test:editor: the suites of test/editor, in the desktop host and in the browser's web-worker host.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
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
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function inHost(name, tests, launchArgs) {
  say(`Editor tests in the ${name}`);
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: path.resolve(root),
    extensionTestsPath: path.resolve(root, tests),
    launchArgs: [workspace, ...launchArgs],
  });
}

/** Desktop VS Code where it can be had, else the embedded host. */
async function findEditor() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay && process.env.EMBEDDED_HOST !== '1') {
    say('Getting desktop VS Code for the editor tests');
    try {
      return await downloadAndUnzipVSCode('stable');
    } catch (error) {
      say(`Desktop VS Code cannot be had here (${String(error)}): the embedded host takes its place`);
    }
  }
  return path.resolve(root, 'test/host/embeddedCode.mjs');
}
