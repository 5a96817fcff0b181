import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violations } from './accessibility';
import { themes, type Theme } from './chooseTheme';
import { everyKind } from './everyKind';
import { answerKind, goOnBy } from './everyKindSteps';
import { answerDialog, flagByKey, openMap } from './examSteps';
import { markByKeys } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('studying', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench({ notes: { 'every-kind.md': everyKind } })));

  before(async () => {
    await workbench.openView();
    for (const row of [/24 %.*Model and Foundation/, '2.3 ']) await workbench.row(row).click();
  });

  async function isAccessible(page: Frame, name: string): Promise<void> {
    await workbench.screenshot(`study-${name}`);
    assert.deepEqual(await violations(page), [], name);
  }

  for (const theme of Object.keys(themes) as Theme[]) {
    describe(`in the ${theme} theme`, () => {
      before(() => workbench.wear(theme));

      it('has accessible questions of every kind', async () => {
        await workbench.chooseFor('A little of everything', 'Start Quiz');
        const quiz = await workbench.quiz();
        await quiz.getByText('Question 1 of 5').waitFor();
        for (let number = 1; number <= 5; number++) {
          await isAccessible(quiz, `${theme}-open`);
          const kind = await answerKind(quiz, number % 2 === 0);
          await isAccessible(quiz, `${theme}-${kind}`);
          await goOnBy(quiz, 'Enter');
        }
        await isAccessible(quiz, `${theme}-summary`);
      });

      it('has an accessible exam with its map and its result', async () => {
        await workbench.run('ML Exam Notes: Start Exam…');
        await answerDialog(workbench, /MLA-C02/, 'Start Exam');
        await workbench.page.locator('.tab.active', { hasText: 'Exam: MLA-C02' }).waitFor();
        const quiz = await workbench.quiz();
        await quiz.getByText('Question 1 of 65').waitFor();
        await markByKeys(quiz);
        await flagByKey(quiz);
        await isAccessible(quiz, `${theme}-exam`);
        await openMap(quiz);
        await isAccessible(quiz, `${theme}-map`);
        await workbench.page.keyboard.press('s');
        await quiz.getByRole('dialog', { name: 'Submit the exam?' }).waitFor();
        await isAccessible(quiz, `${theme}-submit`);
        await workbench.page.keyboard.press('Enter');
        await quiz.locator('.scaled').waitFor();
        await isAccessible(quiz, `${theme}-result`);
      });

      it('has an accessible readiness page', async () => {
        await workbench.run('ML Exam Notes: Show Readiness');
        const page = await workbench.readiness();
        await page.getByText(/answers? in all/).waitFor();
        await isAccessible(page, `${theme}-readiness`);
      });

      it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
    });
  }
});
