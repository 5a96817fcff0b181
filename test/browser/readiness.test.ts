import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { lineOf, segmentText } from '../../src/core/progress/segmentText';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import { seededRandom } from '../../src/core/study/random';
import { shippedLibrary } from '../support/shipped';
import { violations } from './accessibility';
import { segmentsIn } from './logFiles';
import { answerByKeys } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const DAY = 24 * 60 * 60 * 1000;

/** Five weeks in which somebody answers twenty questions on most days, and learns by it. */
function weeksOfStudy(now: number): LogEntry[] {
  const random = seededRandom(5);
  const questions = allQuestions(shippedLibrary()).filter(({ tasks }) =>
    tasks.some((task) => task.startsWith('mla-c02')),
  );
  const entries: LogEntry[] = [];
  for (let day = 36; day > 0; day--) {
    if (random() < 0.2) continue;
    for (let number = 0; number < 20; number++) {
      const question = questions[Math.floor(random() * questions.length)]?.id ?? '';
      const right = random() < 0.6 + (36 - day) / 150;
      const at = now - day * DAY + number * 40_000;
      const id = `weeks/${day}/${number}`;
      entries.push({ type: 'review', id, at, question, grade: right ? 3 : 1, right, mode: 'review', schedules: true });
    }
    const domains = {};
    const scaled = 650 + (36 - day) * 4;
    if (day % 10 === 0) {
      entries.push({
        type: 'exam',
        id: `weeks/${day}`,
        at: now - day * DAY,
        exam: 'mla-c02',
        scaled,
        right: 30,
        scored: 50,
        domains,
      });
    }
  }
  return entries;
}

describe('the readiness page after weeks of study', () => {
  let workbench: Workbench;

  const inAMonth = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
  withWindow(
    async () => (workbench = await openWorkbench({ theme: 'dark', settings: { 'awsMlNotes.examDate': inAMonth } })),
  );

  before(async () => {
    await workbench.run('ML Exam Notes: Start Quiz');
    await answerByKeys(await workbench.quiz());
    for (let tries = 0; segmentsIn(workbench.data).length === 0 && tries < 50; tries++) {
      await workbench.page.waitForTimeout(100);
    }
    const [segment = ''] = segmentsIn(workbench.data);
    const file = path.join(path.dirname(segment), 'weeks-1-1.jsonl');
    writeFileSync(file, segmentText(weeksOfStudy(Date.now()).map(lineOf)));
    await workbench.run('ML Exam Notes: Show Readiness');
  });

  it('estimates a score with its margin, and says what comes next', async () => {
    const page = await workbench.readiness();
    await page.getByRole('heading', { name: /^Estimated \d{3}/ }).waitFor();
    assert.ok((await page.getByRole('button', { name: /^Practise / }).count()) >= 3);
    await workbench.screenshot('readiness-weeks');
  });

  it('has a table behind each picture', async () => {
    const page = await workbench.readiness();
    const figures = page.locator('figure');
    const count = await figures.count();
    assert.ok(count >= 4, `${count} pictures`);
    assert.equal(await page.locator('figure table').count(), count);
  });

  it('can be read by everybody', async () => assert.deepEqual(await violations(await workbench.readiness()), []));

  it('shows in the status bar what is due and the days left', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: /\d+ due · (?:29|30) d/ }).waitFor();
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
