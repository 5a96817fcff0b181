import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { everyKind } from './everyKind';
import { answerKind, goOnBy } from './everyKindSteps';
import { letDaysPass } from './logFiles';
import { answerByMouse } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const title = 'A little of everything';

interface Entry {
  type: string;
  mode: string;
  right: boolean;
  grade: number;
  question: string;
  mixedUp?: [string, string];
}

/** A note with a question whose options are names of services. */
const namesServices = `---
title: Which one reads files
tasks: [mla-c02/1.1]
---

# Which one reads files

## Now and then

Somebody asks for a sum over files in Amazon S3 once a month. What answers without a cluster?

- [x] Amazon Athena
  > It runs SQL on files, and no server waits.
- [ ] Amazon Redshift
  > It wants the data loaded.
- [ ] Amazon EMR
  > It is a cluster.
`;

describe('reviews', () => {
  let workbench: Workbench;
  let quiz: Frame;

  withWindow(
    async () =>
      (workbench = await openWorkbench({
        notes: { 'every-kind.md': everyKind },
        settings: { 'awsMlNotes.review.selfRating': true },
      })),
  );

  const statusBar = () => workbench.page.locator('.statusbar-item', { hasText: /\d due|nothing due/ });
  const badge = () =>
    workbench.page
      .locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label*="ML Exam Notes"]') })
      .locator('.badge-content');

  async function exported(): Promise<Entry[]> {
    const { page } = workbench;
    await workbench.run('ML Exam Notes: Export…');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'My progress' }).click();
    const field = page.locator('.quick-input-widget input[type=text]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('.quick-input-widget input[type=text]')].some(({ value }) =>
        value.endsWith('ml-exam-notes-progress.jsonl'),
      ),
    );
    await field.press('Enter');
    await workbench.notification('Exported to');
    const lines = readFileSync(path.join(workbench.folder, 'ml-exam-notes-progress.jsonl'), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Entry).filter(({ type }) => type === 'review');
  }

  it('ask new questions of a note, from its menu', async () => {
    await workbench.openView();
    for (const row of [/24 %.*Model and Foundation/, '2.3 ']) await workbench.row(row).click();
    assert.equal(await statusBar().count(), 0, 'nothing is said before the first answer');
    await workbench.chooseFor(title, 'Start Review');
    quiz = await workbench.quiz();
    await quiz.getByText('Question 1 of 5').waitFor();
    await workbench.page.locator('.tab.active', { hasText: `Review: ${title}` }).waitFor();
  });

  it('take a grade of what was right, and bring back what was missed', async () => {
    const grades = ['Shift+Digit2', 'Shift+Digit3', 'Shift+Digit4', 'Enter'];
    for (let number = 1; number <= 4; number++) {
      await answerKind(quiz, true);
      await quiz.getByRole('group', { name: 'How well did you know it?' }).waitFor();
      assert.equal(await quiz.locator('.grade .again').count(), 4);
      if (number === 1) await workbench.screenshot('review-rating');
      await goOnBy(quiz, grades[number - 1] ?? '');
    }
    const missed = await answerKind(quiz, false);
    assert.equal(await quiz.locator('.rating').count(), 0, 'what was missed is not graded');
    await goOnBy(quiz, 'Enter');
    await quiz.getByText('Question 6 of 6').waitFor();
    assert.equal(await answerKind(quiz, true), missed);
    await goOnBy(quiz, 'Enter');
    await quiz.getByText('5 of 6 right').waitFor();
    await quiz.locator('.outlook').waitFor();
    await workbench.screenshot('review-summary');
  });

  it('stand in the export, each answer with its grade', async () => {
    const entries = await exported();
    assert.deepEqual(
      entries.map(({ mode, right, grade }) => `${mode} ${right} ${grade}`),
      ['review true 2', 'review true 3', 'review true 4', 'review true 3', 'review false 1', 'review true 3'],
    );
    assert.equal(entries[4]?.question, entries[5]?.question);
  });

  it('are not due again on the same day', async () => {
    await statusBar().waitFor();
    assert.match(await statusBar().innerText(), /nothing due/);
  });

  it('show in status bar, badge and tree what is due later', async () => {
    letDaysPass(workbench.data, 30);
    await workbench.reload();
    // The window remembers that the view was open, not what was unfolded in it.
    await workbench.row('MLA-C02').waitFor();
    for (const row of [/24 %.*Model and Foundation/, '2.3 ']) await workbench.row(row).click();
    await workbench.page.locator('.statusbar-item', { hasText: /\d due/ }).waitFor();
    const [, due] = /(\d+) due/.exec(await statusBar().innerText()) ?? assert.fail(await statusBar().innerText());
    assert.equal((await badge().innerText()).trim(), due);
    const label = await workbench.row(title).getAttribute('aria-label');
    assert.match(label ?? '', new RegExp(`\\d/5, ${due} due`));
    await workbench.screenshot('review-due');
  });

  it('start from the status bar with what is due', async () => {
    const due = Number(/(\d+) due/.exec(await statusBar().innerText())?.[1]);
    await statusBar().click();
    await workbench.page.locator('.tab.active', { hasText: 'Review: MLA-C02' }).waitFor();
    quiz = await workbench.quiz();
    const where = await quiz.locator('.position').innerText();
    assert.ok(Number(/of (\d+)/.exec(where)?.[1]) >= due, `${where}: ${due} were due`);
  });

  it('are counted on the readiness page, whose buttons start practice and reviews', async () => {
    await workbench.run('ML Exam Notes: Show Readiness');
    const page = await workbench.readiness();
    await page.getByText(/^6 answers in all/).waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('readiness-after-review');
    await page.getByRole('button', { name: 'Start review' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'Review: MLA-C02' }).waitFor();
    await workbench.page.locator('.tab', { hasText: 'Readiness' }).click();
    await (
      await workbench.readiness()
    )
      .getByRole('button', { name: /^Practise / })
      .first()
      .click();
    await workbench.page.locator('.tab.active', { hasText: 'Quiz: MLA-C02 ·' }).waitFor();
  });
});

