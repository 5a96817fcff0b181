import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { card, cardGraded, cardTurned, lookedAt, rightResult } from './views';
import { withQuizPage } from './withQuizPage';

describe('a card', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const button = (name: string | RegExp) => quiz.page.getByRole('button', { name, exact: typeof name === 'string' });

  it('starts at its front and offers nothing but its answer', async () => {
    await quiz.show(card);
    assert.equal(await quiz.focused(), 'prompt');
    assert.equal(await quiz.page.getByRole('group', { name: 'What does Pipe mode need?' }).count(), 1);
    await quiz.press('1', '2', 'Shift+Digit3');
    assert.deepEqual(await quiz.told(), []);
    await button('Show answer').click();
    assert.deepEqual(await quiz.told(), [{ type: 'check' }]);
  });

  it('is turned over and answered by keys alone', async () => {
    await quiz.show(card);
    await quiz.press('Enter');
    await quiz.show(cardTurned);
    assert.equal(await quiz.focused(), 'back');
    await quiz.press('1', '2');
    assert.deepEqual(await quiz.told(), [{ type: 'check' }, { type: 'rate', grade: 3 }, { type: 'rate', grade: 1 }]);
  });

  it('shows its back under a name of its own, and no verdict before the person has spoken', async () => {
    await quiz.show(cardTurned);
    assert.match(await quiz.page.getByRole('group', { name: 'Answer' }).innerText(), /A reader in order/);
    assert.equal(await quiz.page.locator('.outcome').count(), 0);
    await button('I knew it').click();
    await button('I did not know it').click();
    assert.deepEqual(await quiz.told(), [
      { type: 'rate', grade: 3 },
      { type: 'rate', grade: 1 },
    ]);
  });

  it('does not go on before the person has spoken', async () => {
    await quiz.show(card);
    await quiz.show(cardTurned);
    await quiz.announced();
    await quiz.press('Enter');
    assert.deepEqual(await quiz.told(), []);
    assert.equal(await quiz.announced(), 'Say whether you knew it.');
    assert.equal(await quiz.page.locator('.warning').innerText(), 'Say whether you knew it.');
  });

  it('takes grades where they are wanted, each with its time', async () => {
    await quiz.show(cardGraded);
    assert.equal(await quiz.page.getByRole('group', { name: 'How well did you know it?' }).count(), 1);
    await button('Hard 1 day').click();
    await quiz.press('1', '4');
    assert.deepEqual(await quiz.told(), [
      { type: 'rate', grade: 2 },
      { type: 'rate', grade: 1 },
      { type: 'rate', grade: 4 },
    ]);
  });

  it('says what was said of it when it is looked at again', async () => {
    await quiz.show(lookedAt({ ...cardTurned, result: rightResult }));
    assert.match(await quiz.page.locator('.outcome').innerText(), /You knew it\./);
    await quiz.show({ ...lookedAt(cardTurned), key: 19, result: { ...rightResult, right: false } });
    assert.match(await quiz.page.locator('.outcome').innerText(), /You did not know it\./);
    assert.equal(await button('I knew it').count(), 0);
  });
});
