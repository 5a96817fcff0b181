import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';

export type Kind = 'choice' | 'multiple' | 'ordering' | 'matching' | 'cloze';

/** The group that holds the options and is named by the prompt. */
export function group(quiz: Frame): Locator {
  return quiz.getByRole('group').filter({ has: quiz.locator('#hint') });
}

/** What is marked or filled in: an option each, a row each or a blank each. */
export function fields(quiz: Frame): Locator {
  return group(quiz).locator('input, select');
}

export async function kindOf(quiz: Frame): Promise<Kind> {
  const signs = {
    ordering: '.rows.ordering',
    matching: '.rows.matching',
    cloze: '#prompt input',
    choice: 'input[type=radio]',
  };
  for (const kind of ['ordering', 'matching', 'cloze', 'choice'] as const) {
    if ((await quiz.locator(signs[kind]).count()) > 0) return kind;
  }
  return 'multiple';
}

/** How many options to select, from "Select N", or rows or blanks to fill. */
export async function wanted(quiz: Frame): Promise<number> {
  const [, count] = /^Select (\d)$/.exec(await quiz.locator('#hint').innerText()) ?? [];
  return count === undefined ? fields(quiz).count() : Number(count);
}

export async function questionNumber(quiz: Frame): Promise<number> {
  const where = await quiz.locator('.where').innerText();
  return Number(/Question (\d+) of/.exec(where)?.[1] ?? assert.fail(where));
}

/** Waits until keys go to the page: a tab that comes to the front gets the focus a moment later. */
export async function takesKeys(quiz: Frame): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await quiz.evaluate(() => document.hasFocus())) return;
    await quiz.page().waitForTimeout(50);
  }
  assert.fail('The page has not got the focus within ten seconds.');
}

/** Answers the question shown by keys, with the first options, and neither checks it nor goes on. */
export async function markByKeys(quiz: Frame): Promise<Kind> {
  const { keyboard } = quiz.page();
  await takesKeys(quiz);
  const kind = await kindOf(quiz);
  const count = await wanted(quiz);
  for (let place = 1; place <= count; place++) {
    // Inside a blank a digit is text: Enter leads to the next one.
    await keyboard.press(kind === 'cloze' && place > 1 ? 'Enter' : String(place));
    if (kind === 'cloze') await keyboard.type('no idea');
  }
  return kind;
}

/** Answers the question shown by keys and goes on. */
export async function answerByKeys(quiz: Frame): Promise<void> {
  const number = await questionNumber(quiz);
  await markByKeys(quiz);
  await quiz.page().keyboard.press('Enter');
  await quiz.getByRole('button', { name: 'Next', exact: true }).waitFor();
  await quiz.page().keyboard.press('Enter');
  await quiz.locator('.where', { hasNotText: `Question ${number} of` }).waitFor();
}

/** Answers by mouse with the first options, without checking. */
export async function markByMouse(quiz: Frame): Promise<void> {
  const kind = await kindOf(quiz);
  const count = await wanted(quiz);
  for (let place = 0; place < count; place++) {
    const field = fields(quiz).nth(place);
    if (kind === 'cloze') await field.fill('no idea');
    else if (kind === 'ordering' || kind === 'matching') await field.selectOption({ index: place + 1 });
    else await field.check();
  }
}

/** Answers by mouse and stays on the explained question. */
export async function answerByMouse(quiz: Frame): Promise<void> {
  await markByMouse(quiz);
  await quiz.getByRole('button', { name: 'Check', exact: true }).click();
  await quiz.getByRole('button', { name: 'Next', exact: true }).waitFor();
}

/** Whether each option is marked, or what stands in each row or blank. */
export function marked(quiz: Frame): Promise<unknown[]> {
  return fields(quiz).evaluateAll((all) =>
    all.map((field) =>
      field instanceof HTMLInputElement && field.type !== 'text'
        ? field.checked
        : (field as HTMLInputElement | HTMLSelectElement).value,
    ),
  );
}
