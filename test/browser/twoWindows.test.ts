import assert from 'node:assert/strict';
import { entriesIn, segmentsIn } from './logFiles';
import { answerByKeys } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('two windows at once', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  it('lose no answer of each other', async () => {
    const first = workbench.page;
    await workbench.run('ML Exam Notes: Start Quiz');
    await workbench.quiz();
    const second = await workbench.openBeside();
    await workbench.run('ML Exam Notes: Start Quiz');
    for (let round = 0; round < 4; round++) {
      for (const window of [first, second]) {
        workbench.turnTo(window);
        await window.bringToFront();
        await answerByKeys(await workbench.quiz());
      }
    }
    // A file takes the place of the one before it, and for a moment both are there.
    for (let tries = 0; entriesIn(workbench.data).length !== 8 && tries < 50; tries++) await first.waitForTimeout(100);
    const entries = entriesIn(workbench.data);
    assert.equal(entries.length, 8);
    assert.equal(new Set(entries.map(({ id }) => id)).size, 8);
    assert.equal(segmentsIn(workbench.data).length, 2, 'each window writes a file of its own');
  });

  it('see the answers of each other on the readiness page', async () => {
    await workbench.run('ML Exam Notes: Show Readiness');
    await (await workbench.readiness()).getByText(/^8 answers in all/).waitFor();
  });

  it('complain of nothing', () => assert.deepEqual(workbench.complaints, []));
});
