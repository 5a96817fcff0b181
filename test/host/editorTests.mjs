// npm run test:editor: the suites of test/editor, in the desktop host and in the browser's web-worker host.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
makeHostileFolder(path.join(workspace, 'hostile'));
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

/** What only a file system can do to a reader: links in a circle and to nowhere, a pipe, a great depth. */
function makeHostileFolder(folder) {
  const deep = path.join(folder, ...Array(80).fill('deep'));
  mkdirSync(deep, { recursive: true });
  const note = (name) => `# Amazon Web Services\n\n- **${name}**: what it is in one sentence\n`;
  writeFileSync(path.join(deep, 'down.md'), note('Deep Burrow'));
  writeFileSync(path.join(folder, 'good.md'), note('Plain Burrow'));
  writeFileSync(path.join(folder, '..%2f..%2fodd.md'), note('Odd Burrow'));
  if (process.platform === 'win32') return;
  symlinkSync('.', path.join(folder, 'circle'));
  symlinkSync('circle/circle/good.md', path.join(folder, 'link.md'));
  symlinkSync('nowhere.md', path.join(folder, 'dangling.md'));
  symlinkSync('self.md', path.join(folder, 'self.md'));
  writeFileSync(path.join(folder, 'control\u0007.md'), note('Loud Burrow'));
  spawnSync('mkfifo', [path.join(folder, 'pipe.md')]);
}
