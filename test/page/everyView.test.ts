import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { violations } from '../browser/accessibility';
import { themes, type QuizPage, type Theme } from './quizPage';
import themeColors from './themes.json';
import { everyView } from './views';
import { withQuizPage } from './withQuizPage';

describe('every view of the page', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`is accessible in the ${theme} theme`, async () => {
      await quiz.wear(theme);
      for (const [name, view] of Object.entries(everyView)) {
        await quiz.show(view);
        assert.deepEqual(await violations(quiz.page.mainFrame()), [], name);
      }
      await quiz.press('?');
      assert.deepEqual(await violations(quiz.page.mainFrame()), [], 'help');
      await quiz.show(everyView.map);
      await quiz.press('s');
      assert.deepEqual(await violations(quiz.page.mainFrame()), [], 'confirmation');
      await quiz.show(everyView.choiceChecked);
      await quiz.page.getByRole('button', { name: 'Amazon Forecast' }).first().click();
      assert.deepEqual(await violations(quiz.page.mainFrame()), [], 'mention');
    });
  }

  for (const width of [280, 600, 1200]) {
    it(`fits into ${width} pixels`, async () => {
      await quiz.page.setViewportSize({ width, height: 700 });
      for (const [name, view] of Object.entries(everyView)) {
        await quiz.show(view);
        const beyond = await quiz.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(beyond <= 0, `${name} is ${beyond} pixels too wide`);
      }
    });
  }

  it('names its own labels uniquely', async () => {
    for (const [name, view] of Object.entries(everyView)) {
      await quiz.show(view);
      const ids = await quiz.page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  it('has no button stand out before the first one in high contrast', async () => {
    await quiz.wear('high-contrast');
    await quiz.show(everyView.map);
    const other = quiz.page.getByRole('button', { name: /^Back to question/ });
    assert.equal(await other.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgba(0, 0, 0, 0)');
  });

  it('uses only colours that some theme has', () => {
    const known = new Set(Object.values(themeColors).flatMap((colors) => Object.keys(colors)));
    const used = readFileSync('dist/quiz.css', 'utf8').match(/--vscode-[\w-]+/g) ?? [];
    assert.ok(used.length > 20);
    assert.deepEqual(
      used.filter((name) => !known.has(name)),
      [],
    );
  });

  it('stands still for who wants no motion', async () => {
    await quiz.show(everyView.choice);
    const duration = () =>
      quiz.page
        .locator('.option')
        .first()
        .evaluate((option) => getComputedStyle(option).transitionDuration);
    assert.match(await duration(), /0\.12s/);
    await quiz.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    assert.equal(await duration(), '0s');
    await quiz.page.evaluate(() => document.body.classList.remove('vscode-reduce-motion'));
    await quiz.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await duration(), '0s');
  });
});
