import assert from 'node:assert/strict';
import { answerByKeys, answerByMouse, group, options, questionNumber, wanted } from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

describe('quiz panel', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  beforeEach(() => workbench.run('ML Exam Notes: Start Quiz'));

  it('shows real radios or checkboxes in a group named by the prompt', async () => {
    const quiz = await workbench.quiz();
    const prompt = (await quiz.locator('#prompt').innerText()).replace(/\s+/g, ' ').trim();
    assert.equal(await quiz.getByRole('group', { name: prompt.slice(0, 60) }).count(), 1);
    const role = (await wanted(quiz)) === 1 ? 'radio' : 'checkbox';
    assert.ok((await group(quiz).getByRole(role).count()) >= 4);
  });

  it('checks only when enough is selected, then explains every option', async () => {
    const quiz = await workbench.quiz();
    const check = quiz.getByRole('button', { name: 'Check', exact: true });
    assert.equal(await check.isDisabled(), true);
    await answerByMouse(quiz);
    assert.equal(await quiz.locator('.reason').count(), await options(quiz).count());
    assert.equal(await quiz.locator('.option.correct').count(), await wanted(quiz));
    await workbench.screenshot('quiz-explained');
  });

  it('says nothing of the answer before it is checked', async () => {
    const quiz = await workbench.quiz();
    assert.equal(await quiz.locator('.reason, .option.correct, .option.wrong').count(), 0);
    assert.doesNotMatch(await quiz.locator('#quiz').innerHTML(), /rationale|correct/i);
  });

  it('is answered by keys to the end, and retries what was missed', async () => {
    let quiz = await workbench.quiz();
    for (let number = 1; number <= 10; number++) {
      assert.equal(await questionNumber(quiz), number);
      await answerByKeys(quiz);
    }
    await quiz.getByRole('heading', { name: /of 10 right/ }).waitFor();
    const missed = await quiz.locator('.list.missed > li').count();
    assert.ok(missed > 0, 'ten first options cannot all be right');
    await workbench.screenshot('quiz-summary');
    await quiz.getByRole('button', { name: `Retake the missed (${missed})` }).click();
    await quiz.getByText(`Question 1 of ${missed}`).waitFor();
    quiz = await workbench.quiz();
    assert.equal(await questionNumber(quiz), 1);
  });

  it('opens the note at the line that answers', async () => {
    const quiz = await workbench.quiz();
    await answerByMouse(quiz);
    await quiz.getByRole('link', { name: /Read in the notes/ }).click();
    await workbench.page.locator('.tab.active', { hasText: /Preview .*\.md/ }).waitFor();
  });

  it('keeps its place when another tab hides it', async () => {
    let quiz = await workbench.quiz();
    await answerByKeys(quiz);
    await options(quiz).first().check();
    const prompt = await quiz.locator('#prompt').innerText();
    await workbench.openFile('train.py');
    await workbench.page.locator('.tab', { hasText: 'Quiz: MLA-C02' }).click();
    quiz = await workbench.quiz();
    assert.equal(await quiz.locator('#prompt').innerText(), prompt);
    assert.equal(await options(quiz).first().isChecked(), true);
    assert.equal(await questionNumber(quiz), 2);
  });

  it('comes back after a reload of the window', async () => {
    let quiz = await workbench.quiz();
    await answerByKeys(quiz);
    await answerByMouse(quiz);
    // In a browser the window saves its tabs, but not what happened in them, every five seconds.
    await workbench.page.waitForTimeout(6000);
    await quiz.getByRole('button', { name: 'Next', exact: true }).click();
    await quiz.getByText('Question 3 of').waitFor();
    const prompt = await quiz.locator('#prompt').innerText();
    await workbench.reload();
    quiz = await workbench.quiz();
    assert.equal(await quiz.locator('#prompt').innerText(), prompt);
    assert.equal(await questionNumber(quiz), 3);
  });

  it('complains of nothing', () => assert.deepEqual(workbench.complaints, []));
});
