import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { matching, matchingChecked, ordering, orderingChecked } from './views';
import { withQuizPage } from './withQuizPage';

describe('a question with rows', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const chip = (place: number) => quiz.page.locator('.pool .chip').nth(place);
  const row = (index: number) => quiz.page.locator('.row').nth(index);
  const places = async () =>
    (await quiz.told()).map((message) => (message.type === 'select' ? message.places : message.type));
  /** What the rows show, and what their lists say: the same. */
  const held = async () => {
    const lists = await quiz.page
      .locator('.row select')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    const chips = await quiz.page
      .locator('.row .slot')
      .evaluateAll((all) => all.map((one) => one.querySelector('kbd')?.textContent ?? ''));
    assert.deepEqual(
      chips,
      lists.map((value) => (value === '' ? '' : String(Number(value) + 1))),
    );
    return chips.join(' ');
  };

  it('has a labelled list for each row', async () => {
    await quiz.show(matching);
    const list = quiz.page.getByRole('combobox', { name: 'A small share first, then the rest' });
    assert.equal(await list.count(), 1);
    await list.selectOption({ label: '2. Canary' });
    assert.deepEqual(await places(), [[null, 1, null]]);
    assert.equal(await held(), ' 2 ');
  });

  it('is filled row after row by numbers, and checked by Enter', async () => {
    await quiz.show(ordering);
    await quiz.announced();
    await quiz.press('2', '1', '4', '3', 'Enter');
    assert.equal(await held(), '2 1 4 3');
    assert.deepEqual(await places(), [
      [1, null, null, null],
      [1, 0, null, null],
      [1, 0, 3, null],
      [1, 0, 3, 2],
      'check',
    ]);
    assert.match(await quiz.announced(), /Step 2: Start the new fleet\. Step 3: Stop the old fleet\./);
  });

  it('fills the row with the focus, and goes to the next empty one', async () => {
    await quiz.show(ordering);
    await quiz.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    assert.equal(await quiz.focused(), 'row-2');
    await quiz.press('1');
    assert.equal(await quiz.focused(), 'row-3');
    await quiz.press('2');
    assert.equal(await quiz.focused(), 'row-0');
    assert.equal(await held(), '  1 2');
    await quiz.press('ArrowUp');
    assert.equal(await quiz.focused(), 'row-0', 'there is no row above the first');
  });

  it('takes an option from the row that had it', async () => {
    await quiz.show(ordering);
    await quiz.press('1', 'ArrowUp', '1');
    assert.equal(await held(), '   1');
  });

  it('is emptied by Delete and Backspace', async () => {
    await quiz.show(ordering);
    await quiz.press('1', '2', 'ArrowDown', 'Delete', 'ArrowDown', 'Backspace');
    assert.equal(await held(), '   ');
  });

  it('moves the answer of a row of an order up and down, and follows it', async () => {
    await quiz.show(ordering);
    await quiz.press('1', '2', '3', '4', 'ArrowDown', 'Alt+ArrowUp');
    assert.equal(await held(), '1 2 3 4', 'there is no row above the first');
    await quiz.announced();
    await quiz.press('Alt+ArrowDown', 'Alt+ArrowDown');
    assert.equal(await held(), '2 3 1 4');
    assert.equal(await quiz.focused(), 'row-2');
    assert.match(await quiz.announced(), /Step 3: Start the new fleet\./);
    await quiz.press('Alt+ArrowUp');
    assert.equal(await held(), '2 1 3 4');
  });

  it('takes an option that is clicked, and then a row', async () => {
    await quiz.show(matching);
    await chip(2).click();
    assert.equal(await quiz.page.locator('.chip.picked').count(), 1);
    await row(1).click();
    assert.equal(await held(), ' 3 ');
    assert.equal(await quiz.page.locator('.chip.picked').count(), 0);
    await row(1).locator('.chip').click();
    await row(0).click();
    assert.equal(await held(), '3  ');
  });

  it('lets go of a clicked option by Escape', async () => {
    await quiz.show(matching);
    await chip(2).click();
    await quiz.press('Escape');
    await row(1).locator('.slot').click();
    assert.equal(await held(), '  ');
  });

  it('takes an option that is dragged onto a row', async () => {
    await quiz.show(ordering);
    await chip(3).dragTo(row(1));
    assert.equal(await held(), ' 4  ');
    assert.deepEqual(await places(), [[null, 3, null, null]]);
    assert.equal(await quiz.page.locator('[data-over], [data-dragged]').count(), 0);
  });

  it('exchanges two rows by dragging, and empties one by dragging back', async () => {
    await quiz.show(ordering);
    await quiz.press('1', '2', '3');
    await row(0).locator('.chip').dragTo(row(2));
    assert.equal(await held(), '3 2 1 ');
    await row(1).locator('.chip').dragTo(row(3));
    assert.equal(await held(), '3  1 2');
    await row(0).locator('.chip').dragTo(quiz.page.locator('.pool'));
    assert.equal(await held(), '  1 2');
  });

  it('goes on with a drag while the page is drawn anew', async () => {
    const exam = { ...ordering, exam: { flagged: false, clock: { left: 100, limit: 200 } } };
    await quiz.show(exam);
    await chip(0).hover();
    await quiz.page.mouse.down();
    await row(0).hover();
    await quiz.tick({ left: 99, limit: 200 });
    await row(2).hover();
    await row(2).hover();
    await quiz.page.mouse.up();
    assert.equal(await held(), '  1 ');
  });

  it('loses nothing on a narrow page', async () => {
    await quiz.page.setViewportSize({ width: 280, height: 600 });
    await quiz.show(matching);
    await chip(3).click();
    await row(2).locator('.slot').click();
    await chip(0).dragTo(row(0));
    await row(1).locator('select').selectOption({ label: '2. Canary' });
    assert.equal(await held(), '1 2 4');
  });

  it('explains every row, and takes no more answers', async () => {
    await quiz.show(ordering);
    await quiz.show(orderingChecked);
    assert.equal(await quiz.focused(), 'primary');
    assert.equal(await quiz.page.locator('.row.correct .reason').count(), 2);
    assert.match(await row(1).innerText(), /Wrong, it is\s+Send a small share/);
    await chip(0).click();
    await row(1).locator('.slot').click();
    await chip(0).dragTo(row(1));
    await quiz.press('1', 'ArrowDown', 'Delete');
    assert.deepEqual(await quiz.told(), []);
  });

  it('names its rows without lists once they are explained', async () => {
    await quiz.show(matchingChecked);
    assert.equal(await quiz.page.locator('.row select, .row label').count(), 0);
    assert.match(await row(1).innerText(), /A small share first/);
  });
});
