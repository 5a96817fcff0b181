// npm start: builds the extension and opens it in an editor with the sample workspace.
import path from 'node:path';
import { startEmbeddedHost } from './embeddedHost.mjs';
import { ensurePackages, isOnPath, root } from './install.mjs';
import { mustRun, say } from './say.mjs';

const sample = path.join(root, 'test/sample');

await ensurePackages();
say('Building the extension');
await mustRun('node', ['esbuild.js'], { cwd: root });

if (isOnPath('code') && process.env.EMBEDDED_HOST !== '1') {
  say('Opening desktop VS Code with the extension and the sample workspace');
  await mustRun('code', ['--new-window', `--extensionDevelopmentPath=${root}`, sample]);
} else {
  say('There is no `code` on the PATH: starting the embedded VS Code instead');
  const host = await startEmbeddedHost({
    dataFolder: path.join(root, 'out/host'),
    port: Number(process.env.PORT ?? 8420),
  });
  say('Ready. Open this address in your browser, and stop with Ctrl+C:');
  console.log(`\n  ${host.address({ folder: sample, development: root.replace(/\/$/, '') })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void host.stop());
  await host.ended;
}
