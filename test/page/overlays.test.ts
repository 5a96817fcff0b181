import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { choice, choiceChecked, inExam, map, matchingChecked, ordering, summary } from './views';
import { withQuizPage } from './withQuizPage';

describe('what opens over the page', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const help = () => quiz.page.getByRole('dialog', { name: 'Keys of this page' });
  const mention = () => quiz.page.getByRole('dialog', { name: 'Amazon Forecast' });
  const names = () => quiz.page.getByRole('button', { name: 'Amazon Forecast' });

  describe('the help', () => {
    for (const [name, view, says] of [
      ['an open question', choice, ['Select an option', 'Check the answer', 'Show these keys']],
      ['a question with an order', ordering, ['Go to another row', 'Move the answer of this row', 'Empty this row']],
      ['a question of an exam', inExam(choice), ['Flag, to come back to it', 'All questions', 'Previous question']],
      ['an answered question', choiceChecked, ['Say how well you knew it: again, hard, good, easy', 'Go on']],
      ['the map', map, ['Submit the exam', 'Back to question 7']],
      ['a summary', summary, ['All, Missed, Flagged', 'Retake the missed']],
    ] as const) {
      it(`lists the keys of ${name}`, async () => {
        await quiz.show(view);
        await quiz.press('?');
        const listed = await help().locator('dd').allInnerTexts();
        assert.deepEqual(
          says.filter((one) => !listed.includes(one)),
          [],
        );
        await quiz.press('Escape');
        assert.equal(await help().count(), 0);
        assert.deepEqual(await quiz.told(), []);
      });
    }

    it('opens and closes by mouse, and keeps its keys from the page', async () => {
      await quiz.show(inExam(choice));
      await quiz.page.getByRole('button', { name: 'Keys of this page' }).click();
      await quiz.press('1', 'f', 'm');
      assert.deepEqual(await quiz.told(), []);
      await quiz.page.getByRole('button', { name: 'Close' }).click();
      assert.equal(await help().count(), 0);
    });

    it('does not stay over another view', async () => {
      await quiz.show(inExam(choice));
      await quiz.press('?');
      await quiz.show(summary);
      assert.equal(await help().count(), 0);
      assert.equal(await quiz.page.locator('h2:focus').count(), 1);
    });
  });

  describe('a name that explains itself', () => {
    it('is a button only in an answered question, and never in a label', async () => {
      const html = '<p><span class="mention" data-mention="0">Amazon Forecast</span>?</p>';
      await quiz.show({ ...choice, promptHtml: html });
      assert.equal(await names().count(), 0);
      await quiz.show({ ...choiceChecked, promptHtml: html });
      assert.equal(await names().count(), 7);
      assert.equal(await quiz.page.locator('label .mention[role=button]').count(), 0);
      await quiz.show(matchingChecked);
      assert.equal(await names().count(), 3);
      await quiz.show({ ...choice, promptHtml: html });
      assert.equal(await names().count(), 0);
    });

    it('opens by Enter, shows its status, and gives the focus back', async () => {
      await quiz.show(choiceChecked);
      await names().first().focus();
      await quiz.press('Enter');
      assert.equal(await quiz.focused(), 'mention');
      const text = await mention().innerText();
      assert.match(text, /Closed to new customers since 2024-07-29\./);
      assert.match(text, /SageMaker Canvas/);
      await quiz.press('Tab', 'Enter');
      assert.deepEqual(await quiz.told(), [{ type: 'open', uri: 'aws-ml-notes:/services/forecast.md', line: 1 }]);
      await quiz.press('Escape');
      assert.equal(await mention().count(), 0);
      assert.equal(
        await names()
          .first()
          .evaluate((one) => one === document.activeElement),
        true,
      );
    });

    it('opens by mouse within the window, and closes by a click elsewhere', async () => {
      await quiz.page.setViewportSize({ width: 300, height: 600 });
      await quiz.show(choiceChecked);
      await names().last().click();
      const box = await mention().boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 300 && box.y >= 0 && box.y + box.height <= 600);
      await quiz.page.locator('h1').click();
      assert.equal(await mention().count(), 0);
    });

    it('stays text when nothing is known of it', async () => {
      await quiz.show({
        ...choiceChecked,
        promptHtml: '<p><span class="mention" data-mention="9">Amazon Forecast</span></p>',
      });
      assert.equal(await quiz.page.locator('#prompt [role=button]').count(), 0);
    });
  });

  it('takes no focus while the page is in the background', async () => {
    await quiz.show(choice);
    await quiz.page.evaluate(() => {
      Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true });
      (document.activeElement as HTMLElement).blur();
    });
    await quiz.show(choiceChecked);
    await quiz.show(summary);
    assert.equal(await quiz.page.evaluate(() => document.activeElement === document.body), true);
    await quiz.page.evaluate(() => dispatchEvent(new Event('focus')));
    assert.equal(await quiz.page.locator('h2:focus').count(), 1);
  });
});
