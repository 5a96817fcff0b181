// Installs what is missing, and only that. Uses nothing but Node itself: it runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, say } from './say.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const hostFolder = path.join(root, 'test/host');
const nodeFolder = path.join(hostFolder, 'node24');
const hostServer = path.join(hostFolder, 'node_modules/code-server/lib/vscode/out/server-main.js');

/** The project's own packages, when there are none or the lock file has changed since. */
export async function ensurePackages() {
  if (isFresh(root)) return;
  say('Installing the packages of the project (npm ci)');
  await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
}

/**
 * The embedded host: VS Code's server and workbench.
 * @returns {Promise<{ node: string, server: string }>} the programs to start it with
 */
export async function ensureEmbeddedHost() {
  const node = await ensureNode24();
  if (!isFresh(hostFolder) || !existsSync(hostServer)) {
    await ensureDebianPackages(['make', 'g++', 'python3', 'pkg-config'], ['libkrb5-dev']);
    say('Installing the embedded VS Code from npm (about 740 MB, once; two minutes)');
    // A second try on top of a failed install fails in another way.
    rmSync(path.join(hostFolder, 'node_modules'), { recursive: true, force: true });
    // Inside `npm test`, npm has told its scripts which Node.js it runs on; here it is another one.
    const { npm_config_user_agent: _agent, npm_node_execpath: _node, ...env } = process.env;
    env.PATH = `${path.dirname(node)}${path.delimiter}${process.env.PATH}`;
    await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: hostFolder, env });
    if (!existsSync(hostServer))
      throw new Error(`The embedded VS Code was installed without its server: ${hostServer} is missing.`);
  }
  return { node, server: hostServer };
}

async function ensureNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const node = path.join(nodeFolder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    say('Installing Node.js 24 from npm for the embedded VS Code');
    await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: nodeFolder });
  }
  return node;
}

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {Promise<string>} the path of a Chromium or Chrome */
export async function ensureChromium() {
  const found = () => browsers.find((candidate) => candidate && existsSync(candidate));
  if (!found()) await ensureDebianPackages(['chromium'], []);
  const browser = found();
  if (!browser) throw new Error('No Chromium or Chrome was found. Install one, or name it in CHROMIUM_PATH.');
  return browser;
}

/** Installs Debian packages where that is possible; elsewhere says what is missing. */
async function ensureDebianPackages(programs, libraries) {
  const missing = [
    ...programs.filter((name) => !isOnPath(name)),
    ...libraries.filter((name) => !isDebianPackage(name)),
  ];
  if (missing.length === 0) return;
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) {
    if (process.platform !== 'linux') return;
    throw new Error(
      `Please install first: ${missing.join(', ')} (on Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}).`,
    );
  }
  say(`Installing from Debian: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-qq'], { env });
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

function isDebianPackage(name) {
  return !isOnPath('dpkg') || succeeds('dpkg', ['-s', name]);
}

export function isOnPath(program) {
  return process.platform === 'win32' ? succeeds('where', [program]) : succeeds('sh', ['-c', `command -v ${program}`]);
}

function succeeds(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** npm writes its own copy of the lock file last. */
function isFresh(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  return (
    existsSync(installed) && (statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameVersions(installed, lock))
  );
}

function sameVersions(installed, lock) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.fromEntries(Object.entries(packages).map(([name, { version }]) => [name, version]));
  };
  const want = versions(lock);
  return Object.entries(versions(installed)).every(([name, version]) => want[name] === version);
}
