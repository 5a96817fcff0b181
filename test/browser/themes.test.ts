import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { answerByMouse } from './quizSteps';
import { openWorkbench, type Theme } from './workbench';

const themes: [name: string, theme: Theme][] = [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high-contrast', 'Default High Contrast'],
  ['high-contrast-light', 'Default High Contrast Light'],
];

for (const [name, theme] of themes) {
  it(`the quiz is accessible in the ${name} theme, and pictured`, async () => {
    const workbench = await openWorkbench(theme);
    try {
      await workbench.openView();
      await workbench.row('28 %').click();
      await workbench.run('ML Exam Notes: Start Quiz');
      const quiz = await workbench.quiz();
      assert.deepEqual(await violations(quiz), []);
      await workbench.screenshot(`quiz-${name}`);
      await answerByMouse(quiz);
      assert.deepEqual(await violations(quiz), []);
      await workbench.screenshot(`quiz-explained-${name}`);
    } finally {
      await workbench.close();
    }
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
