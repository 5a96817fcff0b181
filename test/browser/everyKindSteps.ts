import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { rightAnswers } from './everyKind';
import { takesKeys } from './quizSteps';

async function asked(quiz: Frame): Promise<{ kind: string; answers: string[] }> {
  const prompt = await quiz.locator('#prompt').innerText();
  const word = Object.keys(rightAnswers).find((one) => prompt.includes(one));
  return rightAnswers[word ?? ''] ?? assert.fail(prompt);
}

/** Answers the question of `everyKind` that is shown by keys, and checks it. @returns its kind */
export async function answerKind(quiz: Frame, rightly: boolean): Promise<string> {
  const { keyboard } = quiz.page();
  await takesKeys(quiz);
  const { kind, answers } = await asked(quiz);
  if (kind === 'cloze') {
    for (const [blank, text] of answers.entries()) {
      await quiz.locator(`#blank-${blank + 1}`).fill(rightly ? text : 'nothing');
    }
  } else {
    const shown = await quiz.locator('.option .text, .pool .text').allInnerTexts();
    const places = answers.map((answer) => shown.indexOf(answer));
    const others = [...shown.keys()].filter((place) => !places.includes(place));
    const wrong = others.length > 0 ? [...others, ...places].slice(0, places.length) : [...places].reverse();
    for (const place of rightly ? places : wrong) await keyboard.press(String(place + 1));
  }
  await keyboard.press('Enter');
  await quiz.getByText(rightly ? 'Right.' : 'Not right.', { exact: true }).waitFor();
  return kind;
}

/** Goes on by a key to the next question, or to the summary. */
export async function goOnBy(quiz: Frame, key: string): Promise<void> {
  const where = quiz.locator('.position');
  const before = await where.innerText();
  await quiz.page().keyboard.press(key);
  await quiz.locator('.position', { hasNotText: before }).waitFor();
}
