import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { cloze, clozeChecked, inExam } from './views';
import { withQuizPage } from './withQuizPage';

describe('a question with blanks', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const blank = (number: number) => quiz.page.getByRole('textbox', { name: `Blank ${number}` });

  it('is filled by keys: a number goes to a blank, Enter to the next, then checks', async () => {
    await quiz.show(cloze);
    assert.equal(await quiz.focused(), 'prompt');
    await quiz.press('1');
    await quiz.page.keyboard.type('f1');
    await quiz.press('Enter');
    assert.equal(await quiz.focused(), 'blank-2');
    await quiz.page.keyboard.type('?m');
    const told = await quiz.told();
    assert.deepEqual(told.at(-1), { type: 'fill', texts: ['f1', '?m'] });
    assert.equal(
      told.every(({ type }) => type === 'fill'),
      true,
    );
    await quiz.press('Enter');
    assert.deepEqual(await quiz.told(), [{ type: 'check' }]);
  });

  it('is filled by mouse, and checked only when full', async () => {
    await quiz.show(cloze);
    const check = quiz.page.getByRole('button', { name: 'Check', exact: true });
    await blank(2).fill('recall');
    assert.equal(await check.isDisabled(), true);
    await blank(1).fill('precision');
    await check.click();
    assert.deepEqual((await quiz.told()).slice(-2), [
      { type: 'fill', texts: ['precision', 'recall'] },
      { type: 'check' },
    ]);
  });

  it('keeps every other key for writing, until Escape leaves the blank', async () => {
    await quiz.show(inExam(cloze));
    await blank(1).focus();
    await quiz.press('f', 'm', 'n', '1', 'ArrowLeft', 'Shift+1');
    assert.equal(
      (await quiz.told()).every(({ type }) => type === 'fill'),
      true,
    );
    await quiz.press('Escape', 'f');
    assert.deepEqual(await quiz.told(), [{ type: 'flag' }]);
  });

  it('keeps the place in the text when the host draws it again', async () => {
    const exam = inExam(cloze);
    await quiz.show(exam);
    await blank(1).fill('prcision');
    await quiz.press('Home', 'ArrowRight', 'ArrowRight');
    await quiz.tick({ left: 5399, limit: 10_200 });
    await quiz.press('e');
    assert.equal(await blank(1).inputValue(), 'precision');
  });

  it('shows what belongs into each blank, and takes no more answers', async () => {
    await quiz.show(cloze);
    await quiz.show(clozeChecked);
    assert.equal(await blank(1).inputValue(), 'precision');
    assert.equal(await blank(2).isEditable(), false);
    assert.match(await quiz.page.locator('.row.wrong').innerText(), /Blank 2: wrong, it is\s+recall/);
    await quiz.page.getByText('1 of 2 right.', { exact: true }).waitFor();
  });
});
