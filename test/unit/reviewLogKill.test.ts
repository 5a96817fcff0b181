import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import { seededRandom } from '../../src/core/study/random';
import { idsOf } from '../support/logEntries';
import { nodeFolder } from '../support/nodeFolder';
import { ROOT } from '../support/shipped';

const KILLS = 40;
const script = path.join(ROOT, 'out/test/support/appendUntilKilled.js');

/** Starts a process that appends, kills it some time after its first acknowledgement, and returns what it printed. */
async function appendUntilKilled(folder: string, writer: string, seed: number, life: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, folder, writer, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), life);
    printed += text;
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
  return printed.split('\n').slice(0, -1);
}

describe('the review log of killed processes', () => {
  let folder: string;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-log-'))));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it(`has everything that was acknowledged before ${KILLS} kills`, async function () {
    this.timeout(0);
    const random = seededRandom(40);
    const acknowledged: string[] = [];
    for (let kills = 0; kills < KILLS;) {
      const together = Array.from({ length: kills % 3 === 0 ? 4 : 2 }, () => `w${kills++}`);
      const printed = await Promise.all(
        together.map((writer) => appendUntilKilled(folder, writer, kills, 5 + Math.floor(random() * 300))),
      );
      acknowledged.push(...printed.flat());
    }
    assert.ok(acknowledged.length > KILLS * 5, `${acknowledged.length} acknowledgements`);

    const log = new ReviewLog(nodeFolder(folder), 'last');
    const { entries, damaged } = await log.read();
    const found = idsOf(entries);
    assert.deepEqual(damaged, []);
    assert.equal(new Set(found).size, found.length);
    const kept = new Set(found);
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );

    await log.compact(Date.now());
    const { entries: later } = await new ReviewLog(nodeFolder(folder), 'later').read();
    assert.deepEqual(idsOf(later), found);
  });
});
