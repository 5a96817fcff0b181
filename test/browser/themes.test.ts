import assert from 'node:assert/strict';
import { violations } from './accessibility';
import { answerByMouse } from './quizSteps';
import { themes, type Theme } from './chooseTheme';
import { openWorkbench, type Workbench, withWindow } from './workbench';

for (const name of Object.keys(themes) as Theme[]) {
  describe(`${name} theme`, () => {
    let workbench: Workbench;

    withWindow(async () => (workbench = await openWorkbench({ theme: name })));

    it('pictures a hover', async () => {
      await workbench.openFile('train.py');
      await workbench.pointAt('Amazon Forecast did this', 'Forecast');
      await workbench.screenshot(`hover-${name}`);
      await workbench.page.keyboard.press('Escape');
    });

    it('pictures the tree and a note', async () => {
      await workbench.openView();
      await workbench.row('28 %').click();
      await workbench.row('1.1 Gather data').click();
      await workbench.row('Streaming ingestion').click();
      await workbench.page.locator('.tab.active', { hasText: 'Preview streaming-ingestion.md' }).waitFor();
      await workbench.page.waitForTimeout(1500); // The preview is drawn after its tab.
      await workbench.screenshot(`tree-${name}`);
    });

    it('has an accessible quiz', async () => {
      await workbench.run('ML Exam Notes: Start Quiz');
      const quiz = await workbench.quiz();
      assert.deepEqual(await violations(quiz), []);
      await answerByMouse(quiz);
      assert.deepEqual(await violations(quiz), []);
      await workbench.screenshot(`quiz-${name}`);
    });
  });
}
