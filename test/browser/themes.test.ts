import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { answerByMouse } from './quizSteps';
import { openWorkbench, themes, type Theme, type Workbench, withWindow } from './workbench';

for (const name of Object.keys(themes) as Theme[]) {
  describe(`${name} theme`, () => {
    let workbench: Workbench;

    withWindow(async () => (workbench = await openWorkbench(name)));

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

/** What axe-core finds on the page. The page's policy forbids scripts of others, so it is evaluated from outside. */
async function violations(quiz: Frame): Promise<string[]> {
  await quiz.evaluate(readFileSync(createRequire(`${process.cwd()}/`).resolve('axe-core/axe.min.js'), 'utf8'));
  return quiz.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
