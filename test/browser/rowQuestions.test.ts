import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { violations } from './accessibility';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const steps = ['Start the new fleet', 'Send a small share', 'Send the rest', 'Stop the old fleet'];
const matches = ['All at once', 'Canary', 'Linear'];

/** Choices that are listed in each row, in the order shown. */
const choices = (quiz: Frame) => quiz.locator('select').first().locator('option:not([value=""])').allInnerTexts();
const chosen = (quiz: Frame) =>
  quiz.locator('select').evaluateAll((rows) => rows.map((row) => (row as HTMLSelectElement).selectedOptions[0]?.text));
const placesOf = async (quiz: Frame, answers: readonly string[]) => {
  const shown = await choices(quiz);
  return answers.map((answer) => shown.findIndex((choice) => choice.includes(answer)) + 1);
};
const isOrdering = async (quiz: Frame) => (await quiz.locator('.rows.ordering').count()) === 1;

/** Drags with the mouse as a person does: slowly enough for the browser to see that it is a drag. */
async function drag({ page }: Workbench, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  assert.ok(start && end);
  await page.mouse.move(start.x + 30, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 45, start.y + start.height / 2 + 5, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.waitForTimeout(200); // What is under the pointer is looked at once a frame.
  await page.mouse.up();
  await page.waitForTimeout(200);
}

describe('a quiz with an order and a match', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  before(async () => {
    await workbench.openView();
    // When the own notes have been read, the tree is drawn anew.
    await workbench.row(/My Notes\s*2/).waitFor();
    for (const row of ['MLA-C01', '22 %', '3.3 Automate']) await workbench.row(row).click();
    await workbench.chooseFor('Releasing a model', 'Start Quiz');
  });

  it('is answered rightly by keys, and explained row by row', async () => {
    const quiz = await workbench.quiz();
    const answers = (await isOrdering(quiz)) ? steps : matches;
    assert.equal(await quiz.getByRole('button', { name: 'Check', exact: true }).isDisabled(), true);
    assert.deepEqual(await violations(quiz), []);
    for (const place of await placesOf(quiz, answers)) await workbench.page.keyboard.press(String(place));
    await workbench.page.keyboard.press('Enter');
    await quiz.getByText('Right.', { exact: true }).waitFor();
    assert.equal(await quiz.locator('.row.correct .reason').count(), answers.length);
    await workbench.page.keyboard.press('Enter');
    await quiz.getByText('Question 2 of').waitFor();
  });

  it('moves an option that is chosen in a second row, and shows what was wrong', async () => {
    const quiz = await workbench.quiz();
    const answers = (await isOrdering(quiz)) ? steps : matches;
    const [first = 0, second = 0] = await placesOf(quiz, answers);
    const rows = quiz.locator('select');
    await rows.nth(0).selectOption(String(first - 1));
    await rows.nth(1).selectOption(String(first - 1));
    assert.equal((await chosen(quiz))[0], 'Choose…');
    await rows.nth(0).selectOption(String(second - 1));
    for (let row = 2; row < answers.length; row++) {
      const [place = 0] = await placesOf(quiz, answers.slice(row));
      await rows.nth(row).selectOption(String(place - 1));
    }
    await workbench.screenshot('quiz-rows');
    await quiz.getByRole('button', { name: 'Check', exact: true }).click();
    await quiz.getByText('Not right.', { exact: true }).waitFor();
    assert.equal(await quiz.locator('.row.wrong').count(), 2);
    assert.match(await quiz.locator('.row.wrong').first().innerText(), new RegExp(answers[0] ?? ''));
    assert.deepEqual(await violations(quiz), []);
    await workbench.screenshot('quiz-rows-explained');
  });

  it('is answered with the mouse: an option is dragged into a row, from one row to another, and back', async () => {
    await workbench.page.keyboard.press('Enter');
    const again = await workbench.quiz();
    await again.getByRole('button', { name: /^Retake the missed/ }).click();
    await again.getByText('Question 1 of 1').waitFor();
    const pool = again.locator('.pool .chip');
    const rows = again.locator('.rows .row');
    const option = await pool.nth(1).locator('.text').innerText();
    await drag(workbench, pool.nth(1), rows.nth(0));
    assert.match((await chosen(again))[0] ?? '', new RegExp(option));
    await drag(workbench, rows.nth(0).locator('.chip'), rows.nth(2));
    assert.match((await chosen(again))[2] ?? '', new RegExp(option));
    assert.equal((await chosen(again))[0], 'Choose…');
    await workbench.screenshot('quiz-dragged');
    await drag(workbench, rows.nth(2).locator('.chip'), pool.nth(0));
    assert.equal((await chosen(again))[2], 'Choose…');
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
