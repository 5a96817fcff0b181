import assert from 'node:assert/strict';
import type { QuizPage } from './quizPage';
import { choice, choiceChecked, lookedAt, multiple, multipleChecked } from './views';
import { withQuizPage } from './withQuizPage';

describe('a question with options', () => {
  let quiz: QuizPage;
  withQuizPage((opened) => (quiz = opened));

  const input = (place: number) => quiz.page.locator('.option input').nth(place);
  const button = (name: string) => quiz.page.getByRole('button', { name, exact: true });

  it('starts at its prompt, and says where it stands', async () => {
    await quiz.show(choice);
    assert.equal(await quiz.focused(), 'prompt');
    assert.equal(await quiz.announced(), '3 of 10.');
    assert.equal(await quiz.page.getByRole('group', { name: /^A team trains/ }).count(), 1);
    assert.equal(await quiz.page.getByRole('radio', { name: 'Double the shards' }).count(), 1);
  });

  it('is answered by keys alone', async () => {
    await quiz.show(choice);
    await quiz.announced();
    await quiz.press('3', '2', 'Enter');
    assert.deepEqual(await quiz.told(), [
      { type: 'select', places: [2] },
      { type: 'select', places: [1] },
      { type: 'check' },
    ]);
    assert.equal(await input(1).isChecked(), true);
    assert.equal(await quiz.announced(), 'Option 3 is selected. Option 2 is selected.');
  });

  it('is answered by mouse', async () => {
    await quiz.show(choice);
    await quiz.page.getByText('Compress the records').click();
    await button('Check').click();
    assert.deepEqual(await quiz.told(), [{ type: 'select', places: [3] }, { type: 'check' }]);
  });

  it('says what is missing instead of checking', async () => {
    await quiz.show(choice);
    await quiz.announced();
    await quiz.press('Enter');
    assert.deepEqual(await quiz.told(), []);
    assert.equal(await quiz.announced(), 'Select 1.');
    assert.equal(await quiz.page.locator('.warning').innerText(), 'Select 1.');
    assert.equal(await button('Check').isDisabled(), true);
    await quiz.press('1');
    assert.equal(await quiz.page.locator('.warning').count(), 0);
  });

  it('takes no more options than are asked for', async () => {
    await quiz.show(multiple);
    await quiz.announced();
    await quiz.press('1', '2', '3');
    assert.deepEqual(await quiz.told(), [
      { type: 'select', places: [0] },
      { type: 'select', places: [0, 1] },
    ]);
    assert.match(await quiz.announced(), /2 are selected already: take one away first\.$/);
    assert.equal(await input(2).isDisabled(), true);
    await quiz.press('1', '3');
    assert.deepEqual(await quiz.told(), [
      { type: 'select', places: [1] },
      { type: 'select', places: [1, 2] },
    ]);
  });

  it('shows what was right, says it, and goes on by Enter', async () => {
    await quiz.show(choice);
    await quiz.announced();
    await quiz.show(choiceChecked);
    assert.equal(await quiz.focused(), 'primary');
    assert.equal(await quiz.announced(), 'Not right. 2 right so far.');
    assert.equal(await quiz.page.locator('.option.correct').count(), 1);
    assert.match(await quiz.page.locator('.option.wrong').innerText(), /Your answer, wrong/);
    await quiz.press('1', 'Enter');
    assert.deepEqual(await quiz.told(), [{ type: 'next' }]);
  });

  it('tells how much of several was right', async () => {
    await quiz.show(multipleChecked);
    await quiz.page.getByText('1 of 2 right: all or nothing in the exam.', { exact: true }).waitFor();
  });

  it('is rated by keys and by mouse', async () => {
    await quiz.show(choiceChecked);
    await quiz.press('Shift+Digit1', 'Shift+4', 'r');
    await quiz.page.getByRole('button', { name: 'Hard 1 day' }).click();
    assert.deepEqual(await quiz.told(), [
      { type: 'rate', grade: 1 },
      { type: 'rate', grade: 4 },
      { type: 'rate', grade: 4 },
      { type: 'rate', grade: 2 },
    ]);
    await quiz.announced();
    const { result } = choiceChecked;
    assert.ok(result?.rating);
    await quiz.show({ ...choiceChecked, result: { ...result, rating: { ...result.rating, grade: 2 } } });
    assert.equal(await quiz.announced(), 'Comes again in 1 day.');
    assert.equal(await quiz.page.getByRole('button', { name: 'Hard 1 day' }).getAttribute('aria-pressed'), 'true');
  });

  it('opens its note, and reports a problem', async () => {
    await quiz.show(choiceChecked);
    await quiz.page.getByRole('link', { name: 'Read in the notes: Streaming ingestion' }).click();
    await quiz.page.getByRole('link', { name: 'Report a problem with this question' }).click();
    assert.deepEqual(await quiz.told(), [
      { type: 'open', uri: 'aws-ml-notes:/streaming.md', line: 12 },
      { type: 'report' },
    ]);
  });

  it('is looked at again without being changed', async () => {
    await quiz.show(lookedAt(choiceChecked));
    assert.equal(await quiz.focused(), 'prompt');
    await quiz.press('1', 'ArrowLeft', 'ArrowRight', 'p', 'n', 'Enter', 'Escape');
    assert.deepEqual(await quiz.told(), [
      { type: 'goTo', position: 1 },
      { type: 'goTo', position: 3 },
      { type: 'goTo', position: 1 },
      { type: 'goTo', position: 3 },
      { type: 'goTo', position: 3 },
      { type: 'showSummary' },
    ]);
    await quiz.show({ ...lookedAt(choiceChecked), number: 10 });
    await quiz.press('ArrowRight', 'Enter');
    assert.deepEqual(await quiz.told(), [{ type: 'showSummary' }]);
  });

  it('leaves keys with Ctrl, Meta and Alt to the editor', async () => {
    await quiz.show(choice);
    await quiz.press('Control+1', 'Meta+2', 'Alt+3', 'Control+Enter');
    assert.deepEqual(await quiz.told(), []);
  });

  it('does not go through a quiz while Enter is held down', async () => {
    await quiz.show(choice);
    await quiz.press('1');
    await quiz.page.keyboard.down('Enter');
    await quiz.page.keyboard.down('Enter');
    await quiz.page.keyboard.down('Enter');
    await quiz.page.keyboard.up('Enter');
    assert.deepEqual((await quiz.told()).slice(1), [{ type: 'check' }]);
  });

  it('keeps its button where it is when the answer is checked', async () => {
    await quiz.show(choice);
    const open = await quiz.page.locator('#primary').boundingBox();
    const prompt = await quiz.page.locator('#prompt').boundingBox();
    await quiz.show(choiceChecked);
    const checked = await quiz.page.locator('#primary').boundingBox();
    assert.deepEqual([checked?.x, checked?.y], [open?.x, open?.y]);
    assert.deepEqual(await quiz.page.locator('#prompt').boundingBox(), prompt);
  });
});
