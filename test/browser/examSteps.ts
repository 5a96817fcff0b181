import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { marked, questionNumber, takesKeys } from './quizSteps';
import type { Workbench } from './workbench';

/** What is to be seen of a running exam, wherever the person is in it. */
export interface Standing {
  number: number;
  prompt: string;
  /** What is marked in the question shown. */
  marked: unknown[];
  flagged: string | null;
  /** The name of every question in the map, which says how it stands. */
  map: string[];
}

/** Says yes or another word to what the editor asks in the middle of the window. */
export async function answerDialog({ page }: Workbench, question: RegExp, button: string): Promise<string> {
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  const text = await dialog.innerText();
  assert.match(text, question);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  return text;
}

/** Presses a key that leads to another question. */
export async function goBy(quiz: Frame, key: string, to: number): Promise<void> {
  await takesKeys(quiz);
  await quiz.page().keyboard.press(key);
  await quiz.getByText(new RegExp(`^Question ${to} of`)).waitFor();
}

export async function flagByKey(quiz: Frame): Promise<void> {
  await takesKeys(quiz);
  await quiz.page().keyboard.press('f');
  await quiz.getByRole('button', { name: 'Flagged', exact: true }).waitFor();
}

export async function openMap(quiz: Frame): Promise<string[]> {
  await takesKeys(quiz);
  await quiz.page().keyboard.press('m');
  await quiz.locator('.cell').first().waitFor();
  return quiz.locator('.cell').evaluateAll((cells) => cells.map((cell) => cell.ariaLabel ?? ''));
}

/** Looks at the question shown and at the map, and comes back. */
export async function standingOf(quiz: Frame): Promise<Standing> {
  const number = await questionNumber(quiz);
  const standing = {
    number,
    prompt: await quiz.locator('#prompt').innerText(),
    marked: await marked(quiz),
    flagged: await quiz.locator('.flag[aria-pressed]').getAttribute('aria-pressed'),
    map: await openMap(quiz),
  };
  await goBy(quiz, 'Escape', number);
  return standing;
}

/** Seconds that the clock has left. */
export async function secondsLeft(quiz: Frame): Promise<number> {
  const parts = (await quiz.getByRole('timer').innerText()).split(':').map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0);
}
