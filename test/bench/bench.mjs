// npm run bench: figures as ratios, each pair measured side by side in the same window of the embedded host.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, readFileSync, cpSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { startEmbeddedHost } from '../host/embeddedHost.mjs';
import { root } from '../host/install.mjs';
import { say } from '../host/say.mjs';
import { runTestsInWindow } from '../host/testWindow.mjs';

const WINDOWS = 7;

measure('recognition', 'recognitionSpeed.js');
measure('study', 'study.js');
measure('own notes', 'ownNotes.js');

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const host = await startEmbeddedHost();
const windows = [];
try {
  for (const extension of [ourExtension(), emptyExtension()]) {
    const packagePath = `${extension}.vsix`;
    await createVSIX({
      cwd: extension,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
      skipLicense: true,
    });
    await host.install(packagePath);
  }
  say(`Opening ${WINDOWS} windows, each with our extension and an empty one`);
  const development = driver();
  while (windows.length < WINDOWS) {
    const tests = path.join(development, 'out/test/bench/inEditor.js');
    await runTestsInWindow(host, { development, tests }, (line) => {
      if (line.startsWith('BENCH ')) windows.push(JSON.parse(line.slice(6)));
      else console.log(line);
    });
  }
} finally {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\nMedian of ${WINDOWS} windows (smallest to largest)\n`);
row('activation, ours', ({ ours }) => ours, 'ms');
row('activation, empty extension', ({ empty }) => empty, 'ms');
row('activation, ours / empty', ({ ours, empty }) => ours / empty, '×');
row('reading and parsing dist/notes.json', ({ bareRead }) => bareRead, 'ms');
row('first hover (reads the notes)', ({ firstHover }) => firstHover, 'ms');
row('first hover / reading and parsing', ({ firstHover, bareRead }) => firstHover / bareRead, '×');
row('later hovers, all providers together', ({ laterHover }) => laterHover, 'ms');

function measure(name, script) {
  say(`Measuring the ${name}`);
  const file = path.join(root, 'out/test/bench', script);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The benchmark of the ${name} failed`);
}

function row(name, figure, unit) {
  const values = windows.map(figure).sort((a, b) => a - b);
  const show = (value) => `${value.toFixed(2)} ${unit}`;
  const [low, middle, high] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  console.log(`${name.padEnd(40)} ${show(middle).padStart(12)}   (${show(low)} to ${show(high)})`);
}

/** Our extension without its activation events: the benchmark itself activates it, at a time of its own choice. */
function ourExtension() {
  const copy = path.join(folder, 'ours');
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { 'vscode:prepublish': _build, ...scripts } = manifest.scripts;
  writeExtension(copy, { ...manifest, activationEvents: [], scripts });
  for (const part of ['package.nls.json', 'README.md', 'media', 'notes', 'dist']) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  return copy;
}

function emptyExtension() {
  const empty = path.join(folder, 'empty');
  writeExtension(empty, {
    name: 'empty',
    publisher: 'bench',
    version: '0.0.1',
    main: './extension.js',
    activationEvents: [],
  });
  writeFileSync(path.join(empty, 'extension.js'), 'exports.activate = () => {};\n');
  writeFileSync(path.join(empty, 'README.md'), 'Does nothing.\n');
  return empty;
}

/** The extension that measures the two others. */
function driver() {
  const development = path.join(folder, 'driver');
  writeExtension(development, { name: 'driver', publisher: 'bench', version: '0.0.1' });
  symlinkSync(path.join(root, 'out'), path.join(development, 'out'));
  return development;
}

function writeExtension(at, manifest) {
  mkdirSync(at);
  writeFileSync(path.join(at, 'package.json'), JSON.stringify({ engines: { vscode: '^1.100.0' }, ...manifest }));
}
