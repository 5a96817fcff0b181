// A process of its own: appends to the log in a folder and prints the ids of what was acknowledged, until it is killed.
//   node appendUntilKilled.js FOLDER WRITER SEED
import fs from 'node:fs';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import { seededRandom } from '../../src/core/study/random';
import { aReview } from './logEntries';
import { nodeFolder } from './nodeFolder';

const [folder = '', writer = '', seed = ''] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const below = (limit: number) => Math.floor(random() * limit);
const log = new ReviewLog(nodeFolder(folder), writer, { segment: 20, smallSegments: 10, fullSegment: 400 });
let count = 0;

async function appendOnAndOn(): Promise<void> {
  for (;;) {
    const entries = Array.from({ length: 1 + below(3) }, () => aReview({ id: `${writer}/${count++}` }));
    // Another process may have taken the unfinished file for one that a dead process left.
    const saved = await log.append(entries).then(
      () => true,
      () => false,
    );
    // Written at once: what is printed was acknowledged, and a kill cannot swallow it.
    if (saved) fs.writeSync(1, entries.map(({ id }) => `${id}\n`).join(''));
    await new Promise((resolve) => setTimeout(resolve, below(3)));
  }
}

async function compactOnAndOn(): Promise<void> {
  for (;;) {
    await log.read();
    await log.compact(Date.now()).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, below(10)));
  }
}

void appendOnAndOn();
void appendOnAndOn();
void compactOnAndOn();