describe('what is mixed up', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench({ notes: { 'names-services.md': namesServices } })));

  it('is told to be nothing before the first answer', async () => {
    await workbench.run('ML Exam Notes: Practise What You Mix Up');
    await workbench.notification('You have not mixed up any two terms of MLA-C02 yet');
  });

  it('is practised after one service was taken for another', async () => {
    await workbench.openView();
    for (const row of ['28 %', '1.1 Gather data']) await workbench.row(row).click();
    await workbench.chooseFor('Which one reads files', 'Start Quiz');
    let quiz = await workbench.quiz();
    await quiz.getByText('Question 1 of 1').waitFor();
    await quiz.getByRole('radio', { name: 'Amazon Redshift' }).check();
    await quiz.getByRole('button', { name: 'Check', exact: true }).click();
    await quiz.getByText('Not right.', { exact: true }).waitFor();
    await workbench.run('ML Exam Notes: Practise What You Mix Up');
    await workbench.page.locator('.tab.active', { hasText: 'Confusions: MLA-C02' }).waitFor();
    quiz = await workbench.quiz();
    await quiz.locator('.title', { hasText: 'MLA-C02' }).waitFor();
    assert.match(await quiz.locator('fieldset').innerText(), /Athena|Redshift|SQL|warehouse|S3/);
    await workbench.screenshot('confusions');
  });

  it('stands side by side on the readiness page, which has it practised', async () => {
    await workbench.run('ML Exam Notes: Show Readiness');
    const page = await workbench.readiness();
    await page
      .locator('.pairs > li', { hasText: /Amazon (Athena and Amazon Redshift|Redshift and Amazon Athena)/ })
      .waitFor();
    await page.getByRole('button', { name: 'Practise these' }).scrollIntoViewIfNeeded();
    await workbench.screenshot('readiness-confusions');
    await page.getByRole('button', { name: 'Practise these' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'Confusions: MLA-C02' }).waitFor();
  });

  it('is counted, as any answer, in the hover of a service', async () => {
    await workbench.openFile('train.py');
    let hover = await workbench.pointAt('Counts what Athena sees', 'Athena');
    await hover.getByText('Quiz me on this').click();
    await workbench.page.locator('.tab.active', { hasText: 'Quiz: Amazon Athena' }).waitFor();
    await answerByMouse(await workbench.quiz());
    await workbench.page.locator('.tab', { hasText: 'train.py' }).click();
    const known = () => hover.getByText(/You have mastered \d+ of \d+ questions on this, seen \d+/);
    // What is known is worked out a moment after the answer.
    for (let tries = 0; tries < 5; tries++) {
      hover = await workbench.pointAt('Counts what Athena sees', 'Athena');
      if ((await known().count()) > 0) break;
    }
    await known().scrollIntoViewIfNeeded();
    assert.equal(await known().isVisible(), true);
    await workbench.screenshot('hover-progress');
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
