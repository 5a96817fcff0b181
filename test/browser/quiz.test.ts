import assert from 'node:assert/strict';
import {
  answerByKeys,
  answerByMouse,
  fields,
  group,
  kindOf,
  marked,
  markByMouse,
  questionNumber,
  wanted,
} from './quizSteps';
import { openWorkbench, type Workbench, withWindow } from './workbench';

const roles = {
  choice: 'radio',
  multiple: 'checkbox',
  ordering: 'combobox',
  matching: 'combobox',
  cloze: 'textbox',
} as const;

describe('quiz panel', () => {
  let workbench: Workbench;

  withWindow(async () => (workbench = await openWorkbench()));

  beforeEach(() => workbench.run('ML Exam Notes: Start Quiz'));

  it('shows real fields in a group named by the prompt', async () => {
    const quiz = await workbench.quiz();
    const kind = await kindOf(quiz);
    const prompt = (await quiz.locator('#prompt').innerText()).replace(/\s+/g, ' ').trim();
    // The blanks of a cloze stand in its prompt.
    const name = kind === 'cloze' ? /./ : prompt.slice(0, 60);
    assert.equal(await group(quiz).and(quiz.getByRole('group', { name })).count(), 1);
    assert.ok((await fields(quiz).count()) > 0);
    assert.equal(await group(quiz).getByRole(roles[kind]).count(), await fields(quiz).count());
  });

  it('checks only when enough is selected, then explains every option', async () => {
    const quiz = await workbench.quiz();
    const check = quiz.getByRole('button', { name: 'Check', exact: true });
    assert.equal(await check.isDisabled(), true);
    await answerByMouse(quiz);
    const isChoice = (await quiz.locator('.option').count()) > 0;
    const parts = isChoice ? await fields(quiz).count() : await quiz.locator('.row').count();
    assert.equal(await quiz.locator('.reason').count(), parts);
    if (isChoice) assert.equal(await quiz.locator('.option.correct').count(), await wanted(quiz));
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
    await markByMouse(quiz);
    const answers = await marked(quiz);
    const prompt = await quiz.locator('#prompt').innerText();
    await workbench.openFile('train.py');
    await workbench.page.locator('.tab', { hasText: 'Quiz: MLA-C02' }).click();
    quiz = await workbench.quiz();
    assert.equal(await quiz.locator('#prompt').innerText(), prompt);
    assert.deepEqual(await marked(quiz), answers);
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
