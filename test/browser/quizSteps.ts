import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';

/** The group that holds the options and is named by the prompt. */
export function group(quiz: Frame): Locator {
  return quiz.getByRole('group');
}

export function options(quiz: Frame): Locator {
  return group(quiz).locator('input[type=radio], input[type=checkbox]');
}

/** How many options the question asks for, from its "Select N". */
export async function wanted(quiz: Frame): Promise<number> {
  const hint = await quiz.locator('#hint').innerText();
  const [, count] = /^Select (\d)$/.exec(hint) ?? assert.fail(`"${hint}" does not say how many to select`);
  return Number(count);
}

export async function questionNumber(quiz: Frame): Promise<number> {
  const where = await quiz.locator('.where').innerText();
  return Number(/Question (\d+) of/.exec(where)?.[1] ?? assert.fail(where));
}

/** Answers the question shown with its first options, by keys, and goes on. */
export async function answerByKeys(quiz: Frame): Promise<void> {
  const number = await questionNumber(quiz);
  const count = await wanted(quiz);
  for (let place = 1; place <= count; place++) await quiz.page().keyboard.press(String(place));
  await quiz.page().keyboard.press('Enter');
  await quiz.getByRole('button', { name: 'Next', exact: true }).waitFor();
  await quiz.page().keyboard.press('Enter');
  await quiz.locator('.where', { hasNotText: `Question ${number} of` }).waitFor();
}

/** Answers by mouse, wrongly when that is possible, and stays on the explained question. */
export async function answerByMouse(quiz: Frame): Promise<void> {
  const count = await wanted(quiz);
  for (let place = 0; place < count; place++) await options(quiz).nth(place).check();
  await quiz.getByRole('button', { name: 'Check', exact: true }).click();
  await quiz.getByRole('button', { name: 'Next', exact: true }).waitFor();
}
