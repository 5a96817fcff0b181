import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { answerDialog, flagByKey, goBy, secondsLeft, standingOf, type Standing } from './examSteps';
import { markByKeys } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const HOUR = 3600_000;

interface Kept {
  state: { shownAt: number; exam: { clock: { seenAt: number } } };
}

/** Null for what a crash has cut off: two files take turns. */
function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** Has the files of the sittings say that they were written an hour ago. */
function letAnHourPass(data: string): void {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /quiz-[^/\\]+\.json$/.test(name),
  );
  assert.ok(files.length > 0, 'the sitting is on the disk');
  for (const file of files.map((name) => path.join(data, name))) {
    const kept = readKept(file);
    if (!kept) continue;
    kept.state.shownAt -= HOUR;
    kept.state.exam.clock.seenAt -= HOUR;
    writeFileSync(file, JSON.stringify(kept));
  }
}

describe('an exam that is left in the middle', () => {
  let workbench: Workbench;
  let standing: Standing;

  withWindow(async () => (workbench = await openWorkbench()));

  async function comesBackAsItWas(): Promise<void> {
    assert.deepEqual(await standingOf(await workbench.quiz()), standing);
  }

  before(async () => {
    await workbench.run('ML Exam Notes: Start Exam…');
    await answerDialog(workbench, /Simulate the exam MLA-C02/, 'Start Exam');
    const quiz = await workbench.quiz();
    for (let number = 1; number <= 4; number++) {
      if (number !== 3) await markByKeys(quiz);
      if (number === 2) await flagByKey(quiz);
      await goBy(quiz, 'Enter', number + 1);
    }
    await markByKeys(quiz);
    await flagByKey(quiz);
    // In a browser the window saves which tabs are open every five seconds.
    await workbench.page.waitForTimeout(6000);
    standing = await standingOf(quiz);
  });

  it('has questions answered, flagged and left open', () => {
    assert.equal(standing.number, 5);
    assert.equal(standing.flagged, 'true');
    assert.deepEqual(standing.map.slice(0, 4), [
      'Question 1, answered',
      'Question 2, answered, flagged',
      'Question 3, not answered',
      'Question 4, answered',
    ]);
  });

  it('comes back after a reload of the window', async () => {
    await workbench.reload();
    await comesBackAsItWas();
  });

  it('comes back after the window was closed without a farewell, though the server lives on', async () => {
    await workbench.leave();
    await setTimeout(2000);
    letAnHourPass(workbench.data);
    // As long as a server without a window would take to save its clock.
    await setTimeout(6000);
    await workbench.comeBack('same');
    await comesBackAsItWas();
  });

  it('comes back after the editor was killed, with its last step, and time away does not count', async () => {
    const quiz = await workbench.quiz();
    await goBy(quiz, 'ArrowRight', 6);
    await markByKeys(quiz);
    standing = await standingOf(quiz);
    const left = await secondsLeft(quiz);
    await workbench.killServer(() => letAnHourPass(workbench.data));
    await workbench.leave();
    await workbench.comeBack('same');
    await comesBackAsItWas();
    // The clock is saved every few seconds, so that a crash may give some back.
    const lost = left - (await secondsLeft(await workbench.quiz()));
    assert.ok(Math.abs(lost) < HOUR / 1000 / 2, `${lost} seconds of the hour away are counted`);
  });

  it('is offered again in another browser, which does not know the tab', async () => {
    await workbench.leave();
    await workbench.comeBack('another');
    await workbench.run('ML Exam Notes: Start Exam…');
    const text = await answerDialog(workbench, /You have left an exam of MLA-C02/, 'Resume');
    assert.match(text, /Questions answered: 5 of 65\. Time left: 1(2\d|30) min/);
    await comesBackAsItWas();
  });

  it('is offered again after its tab was closed', async () => {
    await workbench.page.locator('.tab.active').click({ button: 'middle' });
    await workbench.page.locator('.tab').waitFor({ state: 'detached' });
    await workbench.run('ML Exam Notes: Start Exam…');
    await workbench.page.locator('.monaco-dialog-box').waitFor();
    await workbench.screenshot('exam-resume');
    await answerDialog(workbench, /You have left an exam of MLA-C02/, 'Resume');
    await comesBackAsItWas();
  });

  it('is shown when it is open already, beside a quiz that was started meanwhile', async () => {
    await workbench.run('ML Exam Notes: Start Quiz');
    await workbench.page.locator('.tab.active', { hasText: 'Quiz: MLA-C02' }).waitFor();
    await workbench.run('ML Exam Notes: Start Exam…');
    await answerDialog(workbench, /An exam of MLA-C02 is running/, 'Resume');
    await workbench.page.locator('.tab.active', { hasText: 'Exam: MLA-C02' }).waitFor();
    await comesBackAsItWas();
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Exam: MLA-C02' }).count(), 1);
  });

  it('tells at the end that it was interrupted', async () => {
    const quiz = await workbench.quiz();
    const { keyboard } = workbench.page;
    await keyboard.press('m');
    await quiz.locator('.cell').first().waitFor();
    await keyboard.press('s');
    await quiz.getByRole('dialog', { name: 'Submit the exam?' }).waitFor();
    await keyboard.press('Enter');
    await quiz.locator('.scaled').waitFor();
    assert.match((await quiz.locator('.facts').innerText()).replace(/\s+/g, ' '), /Interruptions [2-9]/);
    await workbench.screenshot('exam-interrupted');
  });

  it('is offered no more once it is over, and one that is begun anew is gone', async () => {
    await workbench.run('ML Exam Notes: Start Exam…');
    await answerDialog(workbench, /Simulate the exam MLA-C02/, 'Start Exam');
    const quiz = await workbench.quiz();
    await quiz.getByText(/^Question 1 of/).waitFor();
    await goBy(quiz, 'ArrowRight', 2);
    await workbench.run('ML Exam Notes: Start Exam…');
    await answerDialog(workbench, /An exam of MLA-C02 is running/, 'Start Anew');
    // The old page goes a moment after its panel.
    while (!quiz.isDetached()) await workbench.page.waitForTimeout(100);
    await (await workbench.quiz()).getByText(/^Question 1 of/).waitFor();
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Exam: MLA-C02' }).count(), 1);
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
