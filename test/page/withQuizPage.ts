import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser, openQuizPage, type QuizPage } from './quizPage';

/** Opens a fresh page before each test of a suite; none may complain of anything. */
export function withQuizPage(use: (quiz: QuizPage) => void): void {
  let browser: Browser;
  let quiz: QuizPage;

  before(async () => {
    browser = await openBrowser();
  });

  beforeEach(async () => {
    quiz = await openQuizPage(browser);
    assert.deepEqual(await quiz.told(), [{ type: 'ready' }]);
    use(quiz);
  });

  afterEach(async () => {
    const { complaints } = quiz;
    await quiz.page.close();
    assert.deepEqual(complaints, []);
  });

  after(() => browser.close());
}
