// npm run bench: figures as ratios, each pair measured side by side in the same window.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, say } from '../host/say.mjs';

const WINDOWS = 7;
const here = fileURLToPath(new URL('.', import.meta.url));
const empty = emptyExtension();
say(`Opening ${WINDOWS} windows, each with our extension and an empty one`);
const windows = [];
for (let turn = 0; turn < WINDOWS; turn++) {
  const { output } = await run('node', [path.join(here, 'oneWindow.mjs'), empty], {
    env: { ...process.env, BENCH_TURN: String(turn % 2) },
  });
  const [, figures] = /BENCH (\{.*\})/.exec(output) ?? [];
  if (!figures) throw new Error('The window printed no figures.');
  windows.push(JSON.parse(figures));
}
rmSync(empty, { recursive: true, force: true });

console.log(`\nMedian of ${WINDOWS} windows (smallest to largest)\n`);
row('activation, ours', ({ ours }) => ours, 'ms');
row('activation, empty extension', (w) => w.empty, 'ms');
row('activation, ours / empty', ({ ours, empty: other }) => ours / other, '×');
row('reading and parsing dist/notes.json', ({ bareRead }) => bareRead, 'ms');
row('first hover (reads the notes)', ({ firstHover }) => firstHover, 'ms');
row('first hover / reading and parsing', ({ firstHover, bareRead }) => firstHover / bareRead, '×');
row('later hovers, all providers together', ({ laterHover }) => laterHover, 'ms');

function row(name, figure, unit) {
  const values = windows.map(figure).sort((a, b) => a - b);
  const show = (value) => `${value.toFixed(2)} ${unit}`;
  const [low, middle, high] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  console.log(`${name.padEnd(40)} ${show(middle).padStart(12)}   (${show(low)} to ${show(high)})`);
}

/** An extension that does nothing, to hold ours against. */
function emptyExtension() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  mkdirSync(path.join(folder, 'dist'));
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '0.0.1',
    engines: { vscode: '*' },
    main: './dist/extension.js',
    activationEvents: [],
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'dist/extension.js'), 'exports.activate = () => {};\n');
  return folder;
}
