import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What axe-core finds on the page. The page's policy forbids scripts of others, so it is evaluated from outside. */
export async function violations(quiz: Frame): Promise<string[]> {
  const there = await quiz.evaluate(() => 'axe' in globalThis);
  if (!there)
    await quiz.evaluate(readFileSync(createRequire(`${process.cwd()}/`).resolve('axe-core/axe.min.js'), 'utf8'));
  return quiz.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
