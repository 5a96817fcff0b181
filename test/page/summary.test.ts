import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { choiceChecked, examResult, examSummary, lookedAt, map, summary } from './views';
import { withQuizPage } from './withQuizPage';

describe('a summary', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const items = () => quiz.page.locator('.item');
  const button = (name: string) => quiz.page.getByRole('button', { name, exact: true });

  it('starts at the score, says what comes next, and shows what was missed', async () => {
    await quiz.show(summary);
    assert.equal(await quiz.page.locator('h2:focus').innerText(), '3 of 10 right (30 %)');
    await quiz.page.getByText('Four of these come again tomorrow.').waitFor();
    assert.equal(await items().count(), 7);
    assert.equal(await quiz.page.locator('.item.correct').count(), 0);
  });

  it('filters by mouse and by keys', async () => {
    await quiz.show(summary);
    await button('All (10)').click();
    assert.equal(await items().count(), 10);
    assert.equal(await button('All (10)').getAttribute('aria-pressed'), 'true');
    await quiz.press('3');
    assert.equal(await items().count(), 1);
    assert.match(await items().innerText(), /Question 4\s+Right\s+Flagged/);
    await quiz.press('2');
    assert.equal(await items().count(), 7);
  });

  it('says of every question how it went', async () => {
    await quiz.show(examSummary);
    await quiz.press('1');
    assert.equal(await items().count(), 75);
    assert.match(await items().nth(0).innerText(), /Question 1\s+Right/);
    assert.match(await items().nth(1).innerText(), /Question 2\s+Wrong/);
    assert.match(await items().nth(9).innerText(), /Question 10\s+Not answered\s+Unscored/);
  });

  it('opens a question, and comes back to it', async () => {
    await quiz.show(examSummary);
    await button('Question 5').click();
    assert.deepEqual(await quiz.told(), [{ type: 'goTo', position: 4 }]);
    await quiz.show({ ...lookedAt(choiceChecked), number: 5 });
    await quiz.press('Escape');
    assert.deepEqual(await quiz.told(), [{ type: 'showSummary' }]);
    await quiz.show(examSummary);
    assert.equal(await quiz.focused(), 'review-4');
  });

  it('goes on by keys and by mouse', async () => {
    await quiz.show(summary);
    await quiz.press('r', 'n');
    await button('Retake the missed (7)').click();
    await button('New quiz').click();
    await button('Another topic…').click();
    await button('Readiness').click();
    assert.deepEqual(
      (await quiz.told()).map(({ type }) => type),
      ['retryMissed', 'newQuiz', 'retryMissed', 'newQuiz', 'chooseTopic', 'showReadiness'],
    );
  });

  it('offers nothing to retake when nothing was missed', async () => {
    const all = summary.items.map((item) => ({ ...item, right: true, answered: true }));
    await quiz.show({ ...summary, right: 10, items: all });
    assert.equal(await quiz.page.getByRole('button', { name: /Retake/ }).count(), 0);
    assert.equal(await items().count(), 10);
    await quiz.press('r');
    assert.deepEqual(await quiz.told(), []);
  });

  it('shows the result of an exam as an estimate, in words', async () => {
    await quiz.show(examSummary);
    assert.match(await quiz.page.locator('h2:focus').innerText(), /Passed\s+742/);
    const result = await quiz.page.getByRole('region', { name: 'Result' }).innerText();
    assert.match(result, /About 742 of 1000 points; 720 pass\. An estimate/);
    assert.match(result, /44 of 65 scored/);
    assert.match(result, /Unscored\s+10/);
    assert.match(result, /2 h 14 min of 2 h 50 min/);
    assert.match(result, /Interruptions\s+1/);
    await quiz.show({ ...examSummary, exam: { ...examResult, scaled: 719, timeIsUp: true } });
    assert.match(await quiz.page.locator('h2').first().innerText(), /Not passed\s+719/);
    await quiz.page.getByText('2 h 14 min of 2 h 50 min, time was up').waitFor();
  });

  it('has the result of each domain in a table', async () => {
    await quiz.show(examSummary);
    const row = quiz.page.getByRole('row', { name: /^ML Model Development/ });
    assert.match(await row.innerText(), /26 %\s+9 of 17\s+53 %/);
    const bars = await quiz.page
      .locator('.domains .bar .value')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    const full = await quiz.page
      .locator('.domains .bar')
      .first()
      .evaluate((one) => one.getBoundingClientRect().width);
    assert.deepEqual(
      bars,
      examResult.domains.map(({ right, scored }) => Math.round((full * right) / scored)),
    );
  });

  it('says once when the time was up', async () => {
    const over = { ...examSummary, exam: { ...examResult, timeIsUp: true } };
    await quiz.show(map);
    await quiz.show(over);
    assert.equal(await quiz.announced(), 'Time is up.');
    await quiz.show({ ...map, clock: { left: 1, limit: 10_200 } });
    await quiz.tick({ left: 0, limit: 10_200 });
    assert.equal(await quiz.announced(), 'Time is up.');
    await quiz.show(over);
    assert.equal(await quiz.announced(), '');
  });
});
