import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ensureEmbeddedHost } from './install.mjs';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'window.commandCenter': false,
  'window.autoDetectHighContrast': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Starts VS Code's server on this machine only.
 * @param {{ dataFolder?: string, settings?: Record<string, unknown>, port?: number }} [options]
 *   without `dataFolder` a fresh one, removed at the end
 */
export async function startEmbeddedHost({ dataFolder, settings = {}, port: wanted } = {}) {
  const { node, server } = await ensureEmbeddedHost();
  const data = dataFolder ?? mkdtempSync(path.join(os.tmpdir(), 'embedded-host-'));
  mkdirSync(path.join(data, 'Machine'), { recursive: true });
  mkdirSync(path.join(data, 'extensions'), { recursive: true });
  writeFileSync(path.join(data, 'Machine/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const port = await freePort(wanted);
  const common = [
    '--server-data-dir',
    data,
    '--user-data-dir',
    data,
    '--extensions-dir',
    path.join(data, 'extensions'),
    '--accept-server-license-terms',
  ];
  const child = spawn(
    node,
    [
      server,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
      ...common,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await answers(`http://127.0.0.1:${port}/version`, child, () => log);

  return {
    authority: `127.0.0.1:${port}`,
    port,
    /**
     * The address of a window.
     * @param {{ folder?: string, development?: string, tests?: string }} options
     *   `development` names the folder of an extension, `tests` a test bundle to run in it
     */
    address({ folder, development, tests }) {
      const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
      const payload = [
        ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
      ];
      const query = new URLSearchParams({
        ...(folder && { folder }),
        ...(payload.length > 0 && { payload: JSON.stringify(payload) }),
      });
      return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
    },
    /** Installs a packaged extension into this host. */
    async install(vsix) {
      const installer = spawn(node, [server, ...common, '--install-extension', vsix], { stdio: 'inherit' });
      const code = await new Promise((resolve) => installer.on('close', resolve));
      if (code !== 0) throw new Error(`${vsix} could not be installed.`);
    },
    ended,
    /** Ends it as a crash does: it has no time to save anything. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (!dataFolder) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answers(url, child, log) {
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(`The embedded VS Code ended at once:\n${log()}`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The embedded VS Code did not answer within a minute:\n${log()}`);
}

/**
 * The wanted port when it is free, else any.
 * @returns {Promise<number>}
 */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', () => (wanted === 0 ? reject(new Error('No free port.')) : resolve(freePort(0))));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
