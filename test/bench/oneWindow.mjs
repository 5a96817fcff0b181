// One window of the benchmark, with our extension and the one whose folder is the argument.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findEditor } from '../host/findEditor.mjs';
import { root } from '../host/install.mjs';

await runTests({
  vscodeExecutablePath: await findEditor(),
  extensionDevelopmentPath: [path.resolve(root), process.argv[2]],
  extensionTestsPath: path.resolve(root, 'out/test/bench/inEditor.js'),
});
