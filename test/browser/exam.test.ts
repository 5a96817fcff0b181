import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { answerDialog, flagByKey, goBy, openMap } from './examSteps';
import { kindOf, markByKeys, questionNumber, type Kind } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const questions = 65;
const isOpen = (number: number) => number % 10 === 0;
const isFlagged = (number: number) => number % 9 === 0;
const numbers = Array.from({ length: questions }, (_, index) => index + 1);
const count = (is: (number: number) => boolean) => numbers.filter(is).length;

async function tellsNothing(quiz: Frame): Promise<void> {
  const html = await quiz.locator('html').innerHTML();
  assert.doesNotMatch(html, /class="[^"]*\b(reason|correct|wrong|result)\b|rationale|Read in the notes/);
}

describe('an exam', () => {
  let workbench: Workbench;
  let quiz: Frame;
  const press = (key: string) => workbench.page.keyboard.press(key);

  withWindow(async () => (workbench = await openWorkbench()));

  it('says what it will be before it starts', async () => {
    await workbench.run('ML Exam Notes: Start Exam…');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /MLA-C02[\s\S]*65 questions, of which 50 count[\s\S]*130 minutes/);
    await workbench.screenshot('exam-start');
    await press('Enter');
    quiz = await workbench.quiz();
    assert.equal(await questionNumber(quiz), 1);
    await workbench.page.locator('.tab.active', { hasText: 'Exam: MLA-C02' }).waitFor();
  });

  it('is answered, flagged and left open by keys alone, and tells nothing meanwhile', async () => {
    for (const number of numbers) {
      assert.equal(await questionNumber(quiz), number);
      if (!isOpen(number)) await markByKeys(quiz);
      if (isFlagged(number)) await flagByKey(quiz);
      await tellsNothing(quiz);
      if (number === 9) await workbench.screenshot('exam-question');
      if (number < questions) await goBy(quiz, 'Enter', number + 1);
    }
    await press('Enter');
    await quiz.getByText(`${questions - count(isOpen)} of ${questions} answered`).waitFor();
  });

  it('shows all questions in a map, which leads back to any', async () => {
    await tellsNothing(quiz);
    await workbench.screenshot('exam-map');
    assert.equal(await quiz.getByRole('button', { name: /, answered/ }).count(), questions - count(isOpen));
    assert.equal(await quiz.getByRole('button', { name: /, not answered/ }).count(), count(isOpen));
    assert.equal(await quiz.getByRole('button', { name: /, flagged/ }).count(), count(isFlagged));
    await press('Home');
    await goBy(quiz, 'Enter', 1);
    await goBy(quiz, 'ArrowRight', 2);
    await goBy(quiz, 'ArrowLeft', 1);
    const map = await openMap(quiz);
    assert.equal(map[8], 'Question 9, answered, flagged');
    assert.equal(map[9], 'Question 10, not answered');
  });

  it('is submitted only when that is confirmed', async () => {
    await press('s');
    const dialog = quiz.getByRole('dialog', { name: 'Submit the exam?' });
    await dialog.getByText(`${count(isOpen)} of ${questions} questions are not answered`).waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await quiz.locator('.cell').count(), questions);
    await press('s');
    await dialog.waitFor();
    await press('Enter');
    await quiz.locator('.scaled').waitFor();
  });

  it('ends with a score, its domains and every question', async () => {
    const score = Number(await quiz.locator('.scaled').innerText());
    assert.ok(score >= 100 && score <= 1000, `${score} is on the scale`);
    const rows = await quiz
      .locator('table tbody tr')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ')));
    assert.equal(rows.length, 4, rows.join('\n'));
    const facts = (await quiz.locator('.facts').innerText()).replace(/\s+/g, ' ');
    const [, right] = /Right (\d+) of 50 scored/.exec(facts) ?? assert.fail(facts);
    const [perDomain, ofDomain] = rows.reduce(
      ([good, all], row) => {
        const [, one, of] = /(\d+) of (\d+)/.exec(row) ?? assert.fail(row);
        return [good + Number(one), all + Number(of)];
      },
      [0, 0],
    );
    assert.deepEqual([perDomain, ofDomain], [Number(right), 50]);
    assert.match(facts, /Unscored 15/);
    assert.match(facts, /Interruptions none/);
    assert.equal((await quiz.locator('.tag', { hasText: 'Unscored' }).count()) > 0, true);
    await press('1');
    assert.equal(await quiz.locator('.item').count(), questions);
    assert.equal(await quiz.locator('.item .tag', { hasText: 'Unscored' }).count(), 15);
    assert.equal(await quiz.getByText('Not answered', { exact: true }).count(), count(isOpen));
    await press('3');
    assert.equal(await quiz.locator('.item').count(), count(isFlagged));
    await workbench.page.waitForTimeout(300); // Colours fade.
    await workbench.screenshot('exam-result');
  });

  it('explains each question afterwards, and comes back to the list where it was left', async () => {
    await press('1');
    await quiz.locator('#review-9').focus();
    await goBy(quiz, 'Enter', 10);
    assert.equal(await quiz.getByRole('timer').count(), 0);
    assert.ok((await quiz.locator('.reason').count()) >= 3);
    await quiz.getByText('Not answered.', { exact: true }).waitFor();
    await workbench.screenshot('exam-review');
    await goBy(quiz, 'ArrowRight', 11);
    await press('Escape');
    await quiz.locator('#review-10:focus').waitFor();
  });

  it('retakes the missed, one by one', async () => {
    const missed = await quiz.locator('.item.wrong').count();
    await press('r');
    await quiz.getByText(`Question 1 of ${missed}`).waitFor();
    assert.equal(await quiz.getByRole('timer').count(), 0);
    await workbench.page.locator('.tab.active', { hasText: 'Quiz: MLA-C02' }).waitFor();
    await markByKeys(quiz);
    await press('Enter');
    await quiz.locator('.reason').first().waitFor();
  });

  it('of another exam starts from the tree, and has orders and matches that keys fill', async () => {
    await workbench.openView();
    await workbench.chooseFor('AIF-C01', 'Start Exam…');
    await answerDialog(workbench, /AIF-C01/, 'Start Exam');
    await workbench.page.locator('.tab.active', { hasText: 'Exam: AIF-C01' }).waitFor();
    quiz = await workbench.quiz();
    const open = new Set<Kind>(['choice', 'multiple', 'ordering', 'matching']);
    for (let number = 1; open.size > 0; number++) {
      const kind = await kindOf(quiz);
      if (open.delete(kind)) {
        await markByKeys(quiz);
        await workbench.screenshot(`exam-${kind}`);
        await goBy(quiz, 'ArrowRight', number + 1);
        await goBy(quiz, 'ArrowLeft', number);
        const filled = quiz.locator('fieldset :is(input:checked, select:has(option:not([value=""]):checked))');
        const asked = kind === 'choice' ? 1 : kind === 'multiple' ? 2 : 3;
        assert.ok((await filled.count()) >= asked, `${kind}: ${await filled.count()} are filled`);
        await tellsNothing(quiz);
      }
      await goBy(quiz, 'ArrowRight', number + 1);
    }
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
