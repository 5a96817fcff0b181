import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { choice, inExam, map, scenario } from './views';
import { withQuizPage } from './withQuizPage';

describe('a running exam', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const limit = 10_200;
  const timer = () => quiz.page.getByRole('timer');
  const notice = () =>
    quiz.page
      .locator('.notice')
      .allInnerTexts()
      .then((texts) => texts.map((text) => text.trim()));

  it('is answered, flagged and walked through by keys alone', async () => {
    await quiz.show(inExam(choice));
    await quiz.press('2', 'f', 'ArrowRight', 'ArrowLeft', 'n', 'p', 'm', 'Enter');
    assert.deepEqual(await quiz.told(), [
      { type: 'select', places: [1] },
      { type: 'flag' },
      { type: 'goTo', position: 3 },
      { type: 'goTo', position: 1 },
      { type: 'goTo', position: 3 },
      { type: 'goTo', position: 1 },
      { type: 'showMap' },
      { type: 'next' },
    ]);
  });

  it('may be left unanswered, and ends at its first and last question', async () => {
    await quiz.show({ ...inExam(choice), number: 1 });
    await quiz.press('ArrowLeft', 'Enter');
    assert.equal(await quiz.page.getByRole('button', { name: 'Previous' }).isDisabled(), true);
    await quiz.show({ ...inExam(choice), number: 65, key: 99 });
    await quiz.press('ArrowRight', 'Enter');
    assert.deepEqual(await quiz.told(), [{ type: 'next' }, { type: 'next' }]);
  });

  it('goes on from an option that has the focus, and does not change it', async () => {
    await quiz.show(inExam(choice));
    await quiz.page.getByRole('radio').first().check();
    await quiz.told();
    await quiz.press('ArrowRight');
    assert.deepEqual(await quiz.told(), [{ type: 'goTo', position: 3 }]);
  });

  it('says when a flag is set and taken away, and leaves the focus alone', async () => {
    await quiz.show(inExam(choice));
    await quiz.announced();
    await quiz.page.getByRole('radio').nth(1).focus();
    await quiz.show(inExam(choice, true));
    assert.equal(await quiz.announced(), 'Flagged.');
    assert.equal(await quiz.focused(), 'option-1');
    await quiz.page.getByRole('button', { name: 'Flagged', exact: true }).click();
    await quiz.show(inExam(choice));
    assert.equal(await quiz.announced(), 'No longer flagged.');
    assert.deepEqual(await quiz.told(), [{ type: 'flag' }]);
  });

  it('shows its case in a part that can be scrolled and folded', async () => {
    await quiz.show(inExam(scenario));
    await quiz.press('Shift+Tab');
    assert.equal(await quiz.focused(), 'case prose');
    await quiz.press('ArrowDown', 'ArrowRight');
    assert.deepEqual(await quiz.told(), [], 'arrows scroll the case');
    await quiz.page.getByText('Case: A bank that scores loans').click();
    assert.equal(await quiz.page.locator('.case').isVisible(), false);
    await quiz.show({ ...inExam(scenario), number: 4, key: 100 });
    assert.equal(await quiz.page.locator('.case').isVisible(), false, 'it stays folded for the next question');
  });

  describe('its clock', () => {
    const showWith = (left: number) =>
      quiz.show({ ...inExam(choice), exam: { flagged: false, clock: { left, limit } } });

    it('shows what the host says, without having it read every second', async () => {
      await showWith(3723);
      await quiz.announced();
      assert.equal(await timer().innerText(), '1:02:03');
      await quiz.tick({ left: 3722, limit });
      assert.equal(await timer().innerText(), '1:02:02');
      assert.equal(await quiz.announced(), '');
    });

    for (const [left, text] of [
      [5100, 'Half of the time is over, 85 minutes left.'],
      [600, '10 minutes left.'],
      [300, '5 minutes left.'],
      [60, '1 minute left.'],
      [0, 'Time is up.'],
    ] as const) {
      it(`says and shows once: ${text}`, async () => {
        await showWith(left + 1);
        await quiz.announced();
        assert.deepEqual(await notice(), []);
        await quiz.tick({ left, limit });
        assert.equal(await quiz.announced(), text);
        assert.deepEqual(await notice(), [text]);
        await quiz.tick({ left: left - 1, limit });
        assert.equal(await quiz.announced(), '');
        assert.deepEqual(await notice(), [text]);
        await quiz.tick({ left: left - 30, limit });
        assert.deepEqual(await notice(), []);
      });
    }

    it('says what is left after a jump over a mark', async () => {
      await showWith(700);
      await quiz.announced();
      await quiz.tick({ left: 410, limit });
      assert.equal(await quiz.announced(), '7 minutes left.');
    });

    it('can be hidden, and stays so; what is to be said shows all the same', async () => {
      await showWith(601);
      await quiz.page.getByRole('button', { name: 'Hide the time' }).click();
      assert.equal(await timer().count(), 0);
      await quiz.tick({ left: 600, limit });
      assert.deepEqual(await notice(), ['10 minutes left.']);
      await quiz.show(map);
      assert.equal(await timer().count(), 0);
      await quiz.page.getByRole('button', { name: 'Show the time' }).click();
      assert.equal(await timer().count(), 1);
    });
  });

  describe('its map', () => {
    const cell = (number: number) => quiz.page.locator('.cell').nth(number - 1);

    it('names the state of every question', async () => {
      await quiz.show(map);
      assert.equal(await quiz.page.getByRole('button', { name: 'Question 7, partly answered' }).count(), 1);
      assert.equal(await quiz.page.getByRole('button', { name: 'Question 15, answered, flagged' }).count(), 1);
      assert.equal(await quiz.page.getByRole('button', { name: 'Question 75, not answered' }).count(), 1);
      assert.equal(await cell(7).getAttribute('aria-current'), 'step');
    });

    it('is one stop of the Tab key, walked by arrows', async () => {
      await quiz.show(map);
      assert.equal(await quiz.page.locator('.cell[tabindex="0"]').count(), 1);
      await quiz.press('ArrowRight');
      assert.equal(await cell(7).evaluate((one) => one === document.activeElement), true);
      await quiz.press('ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Enter');
      await quiz.press('Home', 'Enter');
      await quiz.press('End', 'ArrowRight', 'Enter');
      assert.deepEqual(await quiz.told(), [
        { type: 'goTo', position: 5 },
        { type: 'goTo', position: 0 },
        { type: 'goTo', position: 74 },
      ]);
    });

    it('is entered at its first or last question by Home and End', async () => {
      for (const [key, number] of [
        ['Home', 1],
        ['End', 75],
      ] as const) {
        await quiz.show(inExam(choice));
        await quiz.show(map);
        await quiz.press(key);
        assert.equal(await cell(number).evaluate((one) => one === document.activeElement), true, key);
      }
    });

    it('is left by Escape and M, to where one came from', async () => {
      await quiz.show(map);
      await quiz.press('Escape', 'm');
      await quiz.page.getByRole('button', { name: 'Back to question 7' }).click();
      assert.deepEqual(await quiz.told(), Array(3).fill({ type: 'goTo', position: 6 }));
    });

    it('asks once more before the exam is submitted', async () => {
      await quiz.show(map);
      await quiz.press('s');
      const dialog = quiz.page.getByRole('dialog', { name: 'Submit the exam?' });
      assert.match(await dialog.innerText(), /40 of 75 questions are not answered, 5 of them partly/);
      await quiz.press('Escape');
      assert.equal(await dialog.count(), 0);
      assert.deepEqual(await quiz.told(), [], 'Escape closed the question, not the map');
      await quiz.press('s', 'Enter');
      assert.deepEqual(await quiz.told(), [{ type: 'submit' }]);
      assert.equal(await dialog.count(), 0);
    });

    it('can be kept working at', async () => {
      await quiz.show({ ...map, questions: map.questions.map((one) => ({ ...one, answered: true, partly: false })) });
      await quiz.page.getByRole('button', { name: 'Submit…' }).click();
      await quiz.page.getByText('All 75 questions are answered.').waitFor();
      await quiz.page.getByRole('button', { name: 'Keep working' }).click();
      assert.deepEqual(await quiz.told(), []);
    });
  });
});
